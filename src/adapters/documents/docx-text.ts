import { ReferatbotError } from '../../domain/shared/errors';
import type { RawFile } from '../../ports/document-reader';
import { docxHeader } from './docx-header';
import { docxParts } from './docx-parts';
import { htmlText } from './html-text';
import { numberHeadings } from './number-headings';

/** A Word document as text, by way of HTML so that lists, tables and numbered headings stay recognisable. */
export async function docxText(file: RawFile): Promise<string> {
  const header = docxHeader(docxParts(file));
  const body = await bodyText(file);
  if (!/\S/.test(body)) return '';
  const missing = header.filter((line) => !body.includes(line));
  return missing.length === 0 ? body : `${missing.join('\n')}\n\n${body}`;
}

async function bodyText(file: RawFile): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength) },
      {
        transformDocument: numberHeadings,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return await htmlText(value, file.name);
  } catch (cause) {
    if (cause instanceof ReferatbotError) throw cause;
    throw new ReferatbotError(
      'unreadable-file',
      `${file.name} is a damaged Word document; open it in Word, save it again and send that.`,
      { cause },
    );
  }
}
