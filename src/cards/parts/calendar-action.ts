import type { Language } from '../../domain/answers/answer';
import type { MeetingTimes } from '../../domain/meetings/meeting-times';
import type { Meeting } from '../../domain/meetings/meeting';
import { textsIn } from '../../texts/texts';
import { openUrl, type Action } from './actions';

/** Outlook on the web, with a new event filled in; nothing is saved before the person does so there. */
const COMPOSE = 'https://outlook.office.com/calendar/deeplink/compose';
const FIELD_LIMIT = 200;

/** None where the calendar would not know when. */
export function calendarActions(
  {
    meeting,
    times,
    forumName,
  }: {
    readonly meeting: Meeting;
    readonly times: MeetingTimes | null;
    readonly forumName: string;
  },
  language: Language,
): readonly Action[] {
  if (times === null) return [];
  const fields = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: forumName.slice(0, FIELD_LIMIT),
    startdt: times.starts,
    enddt: times.ends,
    location: (meeting.place ?? '').slice(0, FIELD_LIMIT),
    body: meeting.planning?.onlineLink ?? '',
  };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return [openUrl(textsIn(language).planning.calendar, `${COMPOSE}?${query.join('&')}`)];
}
