import type { ErrorCode } from '../../domain/shared/errors';
import type { RawFile } from '../../ports/document-reader';
import { looksLikeHtml } from './looks-like-html';
import { officeKind } from './office-kind';
import { foreignKind } from './foreign-kinds';

export type ReadableKind = 'pdf' | 'docx' | 'html' | 'text';

export type FileKind =
  | { readonly kind: ReadableKind }
  /** `found` names the kind with its article, `cure` says what to do about it. */
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly found: string; readonly cure: string };

const HEADER_LENGTH = 1024;

/** Decides by content; text is what is left when nothing else fits. */
export function fileKind(file: RawFile): FileKind {
  const header = Buffer.from(file.bytes.subarray(0, HEADER_LENGTH)).toString('latin1');
  // Some producers write a few bytes before the signature; readers of PDF tolerate that.
  if (header.includes('%PDF-')) return { kind: 'pdf' };
  const office = officeKind(file.bytes, header);
  if (office) return office;
  const foreign = foreignKind(header);
  if (foreign) return { kind: 'refused', code: 'unsupported-file', ...foreign };
  return { kind: looksLikeHtml(file) ? 'html' : 'text' };
}
