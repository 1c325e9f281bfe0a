import type { Page } from '../../../ports/document-store';

/** Follows the cursors to the end. */
export async function allPages<T>(fetch: (cursor: string | null) => Promise<Page<T>>): Promise<readonly T[]> {
  const entries: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetch(cursor);
    entries.push(...page.entries);
    cursor = page.cursor;
  } while (cursor !== null);
  return entries;
}
