import type { Listing } from '../../domain/messages/lists';

/** Where a button leads in a list. */
export interface ListPlace {
  readonly cursor: string | null;
  readonly skip: number;
}

/** What one card shows of a list. */
export interface ListPage<T> {
  readonly entries: readonly T[];
  readonly next: ListPlace | null;
  readonly first: ListPlace | null;
}

export function pageOf<T>(listing: Listing<T>, size: number): ListPage<T> {
  const { entries, cursor, nextCursor, skip } = listing;
  const end = skip + size;
  return {
    entries: entries.slice(skip, end),
    next: nextPlace({ more: end < entries.length, cursor, end, nextCursor }),
    first: cursor === null && skip === 0 ? null : { cursor: null, skip: 0 },
  };
}

function nextPlace(at: {
  readonly more: boolean;
  readonly cursor: string | null;
  readonly end: number;
  readonly nextCursor: string | null;
}): ListPlace | null {
  if (at.more) return { cursor: at.cursor, skip: at.end };
  return at.nextCursor === null ? null : { cursor: at.nextCursor, skip: 0 };
}

export interface PageSize {
  /** Characters a page. */
  readonly characters: number;
  /** What each block takes besides its text. */
  readonly perBlock: number;
}

/** Cuts blocks of text into pages; a block too long for one goes on on the next. There is always a first page. */
export function textPages<T extends { readonly text: string }>(
  blocks: readonly T[],
  { characters, perBlock }: PageSize,
): readonly (readonly T[])[] {
  const pages: T[][] = [[]];
  let room = characters;
  for (const piece of blocks.flatMap((block) => pieces(block, characters - perBlock))) {
    const cost = piece.text.length + perBlock;
    if (cost > room && pages.at(-1)?.length !== 0) {
      pages.push([]);
      room = characters;
    }
    pages.at(-1)?.push(piece);
    room -= cost;
  }
  return pages;
}

function pieces<T extends { readonly text: string }>(block: T, size: number): readonly T[] {
  const parts: T[] = [];
  let start = 0;
  while (block.text.length - start > size) {
    const space = block.text.lastIndexOf(' ', start + size);
    const end = space > start + size / 2 ? space : start + size;
    parts.push({ ...block, text: block.text.slice(start, end).trim() });
    start = end;
  }
  return [...parts, { ...block, text: block.text.slice(start).trim() }];
}
