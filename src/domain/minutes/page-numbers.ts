import type { Line } from './lines';

/** Fewer numbers alone on their lines may be anything. */
const FEWEST = 3;

export const NO_PAGES: ReadonlySet<Line> = new Set();

/** Lines that hold only the number of a page: with blank lines around them, and counting on from one to the next. */
export function pageNumbersIn(lines: readonly Line[]): ReadonlySet<Line> {
  const alone = lines.filter(
    ({ text, gap }, at) => gap > 0 && isApart(lines[at + 1]) && /^\d{1,3}$/.test(text),
  );
  const counted = alone.filter(({ text }, at) => {
    const [before, after] = [Number(alone[at - 1]?.text), Number(alone[at + 1]?.text)];
    return before === Number(text) - 1 || after === Number(text) + 1;
  });
  return counted.length < FEWEST ? NO_PAGES : new Set(counted);
}

function isApart(next: Line | undefined): boolean {
  return next === undefined || next.gap > 0;
}
