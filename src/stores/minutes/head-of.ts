import { heldAt } from '../held-at';
import type { StoredMinutes } from '../stored-minutes';
import type { MinutesContent, MinutesHead } from './minutes-documents';

/** The head that puts a version into use; ordered by the date people settled, where they did. */
export function headOf(
  { content, stored }: { readonly content: MinutesContent; readonly stored: StoredMinutes },
  { history, state, corrections }: Pick<MinutesHead, 'history' | 'state' | 'corrections'>,
): MinutesHead {
  const { id, forum, forumName, version, source, contentHash, storedAt, minutes } = content;
  const named = { id, forum, forumName, version, source, contentHash, storedAt, minutes };
  return { ...named, history, state, corrections, heldAt: heldAt(stored.minutes) };
}
