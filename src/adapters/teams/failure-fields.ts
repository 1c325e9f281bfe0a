import { ReferatbotError } from '../../domain/shared/errors';
import type { LogFields } from '../../ports/log';

/**
 * What may be logged of an error: its kind, its code and where it arose. Messages of errors from elsewhere are
 * left out, because they quote what they choked on, and that may be what somebody wrote.
 */
export function failureFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  return {
    error: error.name,
    ...(hasCode(error) && { code: error.code }),
    ...(error instanceof ReferatbotError && { detail: error.message }),
    stack: frames(error.stack),
    ...(error.cause !== undefined && { cause: failureFields(error.cause) }),
  };
}

function frames(stack = ''): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 20);
}

function hasCode(error: Error): error is Error & { readonly code: string | number } {
  return 'code' in error && (typeof error.code === 'string' || typeof error.code === 'number');
}
