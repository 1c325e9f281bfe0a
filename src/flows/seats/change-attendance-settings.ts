import type { AttendanceSettings } from '../../domain/attendance/settings';
import { forumToSeat, type SeatDeps, type SeatsAsked } from './seat-deps';

/** Resolves to whether the actor may. */
export async function changeAttendanceSettings(
  deps: SeatDeps,
  { settings, ...asked }: SeatsAsked & { readonly settings: AttendanceSettings },
): Promise<boolean> {
  const forum = await forumToSeat(deps, asked);
  if (forum === null) return false;
  await deps.attendanceSettings.save(forum.id, settings);
  await deps.audit.append({
    forum: forum.id,
    at: deps.clock.now(),
    by: asked.actor,
    act: 'settings-changed',
    subject: 'attendance-settings',
    choice: settings.showNames ? 'names' : 'counts',
  });
  return true;
}
