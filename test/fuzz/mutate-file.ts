import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { tinyPdf } from '../support/tiny-pdf';
import { wordParagraph, wordXml, zipArchive } from '../support/zip-archive';
import { damaged } from './mutate-bytes';
import type { Random } from './random';

interface BuiltFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Puts the file together again around damaged content, which damage from outside would hardly reach. */
  readonly rebuilt: (content: (bytes: Buffer) => Buffer) => Buffer;
}

const CHARACTERS = 4_000;
const SOURCES = 4;

/** The beginnings of some texts as Word documents, PDF and HTML. */
export async function builtFiles(texts: readonly string[]): Promise<readonly BuiltFile[]> {
  const built = texts.slice(0, SOURCES).map(async (text) => {
    const lines = text.slice(0, CHARACTERS).split('\n');
    return [await wordFile(lines), pdfFile(lines), htmlFile(lines)];
  });
  return (await Promise.all(built)).flat();
}

/** One to three damages, outside or within. */
export function mutateFile(
  file: BuiltFile,
  random: Random,
): { readonly name: string; readonly bytes: Buffer } {
  let { bytes } = file;
  if (random.share() < 0.5) bytes = file.rebuilt((content) => damaged(content, random));
  for (let left = random.below(3); left > 0; left -= 1) bytes = damaged(bytes, random);
  return { name: file.name, bytes: bytes.length > 0 ? bytes : Buffer.from('x') };
}

async function wordFile(lines: readonly string[]): Promise<BuiltFile> {
  const children = lines.map((line) => new Paragraph({ text: line, heading: HeadingLevel.HEADING_1 }));
  const xml = wordXml(lines.map((line) => wordParagraph(line.replace(/[<&]/g, ''))).join(''));
  return {
    name: 'referat.docx',
    bytes: await Packer.toBuffer(new Document({ sections: [{ children }] })),
    rebuilt: (content) => {
      const damagedXml = content(Buffer.from(xml)).toString('latin1');
      return zipArchive([{ name: 'word/document.xml', content: damagedXml }]);
    },
  };
}

function pdfFile(lines: readonly string[]): BuiltFile {
  const bytes = tinyPdf([lines.slice(0, 50), lines.slice(50, 100)]);
  return { name: 'referat.pdf', bytes, rebuilt: (content) => content(bytes) };
}

function htmlFile(lines: readonly string[]): BuiltFile {
  const tags = lines.map((line) => `<tr><td>${line}</td><td><ul><li>${line}</li></ul></td></tr>`);
  const bytes = Buffer.from(`<!doctype html><html><body><table>${tags.join('')}</table></body></html>`);
  return { name: 'referat.html', bytes, rebuilt: (content) => content(bytes) };
}
