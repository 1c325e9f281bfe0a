import type Libsql from 'libsql';
import { ReferatbotError, type ErrorCode } from '../../domain/shared/errors';

/** One open file of the driver. */
export type Connection = Libsql.Database;
export type Statement = Libsql.Statement;
type Connect = (file: string, patience: number) => Connection;

/**
 * The native package is loaded here and not earlier, so that whatever needs no file does without it; `code` is the error
 * where it cannot be. `patience`: milliseconds a call waits for another process.
 */
export async function loadDriver(code: ErrorCode): Promise<Connect> {
  const { default: Driver } = await import('libsql').catch((cause: unknown) => {
    throw new ReferatbotError(
      code,
      `The embedded database "libsql" cannot be loaded on this machine (${process.platform}-${process.arch}); run npm ci here.`,
      { cause },
    );
  });
  return (file, patience) => new Driver(file, { timeout: patience });
}
