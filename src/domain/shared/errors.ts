/** Stable codes: logs, tests and translations refer to them, so they never change meaning. */
export type ErrorCode =
  | 'bad-usage'
  | 'bad-config'
  | 'conflict'
  | 'store-unavailable'
  | 'store-corrupt'
  | 'document-too-large'
  | 'index-unavailable'
  | 'unreadable-file'
  | 'unsupported-file'
  | 'empty-file'
  | 'file-too-large'
  | 'file-too-slow'
  | 'file-protected'
  | 'file-scanned'
  | 'no-minutes'
  | 'not-found'
  | 'port-taken'
  | 'internal';

/** An error whose message names the subject, the value and the cure, fit to be shown to the operator. */
export class ReferatbotError extends Error {
  override readonly name: string = 'ReferatbotError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Somebody else wrote the document since its version was read: read again and decide anew. */
export class ConflictError extends ReferatbotError {
  override readonly name = 'ConflictError';

  constructor(subject: string, options?: { readonly cause?: unknown }) {
    super('conflict', `${subject} was changed by somebody else; read it again and retry.`, options);
  }
}

export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
