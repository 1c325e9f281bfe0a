import { encodeCursor, type Position } from '../../ports/document-cursor';
import type { DocumentQuery, Page } from '../../ports/document-store';
import type { CosmosItem } from './cosmos-item';
import { equalsLeg, legsOf, type Leg } from './query-legs';
import type { Container, FeedOptions, SqlQuerySpec } from './sdk';

type Value = string | number | null;

/** One page of a query within a partition, leg after leg until it is full. */
export async function readPage(container: Container, query: DocumentQuery): Promise<Page<CosmosItem>> {
  const wanted = query.limit + 1;
  const found: CosmosItem[] = [];
  for (const leg of legsOf(query)) {
    if (found.length >= wanted) break;
    found.push(...(await readLeg(container, query, { leg, wanted: wanted - found.length })));
  }
  const entries = found.slice(0, query.limit);
  const last = entries.at(-1);
  return {
    entries,
    cursor: last && found.length > entries.length ? encodeCursor(query, positionOf(query, last)) : null,
  };
}

/** At most `limit` items, however many answers the service cuts them into. */
export async function readItems(
  container: Container,
  spec: SqlQuerySpec,
  options: FeedOptions & { readonly maxItemCount: number },
): Promise<readonly CosmosItem[]> {
  const limit = options.maxItemCount;
  const iterator = container.items.query<CosmosItem>(spec, options);
  const items: CosmosItem[] = [];
  while (items.length < limit && iterator.hasMoreResults()) {
    // An answer without items has no resources at all, whatever its type says.
    items.push(...(((await iterator.fetchNext()).resources as CosmosItem[] | undefined) ?? []));
  }
  return items.slice(0, limit);
}

async function readLeg(
  container: Container,
  query: DocumentQuery,
  { leg, wanted }: { leg: Leg; wanted: number },
): Promise<readonly CosmosItem[]> {
  const spec = { query: leg.text, parameters: leg.parameters };
  const items = await readItems(container, spec, { partitionKey: query.partition, maxItemCount: wanted });
  if (leg.inOrder) return items;
  const complete = items.length < wanted ? items : await withWholeLastValue(container, query, items);
  return inOrder(query, complete).slice(0, wanted);
}

/** The page may end between equals, of which the service returned any: they are read again, by id. */
async function withWholeLastValue(
  container: Container,
  query: DocumentQuery,
  items: readonly CosmosItem[],
): Promise<readonly CosmosItem[]> {
  const value = placeOf(query, items.at(-1));
  if (!query.orderBy || value === null) return items;
  const before = items.filter((item) => placeOf(query, item) !== value);
  const leg = equalsLeg(query, query.orderBy, value);
  return [...before, ...(await readLeg(container, query, { leg, wanted: items.length - before.length }))];
}

function inOrder(query: DocumentQuery, items: readonly CosmosItem[]): readonly CosmosItem[] {
  const sign = query.orderBy?.direction === 'descending' ? -1 : 1;
  // Between different values the order of the service stands: its comparison of strings is not that of JavaScript.
  const ranks = new Map<Value, number>();
  for (const item of items) {
    const value = placeOf(query, item);
    if (!ranks.has(value)) ranks.set(value, ranks.size);
  }
  const rank = (item: CosmosItem): number => ranks.get(placeOf(query, item)) ?? 0;
  return items.toSorted((one, other) => rank(one) - rank(other) || sign * (one.id < other.id ? -1 : 1));
}

function placeOf(query: DocumentQuery, item: CosmosItem | undefined): Value {
  const value = query.orderBy && item?.body[query.orderBy.field];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function positionOf(query: DocumentQuery, item: CosmosItem): Position {
  return { value: placeOf(query, item), id: item.id };
}
