import type { ChangesOfVersion } from '../../domain/messages/versions';
import { compareVersions } from '../../domain/minutes/compare-versions';
import type { StoredMinutes } from '../../stores/stored-minutes';
import { forumFor, type OfMinutes, type VersionsDeps } from './versions-deps';

/** What a version says otherwise than the one before it. Null for a first version, and for what the actor may not see. */
export async function versionChanges(
  deps: Pick<VersionsDeps, 'forums' | 'minutes' | 'unclaimed'>,
  asked: OfMinutes & { readonly version: number },
): Promise<ChangesOfVersion | null> {
  if ((await forumFor(deps, asked, 'see-minutes')) === null) return null;
  const { forum, minutes: id, version } = asked;
  const before = await deps.minutes.getVersion(forum, id, version - 1);
  const after = await deps.minutes.getVersion(forum, id, version);
  if (before === null || after === null) return null;
  const changes = compareVersions(await asRead(deps, before), await asRead(deps, after));
  const { forumName, source, minutes: content } = after;
  return { forum, forumName, minutes: id, date: content.date, version, source, changes };
}

/** Compared is what the texts say: corrections are the same for all versions. */
async function asRead(
  { minutes }: Pick<VersionsDeps, 'minutes'>,
  stored: StoredMinutes,
): Promise<Parameters<typeof compareVersions>[0]> {
  return { minutes: stored.asRead, text: await minutes.text(stored) };
}
