import type { AnalysedPassage } from '../../domain/answers/analysed-passage';
import type { Sheet } from '../../domain/answers/sheet';
import type { Vocabulary } from '../../domain/language/vocabulary';
import { errorMessage, ReferatbotError } from '../../domain/shared/errors';
import type { ForumId, MinutesId } from '../../domain/shared/ids';
import type { IndexEntry, ItemPlace, PassageIndex, PassageQuery } from '../../ports/passage-index';
import type { Connection } from '../sqlite/connect';
import { IndexFile } from './index-file';
import { QuickSearch } from './quick-search';

/** Passages that are kept ready; with their analysis some 2 KB each. */
const MOST_READY = 4_000;

interface Derived {
  readonly state: string;
  /** By row, least recently used first. */
  readonly ready: Map<number, AnalysedPassage>;
  /** By place. */
  readonly items: Map<string, readonly AnalysedPassage[]>;
  readonly sheets: readonly Sheet[];
  /** By the forums asked for, so that the same question finds the same list. */
  readonly sheetsOf: Map<string, readonly Sheet[]>;
  vocabulary: Vocabulary | null;
}

/**
 * The passage index in one SQLite file. Sheets, vocabulary, postings and used passages are kept in memory until the file
 * changes; while there are no postings yet, the full-text search of the file answers.
 */
export class SqlitePassageIndex implements PassageIndex {
  private derived: Derived | null = null;
  private looked = false;
  private readonly file: IndexFile;
  private readonly quick: QuickSearch;

  constructor(database: Connection) {
    this.file = new IndexFile(database);
    this.quick = new QuickSearch(this.file);
  }

  async replace(...entries: readonly IndexEntry[]): Promise<void> {
    await this.write(() => {
      for (const entry of entries) this.file.put(entry);
    });
  }

  async remove(minutes: MinutesId): Promise<void> {
    await this.write(() => {
      this.file.remove(minutes);
    });
  }

  async clear(): Promise<void> {
    await this.write(() => {
      this.file.clear();
    });
  }

  async token(): Promise<string | null> {
    return this.read(() => this.file.token());
  }

  async remember(token: string): Promise<void> {
    // The index is told after every look at the feed; what is in memory stays good.
    await this.read(() => {
      if (this.file.token() !== token) this.file.remember(token);
    });
  }

  async sheets(forums: readonly ForumId[]): Promise<readonly Sheet[]> {
    return this.read(() => {
      const { sheets, sheetsOf } = this.current();
      const key = [...forums].sort().join('\n');
      const known = sheetsOf.get(key) ?? sheets.filter((sheet) => forums.includes(sheet.forum));
      sheetsOf.set(key, known);
      return known;
    });
  }

  async vocabulary(): Promise<Vocabulary> {
    return this.read(() => {
      const derived = this.current();
      derived.vocabulary ??= this.file.vocabulary();
      return derived.vocabulary;
    });
  }

  async search(query: PassageQuery): Promise<readonly AnalysedPassage[]> {
    if (query.forums.length === 0) return [];
    return this.read(() => {
      const { state } = this.current();
      return this.passages(this.quick.rows(query, state) ?? this.file.search(query));
    });
  }

  async item(place: ItemPlace): Promise<readonly AnalysedPassage[]> {
    return this.read(() => {
      const { items } = this.current();
      const key = `${place.forum} ${place.minutes} ${place.item}`;
      const known = items.get(key) ?? this.passages(this.file.item(place));
      if (items.size >= MOST_READY) items.clear();
      items.set(key, known);
      return known;
    });
  }

  async tidy(): Promise<void> {
    await this.write(() => {
      this.file.tidy();
    });
    // Not waited for: whoever brings minutes in has no use for it, and may go at once.
    void this.quick.prepare();
  }

  async ready(): Promise<void> {
    await this.quick.prepare();
  }

  async close(): Promise<void> {
    this.quick.stop();
    await this.read(() => {
      this.file.close();
    });
  }

  private passages(rows: readonly number[]): readonly AnalysedPassage[] {
    const { ready } = this.current();
    return rows.map((row) => {
      const passage = ready.get(row) ?? this.file.passage(row);
      ready.delete(row);
      ready.set(row, passage);
      if (ready.size > MOST_READY) ready.delete(ready.keys().next().value ?? row);
      return passage;
    });
  }

  /** Read anew when this or another connection has written; one question looks once. */
  private current(): Derived {
    if (this.derived !== null && this.looked) return this.derived;
    this.looked = true;
    setImmediate(() => {
      this.looked = false;
    });
    const state = this.file.state();
    if (this.derived?.state !== state) {
      this.derived = {
        state,
        sheets: this.file.sheets(),
        sheetsOf: new Map(),
        ready: new Map(),
        items: new Map(),
        vocabulary: null,
      };
    }
    return this.derived;
  }

  private async write(work: () => void): Promise<void> {
    await this.read(() => {
      this.file.write(work);
      this.looked = false;
    });
  }

  // Promises although the database answers at once: the port is also meant for services across a network.
  private read<T>(work: () => T): Promise<T> {
    try {
      return Promise.resolve(work());
    } catch (error) {
      const message = `The search index cannot be used (${errorMessage(error)}); delete index.db and start again: it is rebuilt.`;
      return Promise.reject(new ReferatbotError('index-unavailable', message, { cause: error }));
    }
  }
}
