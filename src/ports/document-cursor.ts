import { ReferatbotError } from '../domain/shared/errors';
import type { DocumentQuery } from './document-store';

/** The last document of a page: the value it is ordered by (null where it has none) and its id. */
export interface Position {
  readonly value: string | number | null;
  readonly id: string;
}

/** Cursors of every driver: the place in the order, not a count, so inserted documents shift nothing. */
export function encodeCursor(query: DocumentQuery, position: Position): string {
  return Buffer.from(JSON.stringify([orderOf(query), position.value, position.id])).toString('base64url');
}

/** Throws `bad-usage` for a cursor that is damaged or belongs to another order. */
export function decodeCursor(query: DocumentQuery): Position | null {
  if (query.cursor === undefined) return null;
  const parts = parsed(query.cursor);
  if (!Array.isArray(parts)) throw badCursor();
  const [order, value, id] = parts as readonly unknown[];
  if (order !== orderOf(query) || !isPlace(value) || typeof id !== 'string') throw badCursor();
  return { value, id };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function isPlace(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function orderOf({ type, orderBy }: DocumentQuery): string {
  return orderBy ? `${type} ${orderBy.field} ${orderBy.direction}` : type;
}

function badCursor(): ReferatbotError {
  return new ReferatbotError(
    'bad-usage',
    'The page mark does not belong to this list; start again at its first page.',
  );
}
