import type { PdfLine } from './pdf-lines';
import { wrapping, type Wrapping } from './pdf-wrapping';

/** A gap this much wider than the usual one separates paragraphs. */
const PARAGRAPH_FACTOR = 1.35;
/** A distance between lines is a usual one from this share of all lines on. */
const USUAL_SHARE = 0.05;
const DEFAULT_GAP = 1.2;

const CONTINUES = /^[\p{Ll}(,]/u;
const FINISHED = /[.:;!?)"”]$/;

/** All pages as one text: wrapped lines joined, a blank line between paragraphs. */
export function joinPages(pages: readonly (readonly PdfLine[])[]): string {
  const lines = pages.flat();
  const usual = usualGap(lines);
  const wraps = wrapping(lines);
  const starts = new Set(pages.map(([first]) => first));
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    if (!before) return line.text;
    const jumps = starts.has(line) || line.column !== before.column;
    const blank = jumps ? breaksAtPage(before, line, wraps) : line.gap > usual * PARAGRAPH_FACTOR;
    return `${text}${separator({ before, line, blank, wraps })}${line.text}`;
  }, '');
}

function separator(at: {
  readonly before: PdfLine;
  readonly line: PdfLine;
  readonly blank: boolean;
  readonly wraps: Wrapping;
}): string {
  if (at.blank) return '\n\n';
  return at.wraps(at.before, at.line) ? ' ' : '\n';
}

/** A paragraph that runs over the end of a page or a column stays in one piece. */
function breaksAtPage(before: PdfLine, next: PdfLine, wraps: Wrapping): boolean {
  return FINISHED.test(before.text) || !(CONTINUES.test(next.text) || wraps(before, next));
}

/**
 * The distance between lines of one paragraph, in font sizes: the smallest that is common. The commonest would be wrong where
 * most paragraphs are a line long.
 */
function usualGap(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const { gap } of lines) {
    const rounded = Math.round(gap * 20) / 20;
    if (gap > 0) counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count >= Math.max(2, lines.length * USUAL_SHARE));
  return common.length === 0 ? DEFAULT_GAP : Math.min(...common.map(([gap]) => gap));
}
