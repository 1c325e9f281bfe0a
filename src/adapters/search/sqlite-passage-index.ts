import type Libsql from 'libsql';
import { analysePassage, type AnalysedPassage } from '../../domain/answers/analysed-passage';
import { Vocabulary } from '../../domain/language/vocabulary';
import { errorMessage, ReferatbotError } from '../../domain/shared/errors';
import type { ForumId, MinutesId } from '../../domain/shared/ids';
import type { Passage } from '../../domain/answers/passage';
import type { Sheet } from '../../domain/answers/sheet';
import type { IndexEntry, ItemPlace, PassageIndex, PassageQuery } from '../../ports/passage-index';
import { matchExpression } from './match-expression';

const TITLE_WEIGHT = 2;
const BODY_WEIGHT = 1;
const DECISION_WEIGHT = 1.3;
const HISTORY_WEIGHT = 0.6;

/** bm25 is negative, the best the lowest. */
const RANK = `bm25(terms, ${TITLE_WEIGHT}, ${BODY_WEIGHT}) * CASE p.section
  WHEN 'decision' THEN ${DECISION_WEIGHT} WHEN 'history' THEN ${HISTORY_WEIGHT} ELSE 1 END`;

/** Passages that are kept ready; with their analysis some 2 KB each. */
const MOST_READY = 4_000;

/** Pages of the full-text index that one tidying rewrites at most, so that it stays short. */
const MOST_MERGED = 2_000;

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

/** The passage index in one SQLite file. Sheets, vocabulary and used passages are kept in memory until the file changes. */
export class SqlitePassageIndex implements PassageIndex {
  private writes = 0;
  private derived: Derived | null = null;
  private looked = false;
  private readonly statements = new Map<string, Libsql.Statement>();

  constructor(private readonly database: Libsql.Database) {}

  async replace({ sheet, passages }: IndexEntry): Promise<void> {
    await this.write(() => {
      this.removeRows(sheet.minutes);
      this.statement('INSERT INTO sheets VALUES (?, ?, ?, ?)').run(
        ...[sheet.minutes, sheet.forum, sheet.date, JSON.stringify(sheet)],
      );
      for (const passage of passages) this.insert(passage);
    });
  }

  async remove(minutes: MinutesId): Promise<void> {
    await this.write(() => {
      this.removeRows(minutes);
    });
  }

  async clear(): Promise<void> {
    await this.write(() => {
      this.database.exec(
        "DELETE FROM terms; DELETE FROM passages; DELETE FROM sheets; DELETE FROM meta WHERE name = 'token'",
      );
    });
  }

  async token(): Promise<string | null> {
    return this.read(() => {
      const row = this.statement("SELECT value FROM meta WHERE name = 'token'").get() as
        { value: string } | undefined;
      return row?.value ?? null;
    });
  }

  async remember(token: string): Promise<void> {
    await this.write(() => {
      this.statement("INSERT OR REPLACE INTO meta VALUES ('token', ?)").run(token);
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
      derived.vocabulary ??= this.readVocabulary();
      return derived.vocabulary;
    });
  }

  async search({ anyOf, forums, minutes, limit }: PassageQuery): Promise<readonly AnalysedPassage[]> {
    const match = matchExpression(anyOf);
    if (match === null || forums.length === 0) return [];
    return this.read(() => {
      const only = minutes === undefined ? '' : 'AND p.minutes IN (SELECT value FROM json_each(?))';
      return this.passages(
        `SELECT p.row FROM terms JOIN passages p ON p.row = terms.rowid
         WHERE terms MATCH ? AND p.forum IN (SELECT value FROM json_each(?)) ${only}
         ORDER BY ${RANK}, p.row LIMIT ?`,
        [match, JSON.stringify(forums), ...(minutes === undefined ? [] : [JSON.stringify(minutes)]), limit],
      );
    });
  }

  async item({ forum, minutes, item }: ItemPlace): Promise<readonly AnalysedPassage[]> {
    return this.read(() => {
      const { items } = this.current();
      const key = `${forum} ${minutes} ${item}`;
      const known = items.get(key) ?? this.readItem({ forum, minutes, item });
      if (items.size >= MOST_READY) items.clear();
      items.set(key, known);
      return known;
    });
  }

