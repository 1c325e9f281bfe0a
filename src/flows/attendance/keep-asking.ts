import { meetingState } from '../../domain/meetings/meeting-state';
import { localTime } from '../../domain/shared/time';
import type { ForumStore } from '../../stores/forum-store';
import type { MeetingStore } from '../../stores/meeting-store';
import { announceMeeting, type AnnounceMeetingDeps } from './announce-meeting';

export interface KeepAskingDeps extends AnnounceMeetingDeps {
  readonly forums: ForumStore;
  readonly meetings: Pick<MeetingStore, 'from'>;
}

/**
 * Asks those, too, who were given a seat, or wrote to the bot for the first time, after a meeting was planned, and channels
 * that were connected since. What was said or is planned already stays as it is.
 */
export async function keepAsking(deps: KeepAskingDeps): Promise<void> {
  const now = localTime(deps.clock.now(), deps.timeZone);
  for (const { id } of await deps.forums.list())
    for (const meeting of await deps.meetings.from(id, now.date))
      if (meetingState(meeting, now) === 'planned') await announceMeeting(deps, meeting);
}
