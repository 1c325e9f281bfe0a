import { phrase } from '../../language/phrase';
import type { Candidate } from './candidate';

/** "Ida tilføjer, at …": words at the table, whatever the verb means otherwise. */
const SAID =
  /^(?:finde|skrive|tilføje|uddybe|præcisere|beskrive|kommentere|supplere|oplyse|orientere|informere|redegøre|fortælle|belyse|notere|svare|melde|referere|fremlægge|præsentere|formulere|konkretisere|opsummere|indskærpe|meddele|rejse|gennemgå|vise)$/u;
export const isSaying = ({ action, sentence }: Candidate): boolean =>
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
  return !isTalkElsewhere(candidate) && !isToldElsewhere(candidate);
}

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
const isTalkElsewhere = ({ action, words }: Candidate): boolean =>
  action.agent?.kind === 'person' &&
  action.verb.form === 'present' &&
  /^(?:tale|drøfte|diskutere)$/u.test(action.verb.infinitive) &&
  WITH_SOMEBODY.test(words);
