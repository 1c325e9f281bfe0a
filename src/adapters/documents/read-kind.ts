import type { RawFile } from '../../ports/document-reader';
import { ReferatbotError } from '../../domain/shared/errors';
import { decodeHtml } from './decode-html';
import { decodeText } from './decode-text';
import { docxText } from './docx-text';
import type { ReadableKind } from './file-kind';
import { htmlText } from './html-text';
import { MOST_CHARACTERS } from './limits';
import { pdfText } from './pdf-text';
import { tidyText } from './tidy-text';

/** Each reader loads its library when the first file of its kind comes. */
const READERS: Readonly<Record<ReadableKind, (file: RawFile) => Promise<string>>> = {
  pdf: pdfText,
  docx: docxText,
  html: (file) => htmlText(decodeHtml(file.bytes), file.name),
  text: (file) => Promise.resolve(plainText(file)),
};

/** The text of a file whose kind is known, in the form in which it is stored. */
export async function readKind(kind: ReadableKind, file: RawFile): Promise<string> {
  const raw = await READERS[kind](file);
  requireReasonableLength(file, raw);
  const text = tidyText(raw);
  if (text.trim() !== '') return text;
  throw new ReferatbotError(
    'empty-file',
    `${file.name} holds no text; send the file with the minutes in it.`,
  );
}

function requireReasonableLength({ name }: RawFile, { length }: string): void {
  if (length > MOST_CHARACTERS) throw tooLong(name);
}

function tooLong(name: string): ReferatbotError {
  const most = MOST_CHARACTERS / 1_000_000;
  return new ReferatbotError(
    'file-too-large',
    `${name} holds more than ${most} million characters; send the minutes of one meeting at a time.`,
  );
}

/** No character takes more in any encoding that is read. */
const MOST_BYTES = MOST_CHARACTERS * 4;

/** What cannot but be too long is refused by its beginning. */
function plainText({ name, bytes }: RawFile): string {
  const text = decodeText(bytes.subarray(0, MOST_BYTES));
  if (text === null) {
    throw new ReferatbotError(
      'unsupported-file',
      `${name} is binary data of an unknown kind; send the minutes as .docx, .pdf, .html or .txt.`,
    );
  }
  if (bytes.length > MOST_BYTES) throw tooLong(name);
  return text;
}
