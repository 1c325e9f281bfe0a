import type { Line } from '../lines';
import { headingsAlike } from './alike-headings';
import { titleOf, type Contents } from './contents';
import type { ItemHeading } from './item-heading';
import { markedHeadings } from './marked-headings';
import { peopleLabel } from './people-label';
import { personLine } from './person-line';
import { sectionHeading } from './section-heading';
import { isUsualTitle } from './usual-titles';

const LONGEST = 160;
const MARKED = /^#{1,6}\s+/u;

/**
 * Items without numbers: lines that repeat the table of contents, else headings of Markdown, else titles that stand right
 * above a first section.
 */
export function unnumberedHeadings(
  lines: readonly Line[],
  contents: Contents | null,
): readonly ItemHeading[] {
  const listed = contents ? listedTitles(lines, contents) : [];
  const marked = listed.length > 0 ? [] : markedHeadings(lines);
  const found = [listed, marked].find(({ length }) => length > 0) ?? titlesAboveSections(lines);
  return found.map((at, index) => headingAt(lines, at, index + 1));
}

function listedTitles(lines: readonly Line[], contents: Contents): readonly number[] {
  const found: number[] = [];
  let from = contents.last + 1;
  for (const entry of contents.entries) {
    const wanted = titleOf(entry.title.value);
    const at = lines.findIndex((line, index) => index >= from && titleOf(line.text) === wanted);
    if (wanted === '' || at < 0) continue;
    found.push(at);
    from = at + 1;
  }
  return found.length >= 2 ? found : [];
}

function titlesAboveSections(lines: readonly Line[]): readonly number[] {
  const decided = titlesAboveDecisions(lines);
  const above = lines.flatMap((line, at) =>
    isTitleAbove(lines, at) || isUsualAlone(line) || decided.has(at) ? [at] : [],
  );
  const own = above.slice(above.findIndex((at) => !headsPeople(lines, at)));
  return own.length >= 2 ? headingsAlike(lines, own) : [];
}

const FEWEST_DECISIONS = 3;

/** Where nearly every "Beslutning" has a title alone right above it, these are the items. */
function titlesAboveDecisions(lines: readonly Line[]): ReadonlySet<number> {
  const headings = lines.flatMap(({ text }, at) => {
    const heading = sectionHeading(text);
    return heading?.kind === 'decision' && heading.bodyAt === null && heading.date === null ? [at] : [];
  });
  const titles = headings.map((at) => at - 1).filter((at) => isTitleAlone(lines[at]));
  return new Set(titles.length >= Math.max(FEWEST_DECISIONS, headings.length * 0.8) ? titles : []);
}

function isTitleAlone(line: Line | undefined): boolean {
  return line !== undefined && line.gap > 0 && isShortTitle(line) && peopleLabel(line.text) === null;
}

/** "DELTAGERE" and a list of people below it. */
function headsPeople(lines: readonly Line[], at: number): boolean {
  const [text, below] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  return peopleLabel(text) !== null && personLine(below, { shortNames: false }) !== null;
}

function isTitleAbove(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || line.gap === 0) return false;
  const opening = sectionHeading(next.text);
  if (opening?.strength !== 'strong' || opening.kind === 'attachments' || opening.kind === 'decision')
    return false;
  return isShortTitle(line);
}

/** "Deltagere: Anne Holm" is no title. */
function isUsualAlone(line: Line): boolean {
  const label = peopleLabel(line.text);
  if (label !== null && label.listAt < line.text.length) return false;
  return line.gap > 0 && isShortTitle(line) && isUsualTitle(line.text) && line.text.split(/\s+/u).length <= 6;
}

function isShortTitle(line: Line): boolean {
  return line.text.length <= LONGEST && !/[.:;,]$/.test(line.text) && sectionHeading(line.text) === null;
}

function headingAt(lines: readonly Line[], at: number, number: number): ItemHeading {
  const { text = '', span = { start: 0, end: 0 } } = lines[at] ?? {};
  const value = text.replace(MARKED, '');
  const title = { value, span: { start: span.end - value.length, end: span.end } };
  return { family: 'bare', number, minor: null, title, first: at, last: at };
}
