import { decodeCursor, type Position } from '../../ports/document-cursor';
import type { Condition, DocumentQuery, Order, Scalar } from '../../ports/document-store';
import type { Value } from './database';

/** SQL text and what is bound to its question marks, in order. Field names were checked before they come here. */
interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

/** Rows `id`, `sequence`, `body` and `place` (the value ordered by); one more than the page, to see whether there is more. */
export function querySql(query: DocumentQuery): Sql {
  const place = query.orderBy ? field(query.orderBy.field) : 'NULL';
  const conditions = [
    {
      text: 'container = ? AND partition = ? AND type = ?',
      values: [query.container, query.partition, query.type],
    },
    ...(query.where ?? []).map(conditionSql),
    ...afterCursor(query),
  ];
  const where = conditions.map(({ text }) => text).join(' AND ');
  // Ordered first and joined to the bodies afterwards: the sorter then carries keys, not bodies.
  const keys = `SELECT rowid AS number, id AS key, ${place} AS place FROM documents WHERE ${where} ${orderSql(query.orderBy, 'id')} LIMIT ?`;
  return {
    text: `SELECT id, sequence, body, place FROM (${keys}) JOIN documents ON rowid = number ${orderSql(query.orderBy, 'key')}`,
    values: [...conditions.flatMap(({ values }) => values), query.limit + 1],
  };
}

function orderSql(order: Order | undefined, id: string): string {
  if (!order) return `ORDER BY ${id}`;
  const direction = order.direction === 'ascending' ? 'ASC' : 'DESC';
  return `ORDER BY place ${direction}, ${id} ${direction}`;
}

function conditionSql(condition: Condition): Sql {
  if (condition.is !== 'in') return comparison(condition.field, condition.is, condition.value);
  const alternatives = condition.values.map((value) => comparison(condition.field, '=', value));
  if (alternatives.length === 0) return { text: 'FALSE', values: [] };
  return {
    text: `(${alternatives.map(({ text }) => text).join(' OR ')})`,
    values: alternatives.flatMap(({ values }) => values),
  };
}

/** Compared within one type only, as Cosmos DB does: SQLite alone would find the number 1 for `true`. */
function comparison(name: string, operator: string, value: Scalar): Sql {
  return {
    text: `(json_type(fields, '$.${name}') IN (${TYPES[typeof value as 'string' | 'number' | 'boolean']}) AND ${field(name)} ${operator} ?)`,
    values: [typeof value === 'boolean' ? Number(value) : value],
  };
}

const TYPES = { string: "'text'", number: "'integer', 'real'", boolean: "'true', 'false'" } as const;

function field(name: string): string {
  return `fields ->> '$.${name}'`;
}

function afterCursor(query: DocumentQuery): readonly Sql[] {
  const position = decodeCursor(query);
  if (!position) return [];
  if (!query.orderBy) return [{ text: 'id > ?', values: [position.id] }];
  return [
    query.orderBy.direction === 'ascending'
      ? ascendingAfter(query.orderBy, position)
      : descendingAfter(query.orderBy, position),
  ];
}

/** SQLite, too, puts what has no value first ascending and last descending. */
function ascendingAfter(order: Order, { value, id }: Position): Sql {
  const place = field(order.field);
  if (value === null) return { text: `(${place} IS NOT NULL OR id > ?)`, values: [id] };
  return { text: `(${place} > ? OR (${place} = ? AND id > ?))`, values: [value, value, id] };
}

function descendingAfter(order: Order, { value, id }: Position): Sql {
  const place = field(order.field);
  if (value === null) return { text: `(${place} IS NULL AND id < ?)`, values: [id] };
  return {
    text: `(${place} IS NULL OR ${place} < ? OR (${place} = ? AND id < ?))`,
    values: [value, value, id],
  };
}
