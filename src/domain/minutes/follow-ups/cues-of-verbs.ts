import type { Candidate, Cue } from './candidate';
import { meansWork } from './means-work';
import { isNoWork } from './no-work';
import { isSaying } from './table-talk';

const spoken = ({ action, words, sentence }: Candidate): readonly [string, string, string] => [
  action.verb.infinitive,
  words,
  sentence.slice(action.rest, action.rest + 60),
];

/** Whoever is named with a time or a condition means to do something, unless the words are no work at all. */
function isPromised(candidate: Candidate): boolean {
  const { action, place, deadline, recurrence, condition } = candidate;
  if (place.section === 'case' || (action.agent === null && action.verb.form !== 'present')) return false;
  const [infinitive, , behind] = spoken(candidate);
  const isTimed = deadline !== null || recurrence !== null || WAITS.test(condition ?? '');
  return isTimed && !isNoWork(infinitive, behind);
}
const ONCE_IT_IS = /^(?:når|så snart)(?!\p{L})/iu;
const WAITS = /^(?:når|så snart|hvis|såfremt|førend|er|har|kan|kommer|får|bliver|viser|sker)(?!\p{L})/iu;

/** Verbs of many meanings, and of none known here. */
export const CUES_OF_VERBS: readonly Cue[] = [
  {
    name: 'a verb not known here, without a time',
    asksFor: 'time',
    weight: -10,
    holds: ({ action, deadline, recurrence, condition }) =>
      action.verb.kind === 'guess' &&
      deadline === null &&
      recurrence === null &&
      !ONCE_IT_IS.test(condition ?? ''),
  },
  { name: 'says something', weight: -10, asksFor: 'words', holds: isSaying },
  {
    name: 'a verb that is no work here',
    weight: -10,
    asksFor: 'time',
    holds: (candidate) => !meansWork(...spoken(candidate)) && !isPromised(candidate),
  },
];
