import type { Line } from '../lines';
import { caseNumberLine } from './case-number';
import { listMark } from './list-mark';
import { sectionHeading } from './section-heading';

const OPEN_END =
  /(?:,|\p{Ll}-|\s(?:og|eller|at|samt|i|på|af|til|for|fra|med|om|ved|hos|mellem|under|over|efter|den|det|de|en|et|der|som|ny|nye))$/u;
/** "v/ Eva Holm", "kl. 10.00" */
const ASIDE = /^(?:v\/|ved\s\p{Lu}|kl\.)/u;
/** A line that was broken at the margin is not shorter than this, and what follows is not longer. Characters. */
const FULL = 30;
const LONGEST = 120;

/** Whether a title that ended with its line goes on in the next. */
export function titleGoesOn(title: string, next: Line): boolean {
  if (next.gap > 0 || next.text.length > LONGEST || /[.:;]$/.test(next.text)) return false;
  const isOpen = OPEN_END.test(title);
  if (!isOpen && (title.length < FULL || /[.:?!]$/.test(title) || !/^\p{Ll}/u.test(next.text))) return false;
  if (sectionHeading(next.text) !== null || caseNumberLine(next.text) !== null) return false;
  return listMark(next.text) === null && !ASIDE.test(next.text) && !/^[\p{L} ]{2,40}:\s/u.test(next.text);
}
