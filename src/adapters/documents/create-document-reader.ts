import { ReferatbotError } from '../../domain/shared/errors';
import { MAX_FILE_BYTES, type DocumentReader, type RawFile } from '../../ports/document-reader';
import { decodeHtml } from './decode-html';
import { decodeText } from './decode-text';
import { docxText } from './docx-text';
import { fileKind, type ReadableKind } from './file-kind';
import { htmlText } from './html-text';
import { pdfText } from './pdf-text';
import { tidyText } from './tidy-text';

/** Each reader loads its library when the first file of its kind comes. */
const READERS: Readonly<Record<ReadableKind, (file: RawFile) => Promise<string>>> = {
  pdf: pdfText,
  docx: docxText,
  html: (file) => htmlText(decodeHtml(file.bytes), file.name),
  text: (file) => Promise.resolve(plainText(file)),
};

/** Twenty times the longest minutes known; more would take minutes to read. */
const MAX_CHARACTERS = 5_000_000;

export function createDocumentReader(): DocumentReader {
  return { read };
}

async function read(file: RawFile): Promise<string> {
  requireReasonableSize(file);
  const found = fileKind(file);
  if (found.kind === 'unsupported') {
    throw new ReferatbotError('unsupported-file', `${file.name} is ${found.found}; ${found.cure}.`);
  }
  const text = tidyText(await READERS[found.kind](file));
  if (text.trim() === '') {
    throw new ReferatbotError(
      'empty-file',
      `${file.name} holds no text; send the file with the minutes in it.`,
    );
  }
  requireReasonableLength(file, text);
  return text;
}

function requireReasonableLength({ name }: RawFile, { length }: string): void {
  if (length <= MAX_CHARACTERS) return;
  const millions = Math.ceil(length / 1_000_000);
  throw new ReferatbotError(
    'unsupported-file',
    `${name} holds ${millions} million characters, and at most 5 million are read; send the minutes of one meeting at a time.`,
  );
}

function requireReasonableSize({ name, bytes }: RawFile): void {
  if (bytes.length === 0) {
    throw new ReferatbotError('empty-file', `${name} is empty; send the file with the minutes in it.`);
  }
  if (bytes.length > MAX_FILE_BYTES) {
    const megabytes = Math.round(bytes.length / 1024 / 1024);
    throw new ReferatbotError(
      'unsupported-file',
      `${name} is ${megabytes} MB, and at most 50 MB are read; send it without its attachments and pictures.`,
    );
  }
}

function plainText(file: RawFile): string {
  const text = decodeText(file.bytes);
  if (text !== null) return text;
  throw new ReferatbotError(
    'unsupported-file',
    `${file.name} is binary data of an unknown kind; send the minutes as .docx, .pdf, .html or .txt.`,
  );
}
