import { ReferatbotError } from '../../domain/shared/errors';

/** Where one list stands: which page of the store, and how many of its entries have been given out. */
export type Place = { readonly cursor: string | null; readonly skip: number } | 'end';

export function encodeCursor(places: readonly (readonly [string, Place])[]): string {
  const rows = places.map(([key, place]) => (place === 'end' ? [key] : [key, place.skip, place.cursor]));
  return Buffer.from(JSON.stringify(rows)).toString('base64url');
}

/** Cursors come back from clients, so anything else than what was given out is `bad-usage`. */
export function decodeCursor(cursor: string | null): ReadonlyMap<string, Place> {
  if (cursor === null) return new Map();
  const rows = parse(cursor);
  const places = Array.isArray(rows) ? rows.map(placeOf) : [];
  if (places.length === 0 || places.includes(null)) {
    throw new ReferatbotError(
      'bad-usage',
      'The list has changed too much to go on; start again from its beginning.',
    );
  }
  return new Map(places.filter((place) => place !== null));
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function placeOf(row: unknown): readonly [string, Place] | null {
  if (!Array.isArray(row)) return null;
  const [key, skip, cursor] = row as readonly unknown[];
  if (typeof key !== 'string') return null;
  if (row.length === 1) return [key, 'end'];
  if (typeof skip !== 'number' || !Number.isSafeInteger(skip) || skip < 0) return null;
  return cursor === null || typeof cursor === 'string' ? [key, { skip, cursor }] : null;
}
