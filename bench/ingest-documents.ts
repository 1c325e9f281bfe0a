import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { tinyPdf } from '../test/support/tiny-pdf';
import { originals } from './ingest-corpus';

const DOCUMENTS = 12;
const CHARACTERS = 40_000;
const LINE = 90;
const LINES_A_PAGE = 48;

/** The same minutes as Word documents and as PDF files of a dozen pages and more. */
export async function writeDocuments(folder: string): Promise<void> {
  for (const [index, { text }] of originals().slice(0, DOCUMENTS).entries()) {
    const part = text.slice(0, CHARACTERS);
    writeFileSync(path.join(folder, `${String(index)}.docx`), await wordFile(part));
    writeFileSync(path.join(folder, `${String(index)}.pdf`), tinyPdf(pagesOf(part)));
  }
}

function wordFile(text: string): Promise<Buffer> {
  const children = text
    .split('\n')
    .map((line) =>
      /^\s*(?:Punkt )?\d+[.:]/.test(line)
        ? new Paragraph({ text: line, heading: HeadingLevel.HEADING_1 })
        : new Paragraph(line),
    );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function pagesOf(text: string): readonly (readonly string[])[] {
  const lines = text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${LINE}}(?:\\s|$)`, 'g')) ?? ['']);
  return Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, page) =>
    lines.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE),
  );
}
