import { minutesSubject } from '../../domain/notifications/notification';
import { keepTasks } from '../ingest/keep-tasks';
import { refreshIndex } from '../refresh-index';
import type { HistoryOfMinutes } from '../../domain/messages/versions';
import { minutesHistory } from './minutes-history';
import type { OfMinutes, VersionsDeps } from './versions-deps';

/**
 * Takes minutes out of use: out of answers, lists, draft tasks and what was still to be said of them, with the meeting
 * unless it was planned. Their versions stay. What was interrupted is completed by doing it again. Null as for
 * `minutesHistory`.
 */
export async function withdrawMinutes(
  deps: VersionsDeps,
  asked: OfMinutes,
): Promise<HistoryOfMinutes | null> {
  if ((await minutesHistory(deps, asked)) === null) return null;
  const { forum, minutes, actor } = asked;
  const changed = await deps.minutes.withdraw(forum, minutes);
  await deps.meetings.release(forum, minutes);
  await keepTasks(deps, { forum, id: minutes });
  await deps.outbox.cancel(minutesSubject(minutes), deps.clock.now());
  if (changed) {
    const act = { act: 'minutes-withdrawn', subject: minutes, choice: null } as const;
    await deps.audit.append({ ...act, forum, by: actor, at: deps.clock.now() });
  }
  await refreshIndex(deps);
  return minutesHistory(deps, asked);
}
