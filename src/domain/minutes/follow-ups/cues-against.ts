import { phrase } from '../../language/phrase';
import { memoized } from '../../shared/memoized';

import type { Candidate, Cue } from './candidate';
import { CUES_OF_CASE_TEXT } from './cues-of-case-text';
import { CUES_OF_DUTIES } from './cues-of-duties';
import { CUES_OF_NEWS } from './cues-of-news';
import { CUES_OF_VERBS } from './cues-of-verbs';
import { CUES_OF_SERVICES } from './cues-of-services';
import { CUES_OF_SETTLED_TIMES } from './cues-of-settled-times';
import { AT_THE_MEETING, BY_LAW, HEDGED, IDIOM, NEGATED, ONGOING, OTHER_BODY } from './idioms';
import { REPORT } from './report-words';
import { CUES_OF_OTHER_BODIES } from './cues-of-other-bodies';
import { isTableTalk } from './table-talk';

/** Handing a case on or back is how municipal decisions are worded, not a job for somebody. */
const FORMULA = phrase(
  '(?:sende[rs]?|fremsende[rs]?|oversende[rs]?|forelægge[rs]?|videresende[rs]?|tilbagesende[rs]?) sagen|sagen (?:\\S+ ){0,2}(?:sendes|fremsendes|oversendes|forelægges|videresendes|tilbagesendes|behandles|genoptages)|sende[rs]? (?:\\S+ ){1,12}?til (?:realitets)?behandling i|udvidelsesforslag|indstilling(?:en|er|erne)? (?:til|fra|godkendes)',
);
/** The body itself takes the case up once more, on a day that is named. */
const COMES_BACK = phrase('genoptages|(?:behandles|forelægges|drøftes) (?:\\S+ ){0,2}?(?:igen|på ny|atter)');
/** The office sends it on; a council or committee only decides that it goes on. */
const isHandedOn = (agent: Candidate['action']['agent']): boolean =>
  agent !== null && !DECIDING.test(agent.name);
const DECIDING = /(?:råd|udvalg)(?:et)?$/iu;
const TAKES_STAND = phrase('stilling til');
const GLADLY = phrase('(?:vil|skal) gerne');
const VOTES = phrase('stemme(?:r|de)?|undlod|undlader|fraværende|afbud');

const CALENDAR =
  /^(?:at\s+)?(?:(?:det\s+)?næste\s+møde|mødet|møderne)\s(?:\S+\s){0,3}?(?:holdes|afholdes|flyttes)(?!\p{L})/iu;
const OBJECTLESS = /^\s*(?:$|[.,;]|(?:i|på|til|ved|af|med|for|hos|fra|efter|inden|under)(?!\p{L}))/iu;

/** A passive torn from its subject. */
function lacksObject({ action, words, sentence, deadline }: Candidate): boolean {
  if (action.agent !== null || action.subject !== null || action.verb.form === 'infinitive') return false;
  // "Behandles på næste møde.": the item itself.
  if (action.start === 0 && /^\p{L}+es\s(?!(?:i|af)\s\p{Lu})/u.test(sentence) && deadline !== null)
    return false;
  return !/(?<!\p{L})der(?!\p{L})/iu.test(words) && OBJECTLESS.test(sentence.slice(action.rest));
}

/** Without relative and conditional clauses: what they say is not said of the work. */
const core = memoized(
  (words: string): string =>
    words.split(
      /,\s(?:at|som|der|hvor|når|hvis|såfremt|medmindre|førend|om|da|fordi|selvom|så|hvordan|hvorfor|hvilke[nt]?|inden|før)\s|\som\sat\s/u,
    )[0] ?? words,
  500,
);

/** What is done, happens anyway, happens at the table, is somebody else's, or only sounds like work. */
export const CUES_AGAINST: readonly Cue[] = [
  ...CUES_OF_CASE_TEXT,
  ...CUES_OF_SETTLED_TIMES,
  ...CUES_OF_NEWS,
  ...CUES_OF_VERBS,
  ...CUES_OF_DUTIES,
  ...CUES_OF_OTHER_BODIES,
  ...CUES_OF_SERVICES,
  { name: 'in a list of what was told', weight: -3, holds: ({ place }) => place.list === 'reported' },
  {
    name: 'talk without a time',
    asksFor: 'time',
    weight: -3,
    holds: isTableTalk,
  },
  {
    name: 'a report without a time or a name',
    asksFor: 'time',
    weight: -2,
    holds: ({ words, deadline, recurrence, action }) =>
      REPORT.test(words) &&
      action.verb.kind !== 'deed' &&
      deadline === null &&
      recurrence === null &&
      action.agent === null,
  },
  { name: 'going on already', weight: -4, asksFor: 'words', holds: ({ words }) => ONGOING.test(core(words)) },
  {
    name: 'at the meeting itself',
    weight: -5,
    asksFor: 'words',
    holds: ({ words }) => AT_THE_MEETING.test(core(words)),
  },
  { name: 'hedged', weight: -2, asksFor: 'words', holds: ({ words }) => HEDGED.test(core(words)) },
  {
    name: "another body's agenda",
    weight: -6,
    asksFor: 'words',
    holds: ({ action }) => action.verb.infinitive === 'behandle' && DECIDING.test(action.agent?.name ?? ''),
  },
  { name: 'negated', weight: -10, asksFor: 'words', holds: ({ words }) => NEGATED.test(core(words)) },
  {
    name: "another body's",
    weight: -6,
    asksFor: 'words',
    holds: ({ action, words }) => OTHER_BODY.test(action.agent?.name ?? words),
  },
  {
    name: 'the law requires it',
    weight: -4,
    asksFor: 'words',
    holds: ({ sentence }) => BY_LAW.test(sentence),
  },
  {
    name: 'a stand nobody is to take later',
    asksFor: 'time',
    weight: -10,
    holds: ({ action, words, deadline, condition }) =>
      TAKES_STAND.test(words) && (action.agent === null || (deadline === null && condition === null)),
  },
  {
    name: 'only liked to',
    weight: -10,
    asksFor: 'words',
    holds: ({ action, words }) => action.verb.form !== 'present' && GLADLY.test(words),
  },
  { name: 'an idiom', weight: -10, asksFor: 'words', holds: ({ words }) => IDIOM.test(core(words)) },
  {
    name: 'a formula of case handling',
    asksFor: 'time',
    weight: -10,
    holds: ({ words, action, deadline }) =>
      FORMULA.test(words) &&
      !(
        deadline !== null &&
        (action.frame?.kind === 'charged' || COMES_BACK.test(words) || isHandedOn(action.agent))
      ),
  },
  {
    name: 'only supported, nobody named',
    asksFor: 'time',
    weight: -2,
    holds: ({ action, deadline, recurrence }) =>
      action.frame?.kind === 'supported' &&
      action.agent === null &&
      action.verb.kind === 'effort' &&
      deadline === null &&
      recurrence === null,
  },
  {
    name: 'a requirement, nobody named',
    asksFor: 'time',
    weight: -2,
    holds: ({ action, deadline }) =>
      action.modal === 'skal' &&
      action.agent === null &&
      action.verb.kind === 'effort' &&
      action.verb.infinitive !== 'arbejde' &&
      action.frame === null &&
      deadline === null,
  },
  { name: 'nothing it is done to', weight: -10, asksFor: 'time', holds: lacksObject },
  {
    name: 'a date in the calendar',
    weight: -10,
    asksFor: 'words',
    holds: ({ words }) => CALENDAR.test(words),
  },
  { name: 'a vote or an absence', weight: -10, asksFor: 'words', holds: ({ words }) => VOTES.test(words) },
];
