import type { IsoDate } from '../shared/dates';
import { distinct } from '../shared/distinct';
import type { Located } from '../shared/span';
import { nameKey } from '../language/names';
import { attachmentsIn, isFileName } from './attachments';
import { cutProposals } from './embedded-proposal';
import { withoutEnding } from './end-of-meeting';
import { splitSections, toSection, type RawSection } from './item-sections';
import type { Line } from './lines';
import { isClosedLine, preambleOf } from './item-preamble';
import type { AgendaItem } from './model';
import { deviationIn } from './deviation';
import { outcomeOf } from './outcome';
import type { Outline } from './outline';
import { caseNumberInTitle, caseNumberLine } from './recognisers/case-number';
import { sameTitle, type Contents } from './recognisers/contents';
import { itemAbsence } from './recognisers/item-absence';
import { looksBack } from './recognisers/agenda-title';
import type { ItemHeading } from './recognisers/item-heading';
import { outcomeHeading } from './recognisers/section-heading';
import { NO_PAGES, pageNumbersIn } from './page-numbers';
import { recommendationsIn } from './recommendations';
import { decisionText } from './sections';
import { settleDecisions } from './settle-decisions';
import { settleUnheaded } from './unheaded';

interface Source {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly outline: Outline;
  readonly meetingDate: IsoDate | null;
  /** The title says that this is an agenda. */
  readonly isCalledAgenda: boolean;
}

export interface RawItem {
  readonly heading: ItemHeading;
  readonly title: Located<string>;
  readonly caseNumber: string | null;
  readonly closed: boolean;
  /** Lines between the title and the first section: case number, absences, times. */
  readonly preamble: readonly Line[];
  readonly sections: readonly RawSection[];
  readonly start: number;
  readonly end: number;
}

