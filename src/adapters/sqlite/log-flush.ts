import { open } from 'node:fs/promises';

/**
 * Brings the log of the database from the system's memory to the disk. A commit alone does not wait for that, and each
 * waiting for itself would let the process stand still: whoever asks while one flush runs shares the next.
 */
export class LogFlush {
  private running: Promise<void> | null = null;
  private next: Promise<void> | null = null;

  constructor(private readonly toDisk: () => Promise<void>) {}

  flush(): Promise<void> {
    if (this.running === null) return this.start();
    this.next ??= this.afterThis();
    return this.next;
  }

  private async afterThis(): Promise<void> {
    // Whether it failed is for those who asked for it.
    await this.running?.catch(() => null);
    this.next = null;
    return this.start();
  }

  private start(): Promise<void> {
    this.running = this.toDisk().finally(() => {
      this.running = null;
    });
    return this.running;
  }
}

/** The log of a database is absent where it has been folded into the file, which waits for the disk. */
export async function logToDisk(database: string): Promise<void> {
  const log = await open(`${database}-wal`, 'r+').catch(orNull);
  try {
    await log?.datasync();
  } finally {
    await log?.close();
  }
}

function orNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
