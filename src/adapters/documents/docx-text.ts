import { ReferatbotError } from '../../domain/shared/errors';
import type { RawFile } from '../../ports/document-reader';
import { docxHeader } from './docx-header';
import { docxParts, type DocxParts } from './docx-parts';
import { numberHeadings } from './number-headings';
import type { WordNode } from './word-node';
import { wordText } from './word-text';

/** A Word document as text; what stands only in its page heads comes first. */
export async function docxText(file: RawFile): Promise<string> {
  const parts = docxParts(file);
  const header = docxHeader(parts);
  const body = wordText(numberHeadings(await documentTree(file.name, parts)));
  if (!/\S/.test(body)) return '';
  const missing = header.filter((line) => !body.includes(line));
  return missing.length === 0 ? body : `${missing.join('\n')}\n\n${body}`;
}

/** Styles only say how HTML would look, and reading their rules takes a quarter of the time. */
const NO_STYLES = { includeDefaultStyleMap: false, includeEmbeddedStyleMap: false };

/** Taken on the way to HTML, which costs more than the reading and is not needed: an empty document goes on. */
async function documentTree(name: string, parts: DocxParts): Promise<WordNode> {
  const { default: mammoth } = await import('mammoth');
  let tree: WordNode = {};
  const take = (document: WordNode): WordNode => {
    tree = document;
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml(opened(parts), { ...NO_STYLES, transformDocument: take });
    return tree;
  } catch (cause) {
    throw new ReferatbotError(
      'unreadable-file',
      `${name} is a damaged Word document; open it in Word, save it again and send that.`,
      { cause },
    );
  }
}

/**
 * The archive as mammoth asks for one that is open already, which its types leave out: unpacking it once more would cost
 * more than all we do besides.
 */
function opened(parts: DocxParts): { readonly buffer: Buffer } {
  const file = {
    exists: (part: string): boolean => parts.has(part),
    read: (part: string): Promise<string> => Promise.resolve(parts.get(part)?.toString('utf8') ?? ''),
  };
  return { file } as unknown as { readonly buffer: Buffer };
}
