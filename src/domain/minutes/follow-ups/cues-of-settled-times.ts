import { MONTH_PATTERN } from '../../language/months';
import { phrase } from '../../language/phrase';
import type { Candidate, Cue } from './candidate';

const BEGINS = /^(?:begynde|starte|påbegynde)$/u;
/** What a body brings about by deciding it. */
const INSTITUTES = /^(?:indføre|afskaffe|ophæve|forhøje|nedsætte|øge|ændre|fjerne|slette)$/u;
/** From when something holds. */
const HOLDS_FROM = phrase(
  `(?:fra|pr\\.?|per)(?: og med)? (?:den |d\\. ?)?(?:\\d{1,2}[./]|${MONTH_PATTERN}|årsskiftet|nytår|uge|næste|20\\d\\d)\\S*|med virkning fra`,
);

/** Nothing behind the verb but the time. */
function saysOnlyWhen({ action, words, sentence, deadline }: Candidate): boolean {
  if (deadline === null || action.agent?.kind === 'person') return false;
  const behind = sentence.slice(action.rest, sentence.indexOf(words) + words.length);
  return !/\p{L}{3}/u.test(behind.replace(deadline.dueText, '').replace(ALSO, ''));
}

const ALSO = /(?<!\p{L})(?:igen|allerede|først|arbejdet|forløbet|projektet|ordningen|forsøget)(?!\p{L})/giu;

/** What was settled about times, and leaves nobody anything to do. */
export const CUES_OF_SETTLED_TIMES: readonly Cue[] = [
  {
    name: 'only when something begins',
    weight: -10,
    asksFor: 'time',
    holds: (candidate) => BEGINS.test(candidate.action.verb.infinitive) && saysOnlyWhen(candidate),
  },
  {
    name: 'holds from a day on',
    weight: -10,
    asksFor: 'words',
    holds: ({ action, words }) =>
      action.agent === null && INSTITUTES.test(action.verb.infinitive) && HOLDS_FROM.test(words),
  },
];
