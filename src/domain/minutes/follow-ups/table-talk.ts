import { phrase } from '../../language/phrase';
import { actionWord } from './action-verbs';
import type { Candidate } from './candidate';

/** "Ida tilføjer, at …": words at the table, whatever the verb means otherwise. */
const SAID =
  /^(?:finde|skrive|tilføje|uddybe|præcisere|beskrive|kommentere|supplere|oplyse|orientere|informere|redegøre|fortælle|belyse|notere|svare|melde|referere|fremlægge|præsentere|formulere|konkretisere|opsummere|indskærpe|meddele|rejse|gennemgå|vise)$/u;
export const isSaying = (candidate: Candidate): boolean => saysAs(candidate) || isUnknownSaying(candidate);

/** "Ida forudser, at …": a verb not known here that a clause with "at" hangs on. */
const isUnknownSaying = ({ action, sentence }: Candidate): boolean =>
  action.verb.form === 'present' &&
  actionWord(`${action.verb.infinitive}r`) === null &&
  /^(?:\s(?:på|om|for|over))?,\s+(?:at|hvordan|hvorfor|hvem|hvad)\s/iu.test(
    sentence.slice(action.rest, action.rest + 20),
  );

const saysAs = ({ action, sentence }: Candidate): boolean =>
  action.modal === null &&
  (action.verb.form === 'present' || action.agent === null) &&
  SAID.test(action.verb.infinitive) &&
  /^(?:\s+(?:om|også|desuden|endvidere|samtidig))?,?\s+at\s/iu.test(
    sentence.slice(action.rest, action.rest + 30),
  );

const WAITS = /^(?:når|så snart|førend)(?!\p{L})/iu;
const WITH_SOMEBODY = phrase(
  'med (?!udvalget|rådet|gruppen|hinanden|udgangspunkt|henblik|fokus|afsæt|hensyn)\\p{L}+',
);

/** Talk happens at the table unless a time, a promise or somebody absent says otherwise. */
export function isTableTalk(candidate: Candidate): boolean {
  if (candidate.action.verb.kind !== 'talk' || isTimed(candidate)) return false;
  return !isTalkElsewhere(candidate) && !isToldElsewhere(candidate) && !isOwnStock(candidate);
}

/** "Kommunen gennemgår sine afslag": what lies at home. */
const isOwnStock = ({ action, sentence }: Candidate): boolean =>
  action.agent !== null &&
  action.verb.infinitive === 'gennemgå' &&
  /^\s+(?:sit|sin|sine|egne|de\s(?:sidste|seneste))\s/u.test(sentence.slice(action.rest));

/** "Ida informerer medarbejderne": they are not at the table. */
const ABSENT =
  /^\s+(?:(?:også|så|selv|derfor|herefter)\s)?(?:(?:de|den|det|alle|sit|sin|sine|egne?)\s)?(?:\p{L}+e\s)?(?:\p{L}*(?:personale|medarbejder|kolleg|beboer|pårørende|bagland|forældre|nabo|lejer|bruger|borger|ansatte|forening|skole|afdeling|klinik|praksis|læge|vagt|elev|leverandør|vælger|frivillig)\p{L}*)(?!\p{L})/iu;

/** "Baglandet orienteres": somebody has to do it; the body itself is told at the table. */
export const isToldElsewhere = ({ action, sentence }: Candidate): boolean =>
  action.verb.form === 'passive' &&
  /^(?:orientere|informere)$/u.test(action.verb.infinitive) &&
  action.subject !== null &&
  !AT_THE_TABLE.test(sentence.slice(action.subject.start, action.subject.end));
const AT_THE_TABLE =
  /(?:udvalget|rådet|gruppen|bestyrelsen|klyngen|forum|medlemmer\p{L}*|deltager\p{L}*)$|^det$|punkt|møde/iu;

const isTimed = ({ deadline, condition, action }: Candidate): boolean =>
  deadline !== null || action.frame !== null || action.modal !== null || WAITS.test(condition ?? '');

/** "Ida taler med leverandøren": not with those at the table. */
const isTalkElsewhere = (candidate: Candidate): boolean =>
  isTalkWith(candidate) || isTellingAbsent(candidate) || isRaisedElsewhere(candidate);

/** "Ida rejser sagen i skolens bestyrelse", "… for sin ledelse", "… på rådets vegne", "Ida svarer dem": not at this table. */
const AT_ANOTHER_TABLE = phrase(
  'over for (?!udvalget|rådet|gruppen|klyngen)\\p{L}+|på \\p{L}+s vegne|(?:for|i|til) (?:sin|sit|sine|egen|eget|egne) \\p{L}+|i (?:\\p{L}+s )?(?!udvalget|rådet|gruppen|bestyrelsen|klyngen|forummet|mødet)\\p{L}*(?:rådet|råd|udvalget|bestyrelsen|bestyrelse|ledelsen|ledelse|gruppen|gruppe|forening|foreningen|kredsen|møde|mødet|forum|direktion|direktionen)|i \\p{L}+s \\p{L}*(?:råd|udvalg|bestyrelse|ledelse|gruppe|forening|kreds|møde|forum|direktion)',
);
const ONE_OF_THEM = /^\s(?:ham|hende|dem)(?!\p{L})/iu;

const isRaisedElsewhere = ({ action, words, sentence }: Candidate): boolean =>
  action.agent !== null &&
  action.verb.form === 'present' &&
  /^(?:rejse|fremlægge|præsentere|svare|drøfte|gennemgå|fortælle|oplyse)$/u.test(action.verb.infinitive) &&
  (AT_ANOTHER_TABLE.test(words) || ONE_OF_THEM.test(sentence.slice(action.rest)));

const isTellingAbsent = ({ action, sentence }: Candidate): boolean =>
  action.agent?.kind === 'person' &&
  action.verb.form === 'present' &&
  /^(?:informere|orientere|svare|fortælle)$/u.test(action.verb.infinitive) &&
  ABSENT.test(sentence.slice(action.rest));

const isTalkWith = ({ action, words }: Candidate): boolean =>
  action.agent?.kind === 'person' &&
  action.verb.form === 'present' &&
  /^(?:tale|drøfte|diskutere)$/u.test(action.verb.infinitive) &&
  WITH_SOMEBODY.test(words);
