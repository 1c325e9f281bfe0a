import type { IsoDate } from '../shared/dates';
import { distinct } from '../shared/distinct';
import type { Located } from '../shared/span';
import { nameKey } from '../language/names';
import { attachmentsIn, isFileName } from './attachments';
import { cutProposals } from './embedded-proposal';
import { withoutEnding } from './end-of-meeting';
import { splitSections, type RawSection } from './item-sections';
import { itemAbsentees, saidAbsent } from './item-absentees';
import { learntHeadings, type LearntHeadings } from './learnt-headings';
import type { Line } from './lines';
import { isClosedLine, preambleOf } from './item-preamble';
import type { AgendaItem } from './model';
import { deviationIn } from './deviation';
import { outcomeOf } from './outcome';
import type { Outline } from './outline';
import { caseNumberInTitle, caseNumberLine } from './recognisers/case-number';
import { sameTitle, type Contents } from './recognisers/contents';
import { looksBack } from './recognisers/agenda-title';
import type { ItemHeading } from './recognisers/item-heading';
import { outcomeHeading } from './recognisers/section-heading';
import { listTasksWithin } from './recognisers/task-list-heading';
import { NO_PAGES, pageNumbersIn } from './page-numbers';
import { recommendationsIn } from './recommendations';
import { decisionText } from './sections';
import { settleDecisions } from './settle-decisions';
import { toSections } from './to-sections';
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
  /** Those below a label of its own. */
  readonly absent: readonly Located<string>[];
  readonly start: number;
  readonly end: number;
}

const CLOSED = /^\(?(?:lukket|fortroligt?)\b/iu;

export function readItems(source: Source): readonly AgendaItem[] {
  const { headings } = source.outline;
  const usesOutcomes = headsOutcomes(source);
  const listsAbsentees = headings.some(
    ({ last }, at) =>
      at > 0 && itemAbsentees(source.lines.slice(last + 1, headings[at + 1]?.first)).names.length > 0,
  );
  const pages = headings.some(({ family }) => family === 'alone') ? NO_PAGES : pageNumbersIn(source.lines);
  const bodies = headings.map(({ last }, at) => source.lines.slice(last + 1, headings[at + 1]?.first));
  const learnt = learntHeadings(bodies);
  const tasksWithin = listTasksWithin(bodies);
  const raw = headings.map((heading, at) =>
    readItem(
      { ...source, usesOutcomes, listsAbsentees, pages, learnt, tasksWithin },
      heading,
      headings[at + 1],
    ),
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

interface ItemSource extends Source {
  readonly usesOutcomes: boolean;
  readonly listsAbsentees: boolean;
  readonly pages: ReadonlySet<Line>;
  readonly learnt: LearntHeadings;
  readonly tasksWithin: boolean;
}

function readItem(source: ItemSource, heading: ItemHeading, next: ItemHeading | undefined): RawItem {
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
  // Where only the opening item has such a list, it is that of the meeting.
  const absentees = source.listsAbsentees ? itemAbsentees(rest) : { names: [], others: rest };
  const sections = splitSections(absentees.others, {
    from,
    meetingDate: source.meetingDate,
    outcome: source.usesOutcomes ? heading.number : null,
    learnt: source.learnt,
    tasksWithin: source.tasksWithin,
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
    absent: absentees.names,
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
  // A case text may speak of other meetings.
  const recorded = raw.sections
    .filter(({ kind, heading }) => kind === 'decision' || heading === null)
    .flatMap(({ lines }) => lines);
  const item: AgendaItem = {
    number: raw.heading.number,
    title: raw.title.value,
    titleSpan: raw.title.span,
    span: { start: raw.start, end: raw.end },
    caseNumber: raw.caseNumber,
    closed: raw.closed,
    sections: raw.sections.flatMap((section) => toSections(section, raw.absent)),
    recommendations: raw.sections
      .filter(({ kind }) => kind === 'recommendation')
      .flatMap(({ lines }) => recommendationsIn(text, lines)),
    attachments: attachmentsIn([
      ...raw.preamble.filter((line) => isFileName(line.text)),
      ...bodies('attachments'),
    ]),
    absences: distinct([...saidAbsent(text, [...raw.preamble, ...recorded]), ...raw.absent], ({ value }) =>
      nameKey(value),
    ),
    outcome: 'empty',
    deviation: null,
  };
  return { ...item, outcome: outcomeOf(decisionText(item, text)), deviation: deviationIn(item, text) };
}
