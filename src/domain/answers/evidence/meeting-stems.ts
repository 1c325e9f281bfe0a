import { analyse } from '../../language/analyse';
import { isStopWord } from '../../language/stop-words';
import type { Sheet } from '../sheet';
import { everydayFactor } from '../word-weights';

/** Characters of the head: further down an agenda may begin. */
const OPENING = 200;
const CAPITAL = /^\p{Lu}/u;

const known = new WeakMap<Sheet, readonly string[]>();

/** What names a meeting as a whole: its forum, its place, the line at its head. All its items stand below these words. */
export function meetingStems(sheet: Sheet): readonly string[] {
  const stems = known.get(sheet) ?? stemsOf(sheet);
  known.set(sheet, stems);
  return stems;
}

function stemsOf({ forumName, place, head, opening }: Sheet): readonly string[] {
  const names = analyse(opening.slice(0, OPENING)).filter(({ text }) => CAPITAL.test(text));
  return [...analyse([forumName, place ?? '', head.text].join('\n')), ...names]
    .filter(({ folded, stem }) => !isStopWord(folded) && everydayFactor(stem) === 1)
    .map(({ stem }) => stem);
}
