import type { Page } from '../../ports/document-store';
import { decodeCursor, encodeCursor, type Place } from './cursor';

/** A list that is fetched piece by piece, in the order in which it is to be merged. */
export interface Source<T> {
  /** Identifies the source in a cursor. */
  readonly key: string;
  fetch(cursor: string | null): Promise<Page<T>>;
}

export interface Merge<T> {
  readonly sources: readonly Source<T>[];
  /** As for `sort`. */
  readonly compare: (one: T, other: T) => number;
  readonly limit: number;
  readonly cursor: string | null;
}

/**
 * One page over several ordered lists. The cursor remembers where each of them stands, so that going on costs no more than
 * the first page did.
 */
export async function mergePages<T>({ sources, compare, limit, cursor }: Merge<T>): Promise<Page<T>> {
  const places = decodeCursor(cursor);
  const readers = await Promise.all(
    sources.map((source) => SourceReader.open(source, places.get(source.key))),
  );
  const entries: T[] = [];
  while (entries.length < limit) {
    const next = first(readers, compare);
    if (!next) break;
    entries.push(await next.take());
  }
  const open = readers.filter((reader) => reader.head !== undefined);
  return {
    entries,
    cursor: open.length === 0 ? null : encodeCursor(readers.map((reader) => reader.bookmark())),
  };
}

function first<T>(readers: readonly SourceReader<T>[], compare: Merge<T>['compare']): SourceReader<T> | null {
  let best: SourceReader<T> | null = null;
  for (const reader of readers) {
    if (reader.head === undefined) continue;
    if (best?.head === undefined || compare(reader.head, best.head) < 0) best = reader;
  }
  return best;
}

class SourceReader<T> {
  private constructor(
    private readonly source: Source<T>,
    private page: Page<T>,
    private place: { cursor: string | null; skip: number },
  ) {}

  static async open<T>(
    source: Source<T>,
    place: Place = { cursor: null, skip: 0 },
  ): Promise<SourceReader<T>> {
    if (place === 'end')
      return new SourceReader(source, { entries: [], cursor: null }, { cursor: null, skip: 0 });
    const reader = new SourceReader(source, await source.fetch(place.cursor), { ...place });
    await reader.turnPage();
    return reader;
  }

  get head(): T | undefined {
    return this.page.entries[this.place.skip];
  }

  async take(): Promise<T> {
    const taken = this.page.entries[this.place.skip] as T;
    this.place.skip++;
    await this.turnPage();
    return taken;
  }

  bookmark(): readonly [string, Place] {
    return [this.source.key, this.head === undefined ? 'end' : this.place];
  }

  private async turnPage(): Promise<void> {
    while (this.head === undefined && this.page.cursor !== null) {
      this.place = { cursor: this.page.cursor, skip: 0 };
      this.page = await this.source.fetch(this.page.cursor);
    }
  }
}
