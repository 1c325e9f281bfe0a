import { setImmediate as nextTurn } from 'node:timers/promises';
import { errorMessage, ReferatbotError } from '../../domain/shared/errors';
import type { ForumId, MinutesId } from '../../domain/shared/ids';
import type {
  PassageVector,
  SettledMinutes,
  SimilarItem,
  VectorIndex,
  VectorQuery,
} from '../../ports/vector-index';
import type { Connection } from '../sqlite/connect';
import { BlockCache } from './block-cache';
import { quantized } from './quantized';
import { bestPlaces, type BlockPlace, type VectorBlock } from './vector-block';

/** Rows that are looked through before others get their turn. */
const BLOCK = 4096;

/** The vectors in one SQLite file, in steps of a byte; what was searched last stays in memory. */
export class SqliteVectorIndex implements VectorIndex {
  private readonly cache: BlockCache;

  /** `mostBytes`: of vectors that stay in memory. */
  constructor(
    private readonly database: Connection,
    mostBytes: number,
  ) {
    this.cache = new BlockCache(mostBytes);
  }

  async settled(): Promise<readonly SettledMinutes[]> {
    return this.use(() => this.database.prepare('SELECT minutes, fingerprint FROM settled').all()) as Promise<
      readonly SettledMinutes[]
    >;
  }

  async held(minutes: MinutesId): Promise<ReadonlySet<string>> {
    return this.use(() => {
      const rows = this.database.prepare('SELECT digest FROM vectors WHERE minutes = ?').all(minutes);
      return new Set((rows as { digest: string }[]).map(({ digest }) => digest));
    });
  }

  async put(vectors: readonly PassageVector[]): Promise<boolean> {
    const dimensions = new Set(vectors.map(({ vector }) => vector.length));
    const [dimension] = dimensions;
    if (dimension === undefined) return true;
    if (dimensions.size > 1) return false;
    return this.write(
      () => {
        if ((this.dimension() ?? dimension) !== dimension) return false;
        this.database.prepare("INSERT OR REPLACE INTO meta VALUES ('dimension', ?)").run(String(dimension));
        for (const vector of vectors) this.insert(vector);
        this.begin(new Set(vectors.map(({ minutes }) => minutes)));
        return true;
      },
      vectors.map(({ forum }) => forum),
    );
  }

  async settle(
    { minutes, forum, fingerprint }: SettledMinutes & { readonly forum: ForumId },
    digests: readonly string[],
  ): Promise<void> {
    const keep = JSON.stringify(digests);
    const before = await this.forumsOf(minutes);
    await this.write(() => {
      this.database
        .prepare('DELETE FROM vectors WHERE minutes = ? AND digest NOT IN (SELECT value FROM json_each(?))')
        .run(minutes, keep);
      this.database.prepare('UPDATE vectors SET forum = ? WHERE minutes = ?').run(forum, minutes);
      this.database.prepare('INSERT OR REPLACE INTO settled VALUES (?, ?)').run(minutes, fingerprint);
    }, [...before, forum]);
  }

  async remove(minutes: MinutesId): Promise<void> {
    const before = await this.forumsOf(minutes);
    await this.write(() => {
      this.database.prepare('DELETE FROM vectors WHERE minutes = ?').run(minutes);
      this.database.prepare('DELETE FROM settled WHERE minutes = ?').run(minutes);
    }, before);
  }

  async search({ vector, forums, minutes, limit }: VectorQuery): Promise<readonly SimilarItem[]> {
    if ((await this.use(() => this.dimension())) !== vector.length) return [];
    const only = minutes === undefined ? null : new Set(minutes);
    const found = new Map<string, SimilarItem>();
    for (const forum of forums) {
      for (let after = 0, isLast = false; !isLast;) {
        const block = await this.use(() => this.cache.get(forum, after, () => this.readBlock(forum, after)));
        for (const place of bestPlaces(block, { vector, minutes: only, limit })) {
          const key = `${place.minutes} ${place.item}`;
          if (place.similarity > (found.get(key)?.similarity ?? -1)) found.set(key, { forum, ...place });
        }
        ({ lastRow: after, isLast } = block);
        if (!isLast) await nextTurn();
      }
    }
    return [...found.values()].sort((one, other) => other.similarity - one.similarity).slice(0, limit);
  }

  async close(): Promise<void> {
    await Promise.resolve(this.database.close());
  }

  /** Minutes that go before all their passages have vectors are to be forgotten as well. */
  private begin(begun: ReadonlySet<MinutesId>): void {
    const note = this.database.prepare("INSERT OR IGNORE INTO settled VALUES (?, '')");
    for (const minutes of begun) note.run(minutes);
  }

  private insert({ minutes, forum, item, digest, vector }: PassageVector): void {
    const { scale, steps } = quantized(vector);
    this.database
      .prepare(
        'INSERT OR REPLACE INTO vectors (minutes, forum, item, digest, scale, steps) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(minutes, forum, item, digest, scale, Buffer.from(steps.buffer));
  }

  private readBlock(forum: ForumId, after: number): VectorBlock {
    const rows = this.database
      .prepare(
        'SELECT row, minutes, item, scale, steps FROM vectors WHERE forum = ? AND row > ? ORDER BY row LIMIT ?',
      )
      .all(forum, after, BLOCK) as readonly VectorRow[];
    const dimension = this.dimension() ?? 0;
    const steps = new Int8Array(rows.length * dimension);
    const places = new Map<string, { readonly at: number; readonly place: BlockPlace }>();
    const placeOf = rows.map(({ minutes, item, steps: own }, at) => {
      steps.set(new Int8Array(own).subarray(0, dimension), at * dimension);
      const key = `${minutes} ${item}`;
      const known = places.get(key) ?? { at: places.size, place: { minutes, item } };
      places.set(key, known);
      return known.at;
    });
    return {
      steps,
      scales: Float32Array.from(rows, ({ scale }) => scale),
      placeOf: Int32Array.from(placeOf),
      places: [...places.values()].map(({ place }) => place),
      lastRow: rows.at(-1)?.row ?? after,
      isLast: rows.length < BLOCK,
    };
  }

  private dimension(): number | null {
    const row = this.database.prepare("SELECT value FROM meta WHERE name = 'dimension'").get() as
      { value: string } | undefined;
    return row === undefined ? null : Number(row.value);
  }

  private forumsOf(minutes: MinutesId): Promise<readonly string[]> {
    return this.use(() =>
      (
        this.database.prepare('SELECT DISTINCT forum FROM vectors WHERE minutes = ?').all(minutes) as {
          forum: string;
        }[]
      ).map(({ forum }) => forum),
    );
  }

  private write<T>(work: () => T, forums: readonly string[]): Promise<T> {
    return this.use(() => {
      let result: T | undefined;
      this.database
        .transaction(() => {
          result = work();
        })
        .immediate();
      this.cache.forget(forums);
      return result as T;
    });
  }

  // Promises although the database answers at once: the port is also meant for services across a network.
  private use<T>(work: () => T): Promise<T> {
    try {
      return Promise.resolve(work());
    } catch (error) {
      const message = `The vectors cannot be used (${errorMessage(error)}); delete vectors.db and start again: they are made again.`;
      return Promise.reject(new ReferatbotError('index-unavailable', message, { cause: error }));
    }
  }
}

interface VectorRow {
  readonly row: number;
  readonly minutes: MinutesId;
  readonly item: number;
  readonly scale: number;
  /** The driver gives blobs as these. */
  readonly steps: ArrayBuffer;
}
