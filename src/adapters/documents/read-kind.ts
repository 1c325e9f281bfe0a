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
  if (length <= MOST_CHARACTERS) return;
  const [millions, most] = [Math.ceil(length / 1_000_000), MOST_CHARACTERS / 1_000_000];
  throw new ReferatbotError(
    'file-too-large',
    `${name} holds ${millions} million characters, and at most ${most} million are read; send the minutes of one meeting at a time.`,
  );
}

function plainText(file: RawFile): string {
  const text = decodeText(file.bytes);
  if (text !== null) return text;
  throw new ReferatbotError(
    'unsupported-file',
    `${file.name} is binary data of an unknown kind; send the minutes as .docx, .pdf, .html or .txt.`,
  );
}
