import { decodeCursor, type Position } from '../../ports/document-cursor';
import type { Condition, DocumentQuery, Order } from '../../ports/document-store';
import type { SqlParameter } from './sdk';

/**
 * A page is read in legs: first what shares the last value, then what has a value, and what has none before or after.
 * Each leg is ordered by one property only, so no composite index is needed, and none relies on where Cosmos DB
 * puts documents without the property (that depends on the indexing policy).
 */
export interface Leg {
  readonly text: string;
  readonly parameters: SqlParameter[];
  /** False where documents with equal values come in no particular order. */
  readonly inOrder: boolean;
}

interface Part {
  readonly text: string;
  readonly parameters: readonly SqlParameter[];
}

export function legsOf(query: DocumentQuery): readonly Leg[] {
  const position = decodeCursor(query);
  const { orderBy } = query;
  if (!orderBy) return [byId(query, position ? [beyondId('>', position.id)] : [])];
  return orderBy.direction === 'ascending'
    ? ascending(query, orderBy, position)
    : descending(query, orderBy, position);
}

/** Everything with exactly that value, by id: settles the order among equals that were cut by the end of a page. */
export function equalsLeg(query: DocumentQuery, order: Order, value: string | number): Leg {
  return byId(query, [valueIs(order, '=', value)]);
}

function ascending(query: DocumentQuery, order: Order, position: Position | null): readonly Leg[] {
  if (!position) return [byId(query, [hasNone(order)]), byValue(query, order, [])];
  const { value, id } = position;
  if (value === null) return [byId(query, [hasNone(order), beyondId('>', id)]), byValue(query, order, [])];
  return [
    byId(query, [valueIs(order, '=', value), beyondId('>', id)]),
    byValue(query, order, [valueIs(order, '>', value)]),
  ];
}

function descending(query: DocumentQuery, order: Order, position: Position | null): readonly Leg[] {
  if (!position) return [byValue(query, order, []), byId(query, [hasNone(order)])];
  const { value, id } = position;
  if (value === null) return [byId(query, [hasNone(order), beyondId('<', id)])];
  return [
    byId(query, [valueIs(order, '=', value), beyondId('<', id)]),
    byValue(query, order, [valueIs(order, '<', value)]),
    byId(query, [hasNone(order)]),
  ];
}

function byId(query: DocumentQuery, parts: readonly Part[]): Leg {
  return { ...select(query, parts, `c.id ${direction(query)}`), inOrder: true };
}

function byValue(query: DocumentQuery, order: Order, parts: readonly Part[]): Leg {
  const all = [hasOne(order), ...parts];
  return { ...select(query, all, `${field(order.field)} ${direction(query)}`), inOrder: false };
}

function direction({ orderBy }: DocumentQuery): 'ASC' | 'DESC' {
  return orderBy?.direction === 'descending' ? 'DESC' : 'ASC';
}

function select(query: DocumentQuery, parts: readonly Part[], order: string): Omit<Leg, 'inOrder'> {
  const all = [scope(query), ...(query.where ?? []).map(conditionPart), ...parts];
  return {
    text: `SELECT c.id, c.pk, c.body, c._etag FROM c WHERE ${all.map(({ text }) => text).join(' AND ')} ORDER BY ${order}`,
    parameters: all.flatMap(({ parameters }) => parameters),
  };
}

function scope({ partition, type }: DocumentQuery): Part {
  return {
    text: 'c.pk = @pk AND c.body.type = @type',
    parameters: [
      { name: '@pk', value: partition },
      { name: '@type', value: type },
    ],
  };
}

function conditionPart(condition: Condition, index: number): Part {
  const name = `@where${index}`;
  if (condition.is !== 'in') {
    const { value } = condition;
    return { text: `${field(condition.field)} ${condition.is} ${name}`, parameters: [{ name, value }] };
  }
  const parameters = condition.values.map((value, number) => ({ name: `${name}_${number}`, value }));
  if (parameters.length === 0) return { text: 'false', parameters };
  return {
    text: `${field(condition.field)} IN (${parameters.map((one) => one.name).join(', ')})`,
    parameters,
  };
}

function beyondId(operator: '<' | '>', id: string): Part {
  return { text: `c.id ${operator} @afterId`, parameters: [{ name: '@afterId', value: id }] };
}

function valueIs(order: Order, operator: '<' | '=' | '>', value: string | number): Part {
  return { text: `${field(order.field)} ${operator} @after`, parameters: [{ name: '@after', value }] };
}

function hasNone(order: Order): Part {
  return {
    text: `(NOT IS_DEFINED(${field(order.field)}) OR IS_NULL(${field(order.field)}))`,
    parameters: [],
  };
}

function hasOne(order: Order): Part {
  return { text: `(IS_STRING(${field(order.field)}) OR IS_NUMBER(${field(order.field)}))`, parameters: [] };
}

/** In brackets, since field names may be words of the query language. They were checked before they come here. */
function field(name: string): string {
  return `c.body["${name}"]`;
}
