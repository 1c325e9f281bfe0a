import type { Line } from '../lines';
import { headLabel } from './head-label';
import { peopleLabel } from './people-label';
import { sectionHeading } from './section-heading';

const MARK = /^(?<marks>#{1,6})\s+(?<title>\S.*)$/u;
const FEWEST = 2;

interface Marked {
  readonly at: number;
  readonly level: number;
  /** Does a section of an item follow before the next heading of an item? */
  readonly hasSections: boolean;
}

/** Lines that Markdown marks as headings ("## Økonomi"), of the level that items have: most of all with sections below. */
export function markedHeadings(lines: readonly Line[]): readonly number[] {
  const marked = lines.flatMap((line, at) => titleMarked(line, at) ?? []);
  const headings = marked.map((one, index): Marked => {
    const below = lines.slice(one.at + 1, marked[index + 1]?.at);
    return { ...one, hasSections: below.some(({ text }) => sectionHeading(text) !== null) };
  });
  const levels = [...new Set(headings.map(({ level }) => level))].sort((one, other) => one - other);
  const readings = levels
    .map((level) => headings.filter((heading) => heading.level === level))
    .filter((ofLevel) => ofLevel.length >= FEWEST);
  const [first, ...deeper] = readings;
  if (first === undefined) return [];
  return deeper
    .reduce((best, one) => (sections(one) > sections(best) ? one : best), first)
    .map(({ at }) => at);
}

function titleMarked({ text }: Line, at: number): Omit<Marked, 'hasSections'> | null {
  const { marks = '', title = '' } = MARK.exec(text)?.groups ?? {};
  const isOther = sectionHeading(text) !== null || headLabel(title) !== null || peopleLabel(title) !== null;
  return marks === '' || isOther ? null : { at, level: marks.length };
}

function sections(headings: readonly Marked[]): number {
  return headings.filter(({ hasSections }) => hasSections).length;
}
