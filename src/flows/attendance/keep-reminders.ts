import { localTime } from '../../domain/shared/time';
import type { ForumStore } from '../../stores/forum-store';
import type { MeetingStore } from '../../stores/meeting-store';
import { planReminders, type AnnounceMeetingDeps } from './announce-meeting';

export interface KeepRemindersDeps extends AnnounceMeetingDeps {
  readonly forums: ForumStore;
  readonly meetings: Pick<MeetingStore, 'from'>;
}

/**
 * Plans the reminders of all meetings to come for those, too, who were given a seat, or wrote to the bot for the first
 * time, after the meeting was planned. What is planned already stays as it is.
 */
export async function keepReminders(deps: KeepRemindersDeps): Promise<void> {
  const { date: today } = localTime(deps.clock.now(), deps.timeZone);
  for (const { id } of await deps.forums.list())
    for (const meeting of await deps.meetings.from(id, today)) await planReminders(deps, meeting);
}