  async tidy(): Promise<void> {
    await this.write(() => {
      this.statement("INSERT INTO terms (terms, rank) VALUES ('merge', ?)").run(-MOST_MERGED);
    });
  }

  async close(): Promise<void> {
    await Promise.resolve(this.database.close());
  }

  private readItem({ forum, minutes, item }: ItemPlace): readonly AnalysedPassage[] {
    const selected = 'SELECT row FROM passages WHERE minutes = ? AND item = ? AND forum = ? ORDER BY row';
    return this.passages(selected, [minutes, item, forum]);
  }

  /** The passages of the rows a query selects, in its order; one value instead of many rows, which the driver is slow to hand over. */
  private passages(selected: string, values: readonly (string | number)[]): readonly AnalysedPassage[] {
    const found = this.statement(`SELECT json_group_array(row) AS list FROM (${selected})`).get(...values);
    const { ready } = this.current();
    return (JSON.parse((found as { list: string }).list) as number[]).map((row) => {
      const passage = ready.get(row) ?? this.readPassage(row);
      ready.delete(row);
      ready.set(row, passage);
      if (ready.size > MOST_READY) ready.delete(ready.keys().next().value ?? row);
      return passage;
    });
  }

  private readPassage(row: number): AnalysedPassage {
    return toPassage(this.statement('SELECT body FROM passages WHERE row = ?').get(row));
  }

  private removeRows(minutes: string): void {
    this.statement('DELETE FROM terms WHERE rowid IN (SELECT row FROM passages WHERE minutes = ?)').run(
      minutes,
    );
    this.statement('DELETE FROM passages WHERE minutes = ?').run(minutes);
    this.statement('DELETE FROM sheets WHERE minutes = ?').run(minutes);
  }

  private insert(passage: Passage): void {
    const { minutes, forum, item, section } = passage;
    const analysed = analysePassage(passage);
    const { lastInsertRowid } = this.statement(
      'INSERT INTO passages (minutes, forum, item, section, body) VALUES (?, ?, ?, ?, ?)',
    ).run(minutes, forum, item, section, JSON.stringify(analysed));
    const body = analysed.sentences.map(({ stems }) => stems).join(' ');
    this.statement('INSERT INTO terms (rowid, title, body) VALUES (?, ?, ?)').run(
      ...[lastInsertRowid, analysed.title, body],
    );
  }

  /** Read anew when this or another connection has written; one question looks once. */
  private current(): Derived {
    if (this.derived !== null && this.looked) return this.derived;
    this.looked = true;
    setImmediate(() => {
      this.looked = false;
    });
    const version = this.statement('PRAGMA data_version').get() as { data_version: number };
    const state = `${version.data_version}.${this.writes}`;
    if (this.derived?.state !== state) {
      const rows = this.statement('SELECT body FROM sheets ORDER BY date IS NULL, date DESC, minutes').all();
      this.derived = {
        state,
        sheets: rows.map(toSheet),
        sheetsOf: new Map(),
        ready: new Map(),
        items: new Map(),
        vocabulary: null,
      };
    }
    return this.derived;
  }

  private readVocabulary(): Vocabulary {
    const rows = this.statement('SELECT term, doc FROM vocabulary').all() as { term: string; doc: number }[];
    const { count } = this.statement('SELECT count(*) AS count FROM passages').get() as { count: number };
    return new Vocabulary(new Map(rows.map(({ term, doc }) => [term, doc])), count);
  }

  private statement(sql: string): Libsql.Statement {
    const known = this.statements.get(sql) ?? this.database.prepare(sql);
    this.statements.set(sql, known);
    return known;
  }

  private async write(work: () => void): Promise<void> {
    await this.read(() => {
      this.database.transaction(work).immediate();
      this.writes += 1;
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

/** Only this class writes the column, and the format of the file is checked when it is opened. */
function toPassage(row: unknown): AnalysedPassage {
  return JSON.parse((row as { body: string }).body) as AnalysedPassage;
}

function toSheet(row: unknown): Sheet {
  return JSON.parse((row as { body: string }).body) as Sheet;
}
