import type { ErrorCode } from '../../domain/shared/errors';
import type { RawFile } from '../../ports/document-reader';
import type { ReadableKind } from './file-kind';

/** What goes to the thread that reads files, one at a time. */
export interface ReadingRequest {
  readonly kind: ReadableKind;
  readonly file: RawFile;
}

/** What it answers to each. */
export type ReadingReply =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string }
  /** A mistake of ours or of a library: what it was, for the log. */
  | { readonly kind: 'failed'; readonly reason: string };
