import { phrase } from '../../language/phrase';
import type { Deadline } from '../../language/deadlines';
import type { Recurrence } from '../model';
import type { Place } from './place';
import type { Action } from './reading';

/** A reading with what speaks for and against it being a task. */
export interface Candidate {
  readonly action: Action;
  /** The words of the action's own stretch, from its conjunction on. */
  readonly words: string;
  readonly sentence: string;
  readonly place: Place;
  readonly deadline: Deadline | null;
  readonly recurrence: Recurrence | null;
}

export interface Cue {
  readonly name: string;
  readonly weight: number;
}

/** What a candidate needs to be a task. */
export const THRESHOLD = 3;

const ONGOING = phrase(
  'lige nu|i øjeblikket|pt\\.?|p\\.t\\.?|allerede|hele tiden|til stadighed|arbejdes (?:der )?(?:lige nu |pt\\.? |fortsat )?(?:på|med) at|i gang med',
);
const AT_THE_MEETING = phrase(
  '(?:på|under|ved) (?:dagens |selve )?mødet(?! (?:den|d|i|med) )|hermed|i dag|under punktet|til referatet',
);
const HEDGED = phrase('evt\\.?|eventuelt|måske|muligvis|kan eventuelt|så vidt muligt|overvejes');
const NEGATED = phrase('ikke|ingen|hverken|næppe');
const OTHER_BODY = phrase(
  'sundhedsstyrelsen|\\S*ministeri(?:et|um)|regeringen|folketinget|danske regioner|staten|national(?:t|e)?|lovgivningen|lovforslaget|\\S*styrelsen|eu',
);
const BY_LAW = phrase(
  'ifølge|jf\\. (?:lov|bekendtgørelse)\\S*|iht\\. (?:lov|bekendtgørelse)\\S*|lovpligtig\\S*|er forpligtet|bekendtgørelsen',
);
const ONWARD = phrase('videre (?:med|på)|videre|nærmere|igen|endeligt?|på ny|tilbage');
const BEFORE_BODY = phrase(
  'til (?:godkendelse|behandling|drøftelse|beslutning) (?:i|på|ved)|forelægges|på dagsordenen',
);
const SEQUENCE = /^(?:først|dernæst|herefter|derefter|efterfølgende)/iu;
const NO_WORK = phrase(
  'til efterretning|til orientering|til referat|udgangspunkt|stilling til|højde for|sted|del i|i brug|form|ansvar for|lægges (?:der )?op til|lægger op til|hånd om|melder sig|holdes fast|i betragtning',
);
const ORDERS = phrase('stemme(?:r|de)?|undlod|undlader|fraværende|afbud');

type Rule = readonly [string, number, (candidate: Candidate) => boolean];

const RULES: readonly Rule[] = [
  ['in a decision', 1, ({ place }) => place.section === 'decision'],
  ['in the case text', -3, ({ place }) => place.section === 'case'],
  ['a person does it', 3, ({ action }) => action.agent?.kind === 'person'],
  ['a body does it', 2, ({ action }) => action.agent !== null && action.agent.kind !== 'person'],
  ['a piece of work', 2, ({ action }) => action.verb.kind === 'deed'],
  ['work of some kind', 1, ({ action }) => action.verb.kind !== 'deed'],
  ['agreed', 2, ({ action, place }) => action.frame?.kind === 'agreed' && place.section !== 'case'],
  [
    'supported or intended',
    2,
    ({ action }) => action.frame?.kind === 'supported' || action.frame?.kind === 'intended',
  ],
  ['a rider on an approval', 2, ({ action }) => action.frame?.kind === 'remarked'],
  [
    'charged',
    3,
    ({ action }) =>
      action.frame?.kind === 'charged' || action.modal === 'bedes' || action.modal === 'anmodes',
  ],
  ['will or shall', 1, ({ action }) => action.modal === 'skal' || action.modal === 'vil'],
  ['has a deadline', 2, ({ deadline }) => deadline !== null],
  ['has a full date', 1, ({ deadline }) => deadline?.due != null],
  ['comes again', 1, ({ recurrence }) => recurrence !== null],
  ['goes on', 1, ({ words }) => ONWARD.test(words)],
  ['goes before a body', 1, ({ words }) => BEFORE_BODY.test(words)],
  ['one of several steps', 1, ({ words }) => SEQUENCE.test(words)],
  ['under a heading about what comes', 2, ({ place }) => place.section === 'case' && place.underProcess],
  ['in a list of what was agreed', 2, ({ place }) => place.list === 'agreed'],
  ['in a list of what was told', -3, ({ place }) => place.list === 'reported'],
  [
    'talk without a time',
    -3,
    ({ action, deadline }) =>
      action.verb.kind === 'talk' && deadline === null && action.frame === null && action.modal === null,
  ],
  [
    'talk in the case text',
    -2,
    ({ action, place, words }) =>
      place.section === 'case' &&
      (action.verb.kind === 'talk' || GIVES_STATUS.test(words)) &&
      !ONWARD.test(words) &&
      action.modal !== 'skal',
  ],
  [
    'gives a status, no time',
    -2,
    ({ words, deadline, action }) => GIVES_STATUS.test(words) && deadline === null && action.agent === null,
  ],
  ['going on already', -4, ({ words }) => ONGOING.test(words)],
  ['at the meeting itself', -5, ({ words }) => AT_THE_MEETING.test(words)],
  ['hedged', -2, ({ words }) => HEDGED.test(words)],
  ['negated', -6, ({ words }) => NEGATED.test(words)],
  ['another body', -4, ({ words }) => OTHER_BODY.test(words)],
  ['the law requires it', -4, ({ words }) => BY_LAW.test(words)],
  ['an idiom, no work', -6, ({ words }) => NO_WORK.test(words)],
  ['votes and attendance', -6, ({ words }) => ORDERS.test(words)],
];

const GIVES_STATUS = phrase('orientering|status|mundtlig\\S*|oplæg (?:om|ved)');

/** The cues that hold for a candidate, so that a reader can follow the verdict. */
export function cuesOf(candidate: Candidate): readonly Cue[] {
  return RULES.filter(([, , holds]) => holds(candidate)).map(([name, weight]) => ({ name, weight }));
}

export function isTask(candidate: Candidate): boolean {
  return cuesOf(candidate).reduce((sum, cue) => sum + cue.weight, 0) >= THRESHOLD;
}
