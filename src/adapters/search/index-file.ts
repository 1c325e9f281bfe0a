import { analysePassage, type AnalysedPassage } from '../../domain/answers/analysed-passage';
import type { Sheet } from '../../domain/answers/sheet';
import { Vocabulary } from '../../domain/language/vocabulary';
import type { IndexEntry, ItemPlace, PassageQuery } from '../../ports/passage-index';
import type { Connection, Statement } from '../sqlite/connect';
import { matchExpression } from './match-expression';
import type { PhraseScores, StemmedPassage } from './memory-search';
import { bodyStems, passageIn, rowOf, type PassageRow } from './passage-row';
import type { PassageFile } from './quick-search';
import { BODY_WEIGHT, RANK_SQL, TITLE_WEIGHT } from './ranking';

/** Pages of the full-text index that one tidying rewrites at most, so that it stays short. */
const MOST_MERGED = 2_000;

/** The index as it lies in its file: what is asked of the database, and nothing remembered. */
export class IndexFile implements PassageFile {
  private writes = 0;
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly database: Connection) {}

  state(): string {
    const version = this.statement('PRAGMA data_version').get() as { data_version: number };
    return `${version.data_version}.${this.writes}`;
  }

  /** All or nothing. */
  write(work: () => void): void {
    this.database.transaction(work).immediate();
    this.writes += 1;
  }

  put({ sheet, passages }: IndexEntry): void {
    this.remove(sheet.minutes);
    this.statement('INSERT INTO sheets VALUES (?, ?, ?, ?)').run(
      ...[sheet.minutes, sheet.forum, sheet.date, JSON.stringify(sheet)],
    );
    for (const passage of passages) this.insert(analysePassage(passage));
  }

  /** Only what is there: every deletion of several rows makes the full-text search write all it has collected. */
  remove(minutes: string): void {
    const rows = this.rows('SELECT row FROM passages WHERE minutes = ?', [minutes]);
    for (const row of rows) this.statement('DELETE FROM terms WHERE rowid = ?').run(row);
    if (rows.length > 0) this.statement('DELETE FROM passages WHERE minutes = ?').run(minutes);
    this.statement('DELETE FROM sheets WHERE minutes = ?').run(minutes);
  }

  clear(): void {
    this.database.exec(
      "DELETE FROM terms; DELETE FROM passages; DELETE FROM sheets; DELETE FROM meta WHERE name = 'token'",
    );
  }

  tidy(): void {
    this.statement("INSERT INTO terms (terms, rank) VALUES ('merge', ?)").run(-MOST_MERGED);
  }

  token(): string | null {
    const row = this.statement("SELECT value FROM meta WHERE name = 'token'").get() as
      { value: string } | undefined;
    return row?.value ?? null;
  }

  remember(token: string): void {
    this.statement("INSERT OR REPLACE INTO meta VALUES ('token', ?)").run(token);
  }

  /** Newest meeting first, those without a date last. */
  sheets(): readonly Sheet[] {
    const rows = this.statement('SELECT body FROM sheets ORDER BY date IS NULL, date DESC, minutes').all();
    // Only this class writes the columns, and the format of the file is checked when it is opened.
    return rows.map((row) => JSON.parse((row as { body: string }).body) as Sheet);
  }

  vocabulary(): Vocabulary {
    const rows = this.statement('SELECT term, doc FROM vocabulary').all() as { term: string; doc: number }[];
    return new Vocabulary(new Map(rows.map(({ term, doc }) => [term, doc])), this.count());
  }

  count(): number {
    return (this.statement('SELECT count(*) AS count FROM passages').get() as { count: number }).count;
  }

  passage(row: number): AnalysedPassage {
    const found = this.statement('SELECT minutes, forum, item, section, body FROM passages WHERE row = ?');
    return passageIn(found.get(row) as PassageRow);
  }

  /** Best first. */
  search({ anyOf, forums, minutes, limit }: PassageQuery): readonly number[] {
    const match = matchExpression(anyOf);
    if (match === null) return [];
    const only = minutes === undefined ? '' : 'AND p.minutes IN (SELECT value FROM json_each(?))';
    return this.rows(
      `SELECT p.row FROM terms JOIN passages p ON p.row = terms.rowid
       WHERE terms MATCH ? AND p.forum IN (SELECT value FROM json_each(?)) ${only}
       ORDER BY ${RANK_SQL}, p.row LIMIT ?`,
      [match, JSON.stringify(forums), ...(minutes === undefined ? [] : [JSON.stringify(minutes)]), limit],
    );
  }

  /** In the order of the text. */
  item({ forum, minutes, item }: ItemPlace): readonly number[] {
    const selected = 'SELECT row FROM passages WHERE minutes = ? AND item = ? AND forum = ? ORDER BY row';
    return this.rows(selected, [minutes, item, forum]);
  }

  phrase(words: string): PhraseScores {
    const found = this.statement(
      `SELECT json_group_array(row) AS rows, json_group_array(score) AS scores FROM (
         SELECT rowid AS row, -bm25(terms, ${TITLE_WEIGHT}, ${BODY_WEIGHT}) AS score FROM terms
         WHERE terms MATCH ? LIMIT -1)`,
    ).get(matchExpression([[words]])) as { rows: string; scores: string };
    return { rows: JSON.parse(found.rows) as number[], scores: JSON.parse(found.scores) as number[] };
  }

  after(row: number, most: number): readonly StemmedPassage[] {
    const rows = this.statement(
      'SELECT row, minutes, forum, item, section, body FROM passages WHERE row > ? ORDER BY row LIMIT ?',
    ).all(row, most) as (PassageRow & { row: number })[];
    return rows.map((found) => {
      const { minutes, forum, section } = found;
      const analysed = passageIn(found);
      return { row: found.row, forum, minutes, section, title: analysed.title, body: bodyStems(analysed) };
    });
  }

  close(): void {
    this.database.close();
  }

  private insert(analysed: AnalysedPassage): void {
    const { minutes, forum, item, section, body } = rowOf(analysed);
    const { lastInsertRowid } = this.statement(
      'INSERT INTO passages (minutes, forum, item, section, body) VALUES (?, ?, ?, ?, ?)',
    ).run(minutes, forum, item, section, body);
    this.statement('INSERT INTO terms (rowid, title, body) VALUES (?, ?, ?)').run(
      ...[lastInsertRowid, analysed.title, bodyStems(analysed)],
    );
  }

  /** The rows a query selects, in its order; one value instead of many rows, which the driver is slow to hand over. */
  private rows(selected: string, values: readonly (string | number)[]): readonly number[] {
    const found = this.statement(`SELECT json_group_array(row) AS list FROM (${selected})`).get(...values);
    return JSON.parse((found as { list: string }).list) as number[];
  }

  private statement(sql: string): Statement {
    const known = this.statements.get(sql) ?? this.database.prepare(sql);
    this.statements.set(sql, known);
    return known;
  }
}
