import { textAt } from '../shared/span';
import type { Minutes, Warning } from './model';
import { parseMinutes } from './parse';
import { splitMeetings } from './split-meetings';

export interface ParsedMeeting {
  /** What the spans of `minutes` count in: the stretch of the file that is about this meeting. */
  readonly text: string;
  readonly minutes: Minutes;
}

/** At least one. Where a file holds several meetings, the first says so; the later ones are of its forum unless they say otherwise. */
export function parseMeetings(text: string): readonly [ParsedMeeting, ...ParsedMeeting[]] {
  const [first, ...others] = splitMeetings(text).map((span) => parseMeeting(textAt(text, span)));
  if (first === undefined || others.length === 0) return [first ?? parseMeeting(text)];
  const named = others.map((other) => ofForum(other, first.minutes));
  return [withWarning(first, severalMeetings(named)), ...named];
}

function parseMeeting(text: string): ParsedMeeting {
  return { text, minutes: parseMinutes(text) };
}

function ofForum(meeting: ParsedMeeting, { forum }: Minutes): ParsedMeeting {
  return forum.name === null ? meeting : { ...meeting, minutes: unlessNamed(meeting.minutes, forum.name) };
}

/** Minutes that name no forum, as those of the forum whose minutes stand before them in the same file. */
export function unlessNamed(minutes: Minutes, forumName: string): Minutes {
  if (minutes.forum.name !== null && !minutes.forum.inferred) return minutes;
  const warning: Warning = {
    code: 'forum-inferred',
    message: `This part of the file names no forum; "${forumName}" is taken over from the first meeting.`,
    quote: null,
  };
  const others = minutes.warnings.filter(({ code }) => code !== 'missing-forum' && code !== 'forum-inferred');
  const inferred = { name: forumName, inferred: true, span: null };
  return { ...minutes, forum: inferred, warnings: [...others, warning] };
}

function severalMeetings(others: readonly ParsedMeeting[]): Warning {
  const named = others.map(({ minutes }) => [minutes.forum.name, minutes.date ?? 'no date'].join(', '));
  const message = `The file holds ${String(others.length + 1)} meetings; this is the first. The others: ${named.join('; ')}.`;
  return { code: 'several-meetings', message, quote: null };
}

function withWarning(meeting: ParsedMeeting, warning: Warning): ParsedMeeting {
  const { minutes } = meeting;
  return { ...meeting, minutes: { ...minutes, warnings: [...minutes.warnings, warning] } };
}
