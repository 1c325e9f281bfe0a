import { ReferatbotError, errorMessage } from '../../domain/shared/errors';

const DAMAGED = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB']);
const BUSY = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED']);

/** Runs `work` and turns what SQLite throws into the errors of the port. */
export function translated<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toReferatbotError(file, error);
  }
}

export function toReferatbotError(file: string, cause: unknown): ReferatbotError {
  if (cause instanceof ReferatbotError) return cause;
  const code = primaryCode(cause);
  if (DAMAGED.has(code)) return corruptFile(file, cause);
  if (BUSY.has(code)) {
    return new ReferatbotError(
      'store-unavailable',
      `${file} is held by another process; stop it, or try again when it is done.`,
      { cause },
    );
  }
  return new ReferatbotError(
    'store-unavailable',
    `${file} could not be used (${errorMessage(cause)}); check disk and rights.`,
    {
      cause,
    },
  );
}

export function corruptFile(file: string, cause?: unknown): ReferatbotError {
  return new ReferatbotError(
    'store-corrupt',
    `${file} is no readable database; restore it from a backup, or move it away to start with an empty one.`,
    { cause },
  );
}

/** `SQLITE_BUSY_SNAPSHOT` and its kind count as `SQLITE_BUSY`. */
function primaryCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_[A-Z]+/.exec(code)?.[0] ?? code;
}
