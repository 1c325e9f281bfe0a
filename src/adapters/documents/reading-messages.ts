import type { ErrorCode } from '../../domain/shared/errors';
import type { RawFile } from '../../ports/document-reader';
import type { ReadableKind } from './file-kind';

/** What goes to a thread that reads files. */
export interface ReadingRequest {
  readonly kind: ReadableKind;
  readonly file: RawFile;
}

/** What it answers, to one request after the other. */
export type ReadingReply<T> = { readonly kind: 'read'; readonly result: T } | ReadingFailure;

export type ReadingFailure =
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string }
  /** A mistake of ours or of a library: what it was, for the log. */
  | { readonly kind: 'failed'; readonly reason: string };
