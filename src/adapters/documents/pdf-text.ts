import { ReferatbotError } from '../../domain/shared/errors';
import type { RawFile } from '../../ports/document-reader';
import { dropRunningLines } from './pdf-running-lines';
import { readPage } from './pdf-columns';
import type { PdfPiece } from './pdf-lines';
import { joinPages } from './pdf-pages';

/** What is used of pdf.js; the types that unpdf ships for it do not resolve. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  destroy(): Promise<void>;
}

interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly (TextItem | object)[] }>;
  cleanup(): void;
}

/** The text of a PDF line by line as printed, without what repeats on every page. */
export async function pdfText(file: RawFile): Promise<string> {
  const pdf = await openPdf(file);
  try {
    const pages: ReturnType<typeof readPage>[] = [];
    for (let first = 1; first <= pdf.numPages; first += PAGES_AT_ONCE) {
      pages.push(...(await piecesFrom(pdf, first)).map(readPage));
    }
    return requireText(joinPages(dropRunningLines(pages)), file.name);
  } catch (cause) {
    throw unreadable(file.name, cause);
  } finally {
    await pdf.destroy();
  }
}

async function openPdf(file: RawFile): Promise<PdfDocument> {
  const unpdf = await import('unpdf');
  try {
    // The library takes the bytes over, which are the thread's own copy. Verbosity 0 keeps its warnings to itself.
    return (await unpdf.getDocumentProxy(file.bytes, { verbosity: 0 })) as PdfDocument;
  } catch (cause) {
    throw unreadable(file.name, cause);
  }
}

/** One by one takes the library a tenth longer; all at once would hold the pieces of a whole book. */
const PAGES_AT_ONCE = 8;

function piecesFrom(pdf: PdfDocument, first: number): Promise<readonly (readonly PdfPiece[])[]> {
  const count = Math.min(PAGES_AT_ONCE, pdf.numPages - first + 1);
  return Promise.all(Array.from({ length: count }, (_, at) => pagePieces(pdf, first + at)));
}

async function pagePieces(pdf: PdfDocument, number: number): Promise<readonly PdfPiece[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => ('str' in item ? [piece(item)] : []));
}

interface TextItem {
  readonly str: string;
  /** pdf.js: [scaleX, skewY, skewX, scaleY, x, y], origin at the lower left. */
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly hasEOL: boolean;
}

function piece(item: TextItem): PdfPiece {
  const [scaleX, skewY, skewX, scaleY, x, y] = item.transform.map(Number);
  return {
    text: item.str,
    x: x ?? 0,
    y: y ?? 0,
    width: item.width,
    size: Math.hypot(skewX ?? 0, scaleY ?? 0) || Math.hypot(scaleX ?? 0, skewY ?? 0),
    endsLine: item.hasEOL,
  };
}

function requireText(text: string, name: string): string {
  if (/\p{L}/u.test(text)) return text;
  throw new ReferatbotError(
    'file-scanned',
    `${name} is a scanned PDF without text; send the Word document, or run text recognition (OCR) on it first.`,
  );
}

function unreadable(name: string, cause: unknown): ReferatbotError {
  if (cause instanceof ReferatbotError) return cause;
  const encrypted = cause instanceof Error && cause.name === 'PasswordException';
  return encrypted
    ? new ReferatbotError(
        'file-protected',
        `${name} is a PDF protected by a password; save a copy without a password and send that.`,
        { cause },
      )
    : new ReferatbotError(
        'unreadable-file',
        `${name} is a damaged PDF; save it again from the program that made it, or send it as .docx.`,
        { cause },
      );
}
