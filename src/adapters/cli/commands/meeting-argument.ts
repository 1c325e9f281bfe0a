import { ReferatbotError } from '../../../domain/shared/errors';
import type { MeetingId } from '../../../domain/shared/ids';

export const MEETING = 'id of the meeting, as `meetings --json` shows it';

/** What was asked of a meeting, or an error that says where ids come from. */
export function foundMeeting<T>(id: MeetingId, found: T | null): T {
  if (found !== null) return found;
  throw new ReferatbotError('not-found', `There is no meeting "${id}"; "meetings --json" shows the ids.`);
}
