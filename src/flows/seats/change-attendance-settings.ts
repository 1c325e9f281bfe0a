import type { AttendanceSettings } from '../../domain/attendance/settings';
import { forumToSeat, type SeatDeps, type SeatsAsked } from './seat-deps';

/** What is not named stays as it is. Resolves to whether the actor may. */
export async function changeAttendanceSettings(
  deps: SeatDeps,
  { changed, ...asked }: SeatsAsked & { readonly changed: Partial<AttendanceSettings> },
): Promise<boolean> {
  const forum = await forumToSeat(deps, asked);
  if (forum === null) return false;
  await deps.attendanceSettings.change(forum.id, changed);
  await deps.audit.append({
    forum: forum.id,
    at: deps.clock.now(),
    by: asked.actor,
    act: 'settings-changed',
    subject: 'attendance-settings',
    choice: JSON.stringify(changed),
  });
  return true;
}
