import type { PdfLine } from './pdf-lines';

/** A gap this much wider than the usual one separates paragraphs. */
const PARAGRAPH_FACTOR = 1.35;

/** A paragraph that runs over a page break stays in one piece. */
const CONTINUES = /^[\p{Ll}(,]/u;
const FINISHED = /[.:;!?)"”]$/;

/** All pages as one text, with a blank line between paragraphs. */
export function joinPages(pages: readonly (readonly PdfLine[])[]): string {
  const usual = usualGap(pages.flat());
  let text = '';
  for (const page of pages) {
    page.forEach((line, index) => {
      const blank = index === 0 ? breaksAtPage(text, line.text) : line.gap > usual * PARAGRAPH_FACTOR;
      text += text === '' ? line.text : `${blank ? '\n\n' : '\n'}${line.text}`;
    });
  }
  return text;
}

function breaksAtPage(before: string, next: string): boolean {
  return FINISHED.test(before) || !CONTINUES.test(next);
}

/** The commonest distance between lines, in font sizes rounded to twentieths. */
function usualGap(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const { gap } of lines) {
    if (gap <= 0) continue;
    const rounded = Math.round(gap * 20) / 20;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  return commonest?.[0] ?? 1.2;
}
