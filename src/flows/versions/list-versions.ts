import type { MinutesHistory } from '../../domain/minutes/minutes-history';
import { forumsWith, type Actor, type UnclaimedForums } from '../../domain/forums/access';
import type { ForumId } from '../../domain/shared/ids';
import type { Page } from '../../ports/document-store';
import type { ForumStore } from '../../stores/forum-store';
import type { MinutesStore, StoredMinutes } from '../../stores/minutes-store';

export interface ListVersionsDeps {
  readonly forums: Pick<ForumStore, 'list'>;
  readonly minutes: MinutesStore;
  readonly unclaimed: UnclaimedForums;
}

const AT_A_TIME = 100;

/** All minutes of the forums the actor may change them in, the withdrawn ones behind the others of each forum. */
export async function listVersions(
  deps: ListVersionsDeps,
  { actor }: { readonly actor: Actor },
): Promise<readonly MinutesHistory[]> {
  const { unclaimed } = deps;
  const forums = forumsWith('import-minutes', await deps.forums.list(), { actor, unclaimed });
  const found: MinutesHistory[] = [];
  for (const { id } of forums) {
    for (const state of ['current', 'withdrawn'] as const) found.push(...(await histories(deps, id, state)));
  }
  return found;
}

async function histories(
  { minutes }: ListVersionsDeps,
  forum: ForumId,
  state: MinutesHistory['state'],
): Promise<readonly MinutesHistory[]> {
  const found: MinutesHistory[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<StoredMinutes> = await minutes.list(forum, {
      limit: AT_A_TIME,
      state,
      ...(cursor === null ? {} : { cursor }),
    });
    const all = await Promise.all(page.entries.map(({ id }) => minutes.history(forum, id)));
    found.push(...all.filter((history) => history !== null));
    cursor = page.cursor;
  } while (cursor !== null);
  return found;
}
