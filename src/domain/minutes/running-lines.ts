import { sectionHeading } from './recognisers/section-heading';

/** "Side 3 af 12", alone or at the end of a line that is otherwise the name of the document. */
const PAGE_NUMBER = /(?:^|\s{2})(?:side|s\.|page)\s?\d{1,4}(?:\s?(?:af|\/|of)\s?\d{1,4})?\s*$/i;
const PAGE = /\bside\s?\d/i;
/** How far from a page number the head or foot of a page stands. Lines, blank ones included. */
const REACH = 2;
/** The first lines of a text are its own head. */
const OWN_HEAD = 5;
const LONGEST = 140;
const SHORTEST = 8;
/** A title stands beside a page number in the contents and again above its item. */
const NUMBERED = /^\s*\d{1,3}[.):]\s/u;

/** Without lines that stand beside several page numbers and differ in numbers only: what a page repeats. */
export function withoutRunningLines(text: string): string {
  if (!PAGE.test(text)) return text;
  const lines = text.split('\n');
  const beside = besidePageNumbers(lines);
  const counts = countsOf([...beside].map((at) => lines[at]));
  const everywhere = countsOf(lines, new Set(counts.keys()));
  const isRepeated = (key: string, most: number): boolean => {
    const count = counts.get(key) ?? 0;
    return count > most && count * 2 > (everywhere.get(key) ?? 0);
  };
  const running = new Set(
    [...beside].filter(
      (at) => at >= OWN_HEAD && isRepeated(keyOf(lines[at]), NUMBERED.test(lines[at] ?? '') ? 2 : 1),
    ),
  );
  return running.size === 0 ? text : lines.map((line, at) => (running.has(at) ? '' : line)).join('\n');
}

/** How often each of the lines comes; what comes more often elsewhere than beside page numbers belongs to the items. */
function countsOf(lines: readonly (string | undefined)[], of?: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line === undefined || line.length > LONGEST) continue;
    const key = keyOf(line);
    if (of === undefined || of.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function besidePageNumbers(lines: readonly string[]): ReadonlySet<number> {
  const beside = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (line.length > LONGEST || !PAGE_NUMBER.test(line)) continue;
    for (let near = at - REACH; near <= at + REACH; near += 1) if (mayRepeat(lines[near])) beside.add(near);
  }
  return beside;
}

function mayRepeat(line: string | undefined): boolean {
  return (
    line !== undefined &&
    line.trim().length >= SHORTEST &&
    line.length <= LONGEST &&
    !isPartOfItem(line.trim())
  );
}

/** What a document may be called, and a part of an item, too. */
const NAMES_DOCUMENT = /^(?:\p{L}*referat|\p{L}*protokol|\p{L}*dagsorden|bilag\p{L}*)(?!\p{L})/iu;

/** Short items end beside a page number, and what heads their decision stands there as often as the name of the document. */
function isPartOfItem(line: string): boolean {
  return sectionHeading(line) !== null && !NAMES_DOCUMENT.test(line);
}

function keyOf(line: string | undefined): string {
  return (line ?? '').replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase();
}
