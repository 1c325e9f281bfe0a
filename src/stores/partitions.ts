import type { ForumId } from '../domain/shared/ids';

/** Holds the list of forums; no forum's own partition can have this name. */
export const DIRECTORY = 'directory';

/** Where everything of one forum lies. */
export function partitionOf(forum: ForumId): string {
  return `forum.${forum}`;
}
