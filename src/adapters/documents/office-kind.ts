import type { ErrorCode } from '../../domain/shared/errors';
import type { FileKind } from './file-kind';
import { MOST_DECLARED_BYTES } from './limits';
import { zipEntries } from './zip-entries';

const ZIP = 'PK\x03\x04';
/** Compound file: Word, Excel and PowerPoint before 2007, and today's formats when they are encrypted. */
const COMPOUND = '\xd0\xcf\x11\xe0';
/** Some producers number the main part. */
const MAIN_PART = /^word\/document\d*\.xml$/;

const SAVE_AS_DOCX = 'open it in Word and save it as .docx';
const WITHOUT_PICTURES = 'save a copy without its pictures';
const UNLOCK = 'save a copy without a password and send that';

/** Word documents, and the formats that look like them from outside; null for anything else. */
export function officeKind(bytes: Uint8Array, header: string): FileKind | null {
  if (header.startsWith(COMPOUND)) return compoundKind(bytes);
  return header.startsWith(ZIP) ? zippedKind(bytes) : null;
}

function compoundKind(bytes: Uint8Array): FileKind {
  const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return encrypted
    ? refused('file-protected', 'a document protected by a password', UNLOCK)
    : unsupported('a document in an old Office format (.doc)', SAVE_AS_DOCX);
}

function zippedKind(bytes: Uint8Array): FileKind {
  const entries = zipEntries(bytes);
  if (!entries) return unsupported('a damaged zip archive', 'save the document again and send that');
  const names = entries.map((entry) => entry.name);
  if (!names.some((name) => MAIN_PART.test(name))) return otherArchive(names);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  return unpacked > MOST_DECLARED_BYTES
    ? refused('file-too-large', 'a Word document that unpacks to an enormous size', WITHOUT_PICTURES)
    : { kind: 'docx' };
}

function otherArchive(names: readonly string[]): FileKind {
  if (names.some((name) => name.startsWith('xl/'))) return unsupported('an Excel workbook', SAVE_AS_DOCX);
  if (names.some((name) => name.startsWith('ppt/'))) {
    return unsupported('a PowerPoint presentation', 'send the minutes, not the slides');
  }
  if (names.includes('content.xml')) return unsupported('an OpenDocument file (.odt)', 'save it as .docx');
  return unsupported('a zip archive', 'unpack it and send the files one by one');
}

function unsupported(found: string, cure: string): FileKind {
  return refused('unsupported-file', found, cure);
}

function refused(code: ErrorCode, found: string, cure: string): FileKind {
  return { kind: 'refused', code, found, cure };
}
