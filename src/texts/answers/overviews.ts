import type { AnswerContent, Citation, Mention } from '../../domain/answers/answer';
import type { MeetingReference } from '../../domain/answers/attendance-facts';
import { mark, oneLine, type Phrasing } from './phrasing';

type Content<Kind extends AnswerContent['kind']> = Extract<AnswerContent, { kind: Kind }>;

const AGENDA_LENGTH = 600;
const SHORTEST_LINE = 45;
const SHORT_QUOTE = 160;

export function meetingsText({ meetings, form, total }: Content<'meetings'>, phrasing: Phrasing): string {
  if (form === 'end' || form === 'duration') return hoursText(meetings, form, phrasing);
  const full = form === 'where' || form === 'time' || meetings.length === 1;
  const lines = meetings.map((one) => {
    const level = one.level === null || full ? '' : ` (${phrasing.texts.levels[one.level]})`;
    return (full ? phrasing.meetingInFull(one) : phrasing.meeting(one)) + level + mark(one.citation);
  });
  const lead = form === 'count' ? [phrasing.texts.meetingCount(total)] : [];
  return [...lead, ...lines].join('\n');
}

/** "2 timer (kl. 13.30-15.30, …)": what the minutes say of a meeting's hours. */
function hoursText(
  meetings: readonly MeetingReference[],
  form: 'end' | 'duration',
  phrasing: Phrasing,
): string {
  return meetings
    .flatMap((one) => {
      const { startTime, endTime, citation } = one;
      if (endTime === undefined || endTime === null) return [];
      const [from, to] = [phrasing.time(startTime), phrasing.time(endTime)];
      const lead =
        form === 'duration' && startTime !== null
          ? phrasing.texts.lasted(minutesOf(endTime) - minutesOf(startTime))
          : to;
      const hours = startTime === null ? to : phrasing.texts.hours(from, to);
      return `${lead} (${phrasing.meeting(one)}, ${hours}).${mark(citation)}`;
    })
    .join('\n');
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** What was decided on each item; the room is shared among them. */
export function agendaText(
  { meeting, items, form, counted, others }: Content<'agenda'>,
  citations: readonly Citation[],
  phrasing: Phrasing,
): string {
  const room = Math.max(SHORTEST_LINE, Math.floor(AGENDA_LENGTH / items.length));
  const lines = items.map(({ number, title, citation, decided }) => {
    const head = `${number}. ${oneLine(title, room)}`;
    if (form === 'titles') return head + mark(citation);
    const quote = decided ? (citations[citation - 1]?.quote ?? '') : phrasing.texts.noDecision;
    return `${head}: ${oneLine(quote, Math.max(SHORTEST_LINE, room - head.length))}${mark(citation)}`;
  });
  const named = phrasing.meeting(meeting);
  const head = counted ? phrasing.texts.itemCount(items.length, named) : `${named}:`;
  const besides = others.map((other) => phrasing.meeting(other) + mark(other.citation));
  return [
    head,
    ...lines,
    ...(besides.length === 0 ? [] : [phrasing.texts.otherMeetings(phrasing.list(besides))]),
  ].join('\n');
}

/** The names, then the sentences they come from with their meetings. */
export function membersText(
  { names, sources }: Content<'members'>,
  citations: readonly Citation[],
  phrasing: Phrasing,
): string {
  const lines = sources.map((meeting) => {
    const quote = oneLine(citations[meeting.citation - 1]?.quote ?? '', SHORT_QUOTE);
    return `${phrasing.meeting(meeting)}: ${quote}${mark(meeting.citation)}`;
  });
  return [...(names.length === 0 ? [] : [`${phrasing.list(names)}.`]), ...lines].join('\n');
}

export function mentionsText({ places, total, lead }: Content<'mentions'>, phrasing: Phrasing): string {
  const lines = placeLines(places, phrasing);
  const { texts } = phrasing;
  const first = total === null ? texts.mentions : texts.mentionCount(total);
  return [lead === null ? first : `${texts[lead]}. ${texts.mentionedToo}`, ...lines].join('\n');
}

export function outcomesText({ outcome, places }: Content<'outcomes'>, phrasing: Phrasing): string {
  return [phrasing.texts.outcomes[outcome], ...placeLines(places, phrasing)].join('\n');
}

function placeLines(places: readonly Mention[], phrasing: Phrasing): readonly string[] {
  return places.map(({ meeting, items }) => {
    const where = items.map(({ number, title }) => phrasing.texts.item(number, oneLine(title, 60)));
    return `${phrasing.meeting(meeting)}: ${phrasing.list(where)}${mark(meeting.citation)}`;
  });
}

export function tasksText(
  { tasks, total }: Content<'tasks'>,
  citations: readonly Citation[],
  phrasing: Phrasing,
): string {
  const lines = tasks.map(({ owner, due, dueText, citation }) => {
    const quote = oneLine(citations[citation - 1]?.quote ?? '', SHORT_QUOTE);
    const until = due === null ? dueText : phrasing.texts.due(phrasing.date(due));
    const facts = [owner ?? phrasing.texts.unassigned, until].filter((fact) => fact !== null);
    return `${quote} (${facts.join(', ')})${mark(citation)}`;
  });
  return [...(total === null ? [] : [phrasing.texts.taskCount(total)]), ...lines].join('\n');
}

export function personText({ person }: Content<'person'>, phrasing: Phrasing): string {
  return `${phrasing.person(person)}.${mark(1)}`;
}

export function whichPersonText({ name, candidates }: Content<'which-person'>, phrasing: Phrasing): string {
  return phrasing.texts.whichPerson(name, phrasing.either(candidates.map((one) => phrasing.person(one))));
}
