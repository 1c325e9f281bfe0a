/** Entries a page of a list holds. */
export const PAGE_SIZE = 20;

/** Entries fetched from one forum at a time. */
const CHUNK_SIZE = 10;

export function chunk(cursor: string | null): { readonly limit: number; readonly cursor?: string } {
  return cursor === null ? { limit: CHUNK_SIZE } : { limit: CHUNK_SIZE, cursor };
}
