import type { Span } from '../../shared/span';

/** Before a point of a list: "- [x]" and "☑" are done, "- [ ]" and "☐" are to be done. */
const DONE = /^\s*(?:[-–*•]\s*)?(?:\[[xX✓✔]\]|[☑✅✔✓☒])/u;
const OPEN = /^\s*(?:[-–*•]\s*)?(?:\[\s?\]|[☐□])\s*/u;

function lineOf(text: string, { start, end }: Span): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
}

export function isTicked(text: string, span: Span): boolean {
  const line = lineOf(text, span);
  return DONE.test(line) || SAID_DONE.test(line.slice(-LONGEST_STATE));
}

/** "Ida: kontakte skolen – udført" */
const SAID_DONE =
  /(?:\s[–—-]|[:;(])\s*(?:er\s)?(?:udført|afsluttet|færdig|gjort|klaret|done|lukket|ok|✓|✔)[).\s]*$/iu;
/** Characters. */
const LONGEST_STATE = 30;

/** Where what stands behind an open box begins, or null where there is no such box. */
export function behindOpenBox(text: string, span: Span): number | null {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const box = OPEN.exec(text.slice(from, span.end));
  return box && from + box[0].length >= span.start ? from + box[0].length : null;
}
