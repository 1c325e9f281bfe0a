import { isAboutMinutes } from '../../domain/audit/audit-entry';
import type { HistoryOfMinutes } from '../../domain/messages/versions';
import { forumFor, type OfMinutes, type VersionsDeps } from './versions-deps';

/** Which versions there have been and what was done to them. Null where the actor may not change the minutes, or there are none. */
export async function minutesHistory(
  deps: Pick<VersionsDeps, 'forums' | 'minutes' | 'audit' | 'unclaimed'>,
  asked: OfMinutes,
): Promise<HistoryOfMinutes | null> {
  if ((await forumFor(deps, asked, 'import-minutes')) === null) return null;
  const history = await deps.minutes.history(asked.forum, asked.minutes);
  if (history === null) return null;
  return { history, acts: (await deps.audit.of(asked.forum, asked.minutes)).filter(isAboutMinutes) };
}
