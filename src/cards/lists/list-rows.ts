import type { Language } from '../../domain/answers/answer';
import type { ForumEntry, ListedMeeting, MinutesEntry, TaskEntry } from '../../domain/messages/lists';
import type { IsoDate } from '../../domain/shared/dates';
import { formatDate, formatMoment } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { facts } from '../parts/elements';
import { folded, shortQuote } from '../parts/fold';
import type { Row } from './list-card';

export function forumRow({ name, minutes, latest }: ForumEntry, language: Language): Row {
  const { lists } = textsIn(language);
  const newest = latest === null ? null : lists.latest(formatDate(latest, language));
  return {
    title: name,
    details: [facts(lists.forumMinutes(minutes), newest)],
    ask: decisionsOf({ forumName: name, date: latest }, language),
  };
}

export function meetingRow({ forumName, meeting, state }: ListedMeeting, language: Language): Row {
  const { lists, planning } = textsIn(language);
  const when = formatMoment({ date: meeting.date, time: meeting.startTime }, language);
  const minutes = meeting.minutes === null ? lists.withoutMinutes : lists.withMinutes;
  return {
    title: facts(forumName, when),
    details: [facts(planning.states[state], meeting.place, state === 'held' ? minutes : null)],
    ask: meeting.minutes === null ? null : decisionsOf({ forumName, date: meeting.date }, language),
  };
}

export function minutesRow({ forumName, date, items, source }: MinutesEntry, language: Language): Row {
  const { lists } = textsIn(language);
  const title = facts(forumName, formatMoment({ date, time: null }, language));
  return {
    title,
    details: [lists.items(items)],
    note: source,
    ask: decisionsOf({ forumName, date }, language),
  };
}

/** The sentence it was found in stands with it, so that a reader can judge a draft. */
export function taskRow({ forumName, task }: TaskEntry, language: Language): Row {
  const { lists, cards } = textsIn(language);
  const { draft } = task;
  const met = facts(forumName, cards.meeting(formatDate(task.meetingDate, language)), cards.item(draft.item));
  return {
    title: folded(draft.task),
    details: [
      facts(
        lists.states[task.state],
        draft.owner === null ? lists.noOwner : lists.owner(draft.owner),
        draft.fanOut ? lists.oneForEach : null,
      ),
      facts(dueText(task, language), draft.condition === null ? null : lists.condition(draft.condition)),
      cards.quote(shortQuote(draft.quote, 180)),
    ],
    note: met,
    ask: decisionsOf({ forumName, date: task.meetingDate }, language),
  };
}

function decisionsOf(
  { forumName, date }: { readonly forumName: string; readonly date: IsoDate | null },
  language: Language,
): string | null {
  return date === null ? null : textsIn(language).lists.askMeeting(forumName, formatDate(date, language));
}

function dueText({ draft }: TaskEntry['task'], language: Language): string | null {
  const due = draft.due === null ? draft.dueText : formatMoment({ date: draft.due, time: null }, language);
  return due === null ? null : textsIn(language).lists.due(due);
}
