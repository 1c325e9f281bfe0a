import { textAt, type Span } from '../shared/span';
import type { ForumId, MinutesId } from '../shared/ids';
import type { Minutes } from '../minutes/model';
import { sentences } from '../language/sentences';
import type { Quote, Sheet } from './sheet';
import { appointmentsOf } from './structured/recorded/appointments-of';
import { partialPresences } from './structured/recorded/partial-presences';
import { toldItems } from './structured/recorded/told-items';
import { isUnexcused } from './structured/recorded/unexcused';

export interface SheetSource {
  readonly id: MinutesId;
  readonly forum: ForumId;
  readonly forumName: string;
  readonly version: number;
  readonly source: string;
  readonly minutes: Minutes;
}

const LONGEST_DECISION = 250;
const LONGEST_HEAD = 300;
const LONGEST_QUOTE = 600;
const OPENING = 240;

/** The sheet of one version of minutes; `text` is what its spans count in. */
export function buildSheet({ minutes, ...source }: SheetSource, text: string): Sheet {
  const at = (span: Span): Quote => quoteAt(minutes, text, span);
  const sentence = (span: Span): Quote => at(sentenceAround(minutes, text, span));
  const told = toldItems(minutes, text);
  return {
    minutes: source.id,
    forum: source.forum,
    forumName: source.forumName,
    version: source.version,
    source: source.source,
    date: minutes.date,
    startTime: minutes.startTime,
    endTime: minutes.endTime,
    place: minutes.place,
    level: minutes.level,
    head: at(headLine(minutes, text)),
    opening: openingOf(minutes, text),
    participants: minutes.participants.map(({ span, name, title, organisation, party, roles, absent }) => ({
      ...{ name, title, organisation, party, roles, absent },
      quote: at(lineAround(text, span)),
    })),
    absences: minutes.absences.map(({ value, span }) => ({
      name: value,
      unexcused: isUnexcused(text, span),
      quote: sentence(span),
    })),
    substitutes: minutes.substitutes.map((one) => ({ for: one.for, by: one.by, quote: sentence(one.span) })),
    partial: partialPresences(minutes, text, told).map(({ span, ...note }) => ({ ...note, quote: at(span) })),
    appointments: appointmentsOf(minutes, text, told).map(({ act, who, span }) => ({
      act,
      who,
      quote: at(span),
    })),
    items: minutes.items.map(({ number, title, outcome, titleSpan, sections }) => ({
      number,
      title,
      outcome,
      quote: at(titleSpan),
      decision: beginning(sections.find(({ kind }) => kind === 'decision')?.span ?? null, text, at),
    })),
    tasks: minutes.tasks.map(({ task, owner, ownerKind, due, dueText, recurrence, span }) => ({
      ...{ task, owner, ownerKind, due, dueText, recurrence },
      quote: at(span),
    })),
  };
}

/** Up to the first person: who was there says nothing about which meeting it was. */
function openingOf({ head, participants, absences }: Minutes, text: string): string {
  const people = [...participants, ...absences].map(({ span }) => span.start);
  return text.slice(head.start, Math.min(head.end, head.start + OPENING, ...people));
}

/** The first sentences of a decision, as many as are short. */
function beginning(section: Span | null, text: string, at: (span: Span) => Quote): Quote | null {
  const [first, ...others] = section === null ? [] : sentences(text, section);
  if (first === undefined) return null;
  const last = others.findLast((one) => one.end - first.start <= LONGEST_DECISION) ?? first;
  return at({ start: first.start, end: last.end });
}

function quoteAt(minutes: Minutes, text: string, span: Span): Quote {
  const item = minutes.items.find((one) => contains(one.span, span));
  const section = item?.sections.find((one) => contains(one.span, span));
  const kind = item === undefined ? 'head' : (section?.kind ?? 'unheaded');
  return { text: textAt(text, span), span, item: item?.number ?? 0, section: kind };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.start < outer.end;
}

/** The line of the head with the meeting's year, else its first line, else the first line of the text. */
function headLine(minutes: Minutes, text: string): Span {
  const year = minutes.date?.slice(0, 4);
  const head = minutes.head.end > minutes.head.start ? minutes.head : { start: 0, end: LONGEST_HEAD };
  const lines = linesOf(text, head);
  const dated = lines.find((line) => year !== undefined && textAt(text, line).includes(year));
  return dated ?? lines[0] ?? { start: 0, end: Math.min(text.length, LONGEST_HEAD) };
}

function linesOf(text: string, span: Span): readonly Span[] {
  const lines = [...textAt(text, span).matchAll(/[^\n]+/g)];
  return lines
    .map((line) =>
      trimmed(text, { start: span.start + line.index, end: span.start + line.index + line[0].length }),
    )
    .filter((line) => line.end > line.start);
}

function lineAround(text: string, span: Span): Span {
  if (span.end - span.start > LONGEST_QUOTE) return { start: span.start, end: span.start + LONGEST_QUOTE };
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.end);
  const line = trimmed(text, { start, end: newline < 0 ? text.length : newline });
  return line.end - line.start > LONGEST_QUOTE ? span : line;
}

/** The sentence of the section that holds the span, so that "Der var afbud fra …" comes with the name. */
function sentenceAround(minutes: Minutes, text: string, span: Span): Span {
  const from = Math.max(0, span.start - LONGEST_QUOTE);
  const to = Math.min(text.length, span.end + LONGEST_QUOTE);
  const item = minutes.items.find((one) => contains(one.span, span));
  const within = item?.sections.find((one) => contains(one.span, span))?.span ?? item?.span ?? minutes.head;
  const scope = { start: Math.max(from, within.start), end: Math.min(to, within.end) };
  const found = sentences(text, scope).find((one) => one.start <= span.start && span.end <= one.end);
  return found ?? lineAround(text, span);
}

function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return { start: start + lead, end: start + lead + raw.trim().length };
}
