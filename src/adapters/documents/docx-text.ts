import { ReferatbotError } from '../../domain/shared/errors';
import type { RawFile } from '../../ports/document-reader';
import { docxHeader } from './docx-header';
import { docxParts } from './docx-parts';
import { numberHeadings } from './number-headings';
import type { WordNode } from './word-node';
import { wordText } from './word-text';

/** A Word document as text; what stands only in its page heads comes first. */
export async function docxText(file: RawFile): Promise<string> {
  const header = docxHeader(docxParts(file));
  const body = wordText(numberHeadings(await documentTree(file)));
  if (!/\S/.test(body)) return '';
  const missing = header.filter((line) => !body.includes(line));
  return missing.length === 0 ? body : `${missing.join('\n')}\n\n${body}`;
}

/** Styles only say how HTML would look, and reading their rules takes a quarter of the time. */
const NO_STYLES = { includeDefaultStyleMap: false, includeEmbeddedStyleMap: false };

/** Taken on the way to HTML, which costs more than the reading and is not needed: an empty document goes on. */
async function documentTree(file: RawFile): Promise<WordNode> {
  const { default: mammoth } = await import('mammoth');
  let tree: WordNode = {};
  const take = (document: WordNode): WordNode => {
    tree = document;
    return { ...document, children: [] };
  };
  try {
    const { buffer, byteOffset, byteLength } = file.bytes;
    await mammoth.convertToHtml(
      { buffer: Buffer.from(buffer, byteOffset, byteLength) },
      { ...NO_STYLES, transformDocument: take },
    );
    return tree;
  } catch (cause) {
    throw new ReferatbotError(
      'unreadable-file',
      `${file.name} is a damaged Word document; open it in Word, save it again and send that.`,
      { cause },
    );
  }
}
