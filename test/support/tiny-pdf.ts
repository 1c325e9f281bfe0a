import { deflateSync } from 'node:zlib';

/** A PDF just large enough to hold lines of text, one array of lines a page; Latin-1 characters only. */
export function tinyPdf(
  pages: readonly (readonly string[])[],
  options: { readonly encrypted?: boolean } = {},
): Buffer {
  return pdfOf(
    pages.map((lines) => ({ content: Buffer.from(linesContent(lines), 'latin1'), filters: [] })),
    options.encrypted ?? false,
  );
}

/** Text at a place on the page: points from the lower left, size 10. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A PDF with the texts of each page where they are wanted, written in the order given. */
export function placedPdf(pages: readonly (readonly PlacedText[])[]): Buffer {
  const content = (texts: readonly PlacedText[]): string =>
    texts
      .map(({ text, x, y }) => `BT /F1 10 Tf ${String(x)} ${String(y)} Td (${escaped(text)}) Tj ET`)
      .join('\n');
  return pdfOf(pages.map((texts) => ({ content: Buffer.from(content(texts), 'latin1'), filters: [] })));
}

/** A PDF whose only page is packed so many times over that its size says nothing. */
export function packedPdf(content: Buffer, times: number): Buffer {
  const packed = Array.from({ length: times }).reduce<Buffer>((inner) => deflateSync(inner), content);
  return pdfOf([{ content: packed, filters: Array.from({ length: times }, () => '/FlateDecode') }]);
}

interface PageContent {
  readonly content: Buffer;
  readonly filters: readonly string[];
}

function pdfOf(pages: readonly PageContent[], encrypted = false): Buffer {
  const kids = pages.map((_, index) => `${String(4 + index * 2)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => [pageObject(5 + index * 2), streamObject(page)]),
  ].map((object, index) => Buffer.from(`${String(index + 1)} 0 obj\n${object}\nendobj\n`, 'latin1'));
  const header = Buffer.from('%PDF-1.4\n');
  let at = header.length;
  const offsets = objects.map(({ length }) => (at += length) - length);
  return Buffer.concat([header, ...objects, Buffer.from(crossReference(at, offsets, encrypted), 'latin1')]);
}

function pageObject(contents: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(contents)} 0 R >>`;
}

/** An empty line leaves twice the distance. */
function linesContent(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`);
  return `BT /F1 11 Tf 14 TL 50 780 Td ${shown.join('\n')} ET`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}

function streamObject({ content, filters }: PageContent): string {
  const filter = filters.length === 0 ? '' : ` /Filter [${filters.join(' ')}]`;
  return `<< /Length ${String(content.length)}${filter} >>\nstream\n${content.toString('latin1')}\nendstream`;
}

function crossReference(start: number, offsets: readonly number[], encrypted: boolean): string {
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(offsets.length + 1);
  const lock = encrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`
    : '';
  return `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R${lock} >>\nstartxref\n${String(start)}\n%%EOF\n`;
}
