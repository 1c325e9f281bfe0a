import { buildSheet } from '../domain/answers/build-sheet';
import { passagesOf } from '../domain/minutes/passages';
import type { IndexEntry, PassageIndex } from '../ports/passage-index';
import type { MinutesStore, StoredMinutes } from '../stores/minutes-store';

export interface RefreshIndexDeps {
  readonly minutes: MinutesStore;
  readonly index: PassageIndex;
}

/**
 * Brings the search index up to date with the minutes store. Safe to repeat and to interrupt: the place in the feed is
 * remembered after the minutes before it are in, and putting the same minutes in again changes nothing.
 */
export async function refreshIndex(deps: RefreshIndexDeps): Promise<{ changed: number }> {
  const changed = await indexChanges(deps);
  if (changed > 0) await deps.index.tidy();
  return { changed };
}

/** The same while more changes come: what makes searches quicker is left to whoever brings in the last of them. */
export async function indexChanges({ minutes, index }: RefreshIndexDeps): Promise<number> {
  let changed = 0;
  for (let more = true; more;) {
    const changes = await minutes.changes(await index.token());
    if (changes.restarted) await index.clear();
    await put(changes.minutes, { minutes, index });
    for (const id of changes.withdrawn) await index.remove(id);
    await index.remember(changes.token);
    changed += changes.minutes.length + changes.withdrawn.length;
    more = changes.more;
  }
  return changed;
}

/** So many are written in one go, which is quicker than one by one and still a moment only. */
const AT_ONCE = 8;

async function put(changed: readonly StoredMinutes[], { minutes, index }: RefreshIndexDeps): Promise<void> {
  for (let at = 0; at < changed.length; at += AT_ONCE) {
    const some = changed.slice(at, at + AT_ONCE);
    await index.replace(...(await Promise.all(some.map((stored) => entryOf(stored, minutes)))));
  }
}

async function entryOf(stored: StoredMinutes, minutes: MinutesStore): Promise<IndexEntry> {
  const text = await minutes.text(stored);
  return { sheet: buildSheet(stored, text), passages: passagesOf({ ...stored, text }) };
}
