import type { ParsedMeeting } from '../domain/minutes/parse-meetings';

/** Larger files are not minutes; whoever fetches files need not fetch these. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** A file as it came: its name and its bytes. The kind is decided by content, the name only helps. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Turns a file into the text that is stored: Unicode NFC, LF line ends, one blank line between blocks at most,
 * list items and table cells recognisable (`- `, tab between cells).
 * Bounded in time and memory whatever the file holds. Errors: `ReferatbotError` with `empty-file`, `unsupported-file`,
 * `unreadable-file`, `file-too-large`, `file-too-slow`, `file-protected` or `file-scanned`.
 */
export interface DocumentReader {
  read(file: RawFile): Promise<string>;
  /**
   * The meetings of the file (`parseMeetings`), read while whoever asked does something else: for many files, of which some
   * are asked for ahead. Bounded in the same way, with the same errors.
   */
  meetings(file: RawFile): Promise<readonly [ParsedMeeting, ...ParsedMeeting[]]>;
}
