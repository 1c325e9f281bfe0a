import { keepMeeting } from '../ingest/keep-meeting';
import { keepTasks } from '../ingest/keep-tasks';
import { refreshIndex } from '../refresh-index';
import type { HistoryOfMinutes } from '../../domain/messages/versions';
import { minutesHistory } from './minutes-history';
import type { OfMinutes, VersionsDeps } from './versions-deps';

/**
 * Puts minutes into use again, or an earlier version in the place of the one in use. Null as for `minutesHistory`.
 * Throws `not-found` for a version there never was.
 */
export async function restoreMinutes(
  deps: VersionsDeps,
  asked: OfMinutes & { readonly version: number | null },
): Promise<HistoryOfMinutes | null> {
  if ((await minutesHistory(deps, asked)) === null) return null;
  const { forum, minutes, version, actor } = asked;
  const changed = await deps.minutes.restore(forum, minutes, version);
  const stored = await deps.minutes.get(forum, minutes);
  if (stored !== null) {
    await deps.meetings.release(forum, minutes);
    await keepMeeting(deps, { kind: 'new-version', stored });
  }
  await keepTasks(deps, { forum, id: minutes });
  if (changed) {
    const choice = stored === null ? null : String(stored.version);
    const act = { act: 'minutes-restored', subject: minutes, choice } as const;
    await deps.audit.append({ ...act, forum, by: actor, at: deps.clock.now() });
  }
  await refreshIndex(deps);
  return minutesHistory(deps, asked);
}
