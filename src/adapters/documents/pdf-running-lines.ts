import type { PdfLine } from './pdf-lines';

type Page = readonly PdfLine[];

/** How many lines at the top and at the bottom of a page may belong to its head and foot. */
const EDGE = 2;

/** Takes away page heads and feet: lines at the edge of most pages that differ in numbers only. The first page keeps its head. */
export function dropRunningLines(pages: readonly Page[]): readonly Page[] {
  if (pages.length < 2) return pages;
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edges(page).map(masked))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const running = (line: PdfLine): boolean => (counts.get(masked(line)) ?? 0) > pages.length / 2;
  return pages.map((page, number) =>
    page.filter((line, index) => {
      const atTop = index < EDGE && number > 0;
      const atBottom = index >= page.length - EDGE;
      return !((atTop || atBottom) && running(line));
    }),
  );
}

function edges(page: Page): Page {
  return page.length <= 2 * EDGE ? page : [...page.slice(0, EDGE), ...page.slice(-EDGE)];
}

function masked(line: PdfLine): string {
  return line.text.replace(/\d+/g, '0').replace(/\s+/g, ' ').toLowerCase();
}
