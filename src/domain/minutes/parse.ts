import type { Span } from '../shared/span';
import { findPeople } from './all-people';
import { decidedBy } from './decided-by';
import type { Draft } from './draft';
import { findFollowUps } from './follow-ups';
import { unflattened } from './flattened-lines';
import { readHead } from './head';
import { readItems } from './items';
import { withoutLetterhead } from './letterhead';
import { linesOf, linesWithin, type Line } from './lines';
import type { AgendaItem, Minutes, Outcome, TaskDraft } from './model';
import { findOutline } from './outline';
import { isAgendaTitle } from './recognisers/agenda-title';
import { readingCopy } from './reading-copy';
import { outweighTalk } from './outcome';
import { recordedTexts } from './recorded-texts';
import { closingLine } from './recognisers/closing';
import { openedBy } from './recognisers/opened-by';
import { openingTime } from './recognisers/opening-time';
import { REFINERS } from './refiners';
import { decisionText } from './sections';
import { unveiled, veiled } from './veiled-letters';

/** Reads a text (NFC, LF) as minutes. Never fails: what cannot be read stays text below the head, with warnings. */
export function parseMinutes(text: string): Minutes {
  const read = veiled(text);
  return read === text ? parse(text) : unveiled(parse(read));
}

function parse(text: string): Minutes {
  const refined = REFINERS.reduce<Draft>((draft, refine) => ({ ...draft, minutes: refine(draft) }), {
    ...draftOf(readingCopy(text)),
    text,
  });
  const { items, date, participants, forum } = refined.minutes;
  const followUps = findFollowUps({ text, items, date, participants, forumName: forum.name });
  return { ...refined.minutes, ...followUps, items: withDecided(text, items, followUps.tasks) };
}

/** Where nothing else tells, or little more than a report, somebody who takes on something has been agreed upon. */
function withDecided(
  text: string,
  items: readonly AgendaItem[],
  tasks: readonly TaskDraft[],
): readonly AgendaItem[] {
  const agreed = new Map<number, number>();
  for (const { item, section } of tasks) {
    if (section !== 'case') agreed.set(item, (agreed.get(item) ?? 0) + 1);
  }
  return items.map((item) => {
    const own = agreed.get(item.number) ?? 0;
    return own > 0 && isDecidedBy(own, text, item) ? { ...item, outcome: 'decided' } : item;
  });
}

function isDecidedBy(tasks: number, text: string, item: AgendaItem): boolean {
  if (item.outcome === 'other') return true;
  return TALK.has(item.outcome) && outweighTalk(tasks, decisionText(item, text));
}

const TALK: ReadonlySet<Outcome> = new Set(['taken-note', 'discussed']);

function draftOf(text: string): Draft {
  const lines = linesOf(text);
  const outline = findOutline(lines);
  const span = headSpan(text, lines, outline.headings[0]?.first);
  const headLines = linesWithin(lines, span);
  const { contents } = outline;
  const labelled = contents
    ? headLines.filter((_, at) => at < contents.first || at > contents.last)
    : headLines;
  const own = withoutLetterhead(text, labelled.slice(0, HEAD_LINES)).flatMap(unflattened);
  const head = readHead(text, own);
  const isCalledAgenda = isAgendaTitle(labelled.map((line) => line.text));
  const isHeadless = head.date === null || head.forums.length === 0;
  const decided = isHeadless ? decidedBy(lines) : null;
  const opened = isHeadless ? openedBy(lines) : null;
  const date = head.date ?? decided?.date ?? opened?.date ?? null;
  const items = readItems({ text, lines, outline, meetingDate: date, isCalledAgenda });
  const { people, otherLines } = findPeople(text, own, items);
  const times = openingTimes(lines);
  const minutes: Minutes = {
    ...EMPTY,
    date,
    startTime: head.startTime ?? times?.start ?? null,
    endTime: head.endTime ?? times?.end ?? closingTime(lines),
    place: head.place,
    caseNumber: head.caseNumber,
    head: span,
    items,
  };
  const recorded = recordedTexts(text, otherLines, items);
  const body = decided?.body ?? opened?.body ?? null;
  return { text, headLines: otherLines, head, body, isCalledAgenda, contents, people, recorded, minutes };
}

/** A head is no longer than this; without items the whole text would be one. */
const HEAD_LINES = 150;

const EMPTY: Minutes = {
  forum: { name: null, inferred: false, span: null },
  level: null,
  date: null,
  startTime: null,
  endTime: null,
  place: null,
  caseNumber: null,
  head: { start: 0, end: 0 },
  participants: [],
  absences: [],
  substitutes: [],
  items: [],
  tasks: [],
  wishes: [],
  warnings: [],
};

function headSpan(text: string, lines: readonly Line[], firstItem: number | undefined): Span {
  const end = firstItem === undefined ? text.length : (lines[firstItem - 1]?.span.end ?? 0);
  return { start: 0, end };
}

/** Where there is no head, the opening item may say when the meeting began. */
function openingTimes(lines: readonly Line[]): ReturnType<typeof openingTime> {
  const opening = lines.slice(0, OPENING_LINES).map((line) => openingTime(line.text));
  return opening.find((found) => found !== null) ?? null;
}

const OPENING_LINES = 60;

/** "Mødet blev hævet kl. 15.30" below the last item. */
function closingTime(lines: readonly Line[]): Minutes['endTime'] {
  const closing = lines.slice(-40).map((line) => closingLine(line.text));
  return closing.findLast((found) => found !== null)?.time ?? null;
}