const CLOSED = /^\(?(?:lukket|fortroligt?)\b/iu;

export function readItems(source: Source): readonly AgendaItem[] {
  const { headings } = source.outline;
  const usesOutcomes = headsOutcomes(source);
  const pages = headings.some(({ family }) => family === 'alone') ? NO_PAGES : pageNumbersIn(source.lines);
  const raw = headings.map((heading, at) =>
    readItem({ ...source, usesOutcomes, pages }, heading, headings[at + 1]),
  );
  const settled = settleDecisions(raw);
  const isAgenda = source.isCalledAgenda && !settled.some(isRecorded);
  return (isAgenda ? settled : settleUnheaded(settled)).map((item) => toItem(source.text, item));
}

/** Under a heading of its own, or by words that look back. */
function isRecorded({ sections }: RawItem): boolean {
  return sections.some(
    ({ kind, heading, lines }) =>
      (kind === 'decision' && heading !== null && lines.length > 0) ||
      (heading === null && lines.some(({ text }) => looksBack(text))),
  );
}

/** Whether "Ad 3." below item 3 is the way these minutes head their outcomes. */
function headsOutcomes({ lines, outline: { headings } }: Source): boolean {
  const own = headings.filter((heading, at) =>
    lines
      .slice(heading.last + 1, headings[at + 1]?.first)
      .some((line) => outcomeHeading(line.text)?.number === heading.number),
  );
  return own.length >= 2 && own.length >= headings.length / 2;
}

function readItem(
  source: Source & { readonly usesOutcomes: boolean; readonly pages: ReadonlySet<Line> },
  heading: ItemHeading,
  next: ItemHeading | undefined,
): RawItem {
  const recorded = recordedInHeading(source, heading);
  const files = source.lines
    .slice(heading.first, heading.last)
    .filter((line) => line.text !== heading.title.value && isFileName(line.text));
  const below = source.lines.slice(heading.last + 1, next?.first).filter((line) => !source.pages.has(line));
  const own = [...files, ...(recorded ?? []), ...below];
  const body = next === undefined ? withoutEnding(own, heading.title.value) : own;
  const preamble = preambleOf(body, recorded === null ? heading.title.value : '');
  const numbered = caseNumberInTitle(heading.title.value);
  const from = (preamble.at(-1) ?? source.lines[heading.last])?.span.end ?? heading.title.span.end;
  const rest = body.slice(preamble.length);
  const sections = splitSections(rest, {
    from,
    meetingDate: source.meetingDate,
    outcome: source.usesOutcomes ? heading.number : null,
  });
  return {
    heading,
    title: numbered ? within(heading.title, numbered.title) : titleOf(source, heading, recorded !== null),
    caseNumber:
      [...source.lines.slice(heading.first, heading.last + 1), ...preamble]
        .map((line) => caseNumberLine(line.text))
        .find((found) => found !== null) ??
      numbered?.number ??
      null,
    closed: CLOSED.test(heading.title.value) || preamble.some((line) => isClosedLine(line.text)),
    preamble,
    sections: cutProposals(sections),
    start: source.lines[heading.first]?.span.start ?? heading.title.span.start,
    end: body.at(-1)?.span.end ?? source.lines[heading.last]?.span.end ?? heading.title.span.end,
  };
}

/** An item headed "Ad 3." only has its title in the table of contents. */
function titleOf({ outline }: Source, heading: ItemHeading, isRecorded: boolean): Located<string> {
  if (heading.title.value !== '' && !isRecorded) return heading.title;
  return entryOf(outline, heading)?.title ?? heading.title;
}

function entryOf({ contents }: Outline, { number }: ItemHeading): Contents['entries'][number] | undefined {
  const entries = contents?.entries ?? [];
  return entries.find((listed) => listed.number === number) ?? entries[number - 1];
}

/** "Ad 3. Godkendt.": the line says what was decided where the table of contents has another title. */
function recordedInHeading({ lines, outline }: Source, heading: ItemHeading): readonly Line[] | null {
  const { family, title, first, last } = heading;
  const entry = family === 'outcome' && title.value !== '' ? entryOf(outline, heading) : undefined;
  if (entry === undefined || sameTitle(entry.title.value, title.value)) return null;
  return lines
    .slice(first, last + 1)
    .map((line) => tailFrom(line, title.span.start))
    .filter(({ text }) => text !== '');
}

function tailFrom(line: Line, start: number): Line {
  const from = Math.max(line.span.start, start);
  return { text: line.text.slice(from - line.span.start), gap: 0, span: { start: from, end: line.span.end } };
}

function within(whole: Located<string>, part: Located<string>): Located<string> {
  const start = whole.span.start + part.span.start;
  return { value: part.value, span: { start, end: start + part.value.length } };
}

function toItem(text: string, raw: RawItem): AgendaItem {
  const bodies = (kind: RawSection['kind']): readonly Line[] =>
    raw.sections.filter((section) => section.kind === kind).flatMap(({ lines }) => lines);
  const item: AgendaItem = {
    number: raw.heading.number,
    title: raw.title.value,
    titleSpan: raw.title.span,
    span: { start: raw.start, end: raw.end },
    caseNumber: raw.caseNumber,
    closed: raw.closed,
    sections: raw.sections.map(toSection),
    recommendations: raw.sections
      .filter(({ kind }) => kind === 'recommendation')
      .flatMap(({ lines }) => recommendationsIn(text, lines)),
    attachments: attachmentsIn([
      ...raw.preamble.filter((line) => isFileName(line.text)),
      ...bodies('attachments'),
    ]),
    absences: absencesOf(raw),
    outcome: 'empty',
    deviation: null,
  };
  return { ...item, outcome: outcomeOf(decisionText(item, text)), deviation: deviationIn(item, text) };
}

/** From the lines under the title and from the decision; a case text may speak of other meetings. */
function absencesOf(raw: RawItem): readonly Located<string>[] {
  const lines = [
    ...raw.preamble,
    ...raw.sections
      .filter(({ kind, heading }) => kind === 'decision' || heading === null)
      .flatMap(({ lines }) => lines),
  ];
  const found = lines.flatMap((line) =>
    itemAbsence(line.text).map(({ value, span }) => ({
      value,
      span: { start: span.start + line.span.start, end: span.end + line.span.start },
    })),
  );
  return distinct(found, ({ value }) => nameKey(value));
}
