import type { Connection, Statement } from './connect';

export type Value = string | number;
type Row = Readonly<Record<string, unknown>>;

/** One connection with its prepared statements. Booleans must not be bound: the native driver aborts the process. */
export class Database {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly connection: Connection) {}

  all(sql: string, ...values: readonly Value[]): readonly Row[] {
    return this.statement(sql).all(...values) as readonly Row[];
  }

  get(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.statement(sql).get(...values) as Row | undefined;
  }

  /** How many rows the statement changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return this.statement(sql).run(...values).changes;
  }

  exec(sql: string): void {
    this.connection.exec(sql);
  }

  /** The write lock is taken at once, so two processes never deadlock on the way from reading to writing. */
  inTransaction<T>(work: () => T): T {
    // Not the driver's own `transaction`, which makes four functions with properties for each piece of work.
    this.exec('BEGIN IMMEDIATE');
    try {
      const done = work();
      this.exec('COMMIT');
      return done;
    } catch (error) {
      this.exec('ROLLBACK');
      throw error;
    }
  }

  /**
   * Folds the log back into the file first: the driver lets go of the file only when its statements are collected,
   * so nothing else would. Closing again does nothing.
   */
  close(): void {
    if (!this.connection.open) return;
    try {
      this.all('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      this.statements.clear();
      this.connection.close();
    }
  }

  /** The texts of statements come from a small set (queries differ by field names and operators only). */
  private statement(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    const prepared = this.connection.prepare(sql);
    this.statements.set(sql, prepared);
    return prepared;
  }
}
