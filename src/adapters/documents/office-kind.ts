import type { FileKind } from './file-kind';
import { zipEntries } from './zip-entries';

const ZIP = 'PK\x03\x04';
/** Compound file: Word, Excel and PowerPoint before 2007, and today's formats when they are encrypted. */
const COMPOUND = '\xd0\xcf\x11\xe0';
/** What a document may unpack to; beyond it the archive is taken for an attack. */
const MAX_UNPACKED_BYTES = 400 * 1024 * 1024;

/** Some producers number the main part. */
const MAIN_PART = /^word\/document\d*\.xml$/;

const SAVE_AS_DOCX = 'open it in Word and save it as .docx';

/** Word documents, and the formats that look like them from outside; null for anything else. */
export function officeKind(bytes: Uint8Array, header: string): FileKind | null {
  if (header.startsWith(COMPOUND)) return compoundKind(bytes);
  return header.startsWith(ZIP) ? zippedKind(bytes) : null;
}

function compoundKind(bytes: Uint8Array): FileKind {
  const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return encrypted
    ? unsupported('a document protected by a password', 'save a copy without a password and send that')
    : unsupported('a document in an old Office format (.doc)', SAVE_AS_DOCX);
}

function zippedKind(bytes: Uint8Array): FileKind {
  const entries = zipEntries(bytes);
  if (!entries) return unsupported('a damaged zip archive', 'save the document again and send that');
  const names = entries.map((entry) => entry.name);
  if (!names.some((name) => MAIN_PART.test(name))) return otherArchive(names);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  return unpacked > MAX_UNPACKED_BYTES
    ? unsupported('a Word document that unpacks to an enormous size', 'save a copy without its pictures')
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
  return { kind: 'unsupported', found, cure };
}
