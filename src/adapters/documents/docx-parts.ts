import { ReferatbotError } from '../../domain/shared/errors';
import type { RawFile } from '../../ports/document-reader';
import { MOST_XML_BYTES } from './limits';
import { unpackEntry } from './unpack-entry';
import { zipEntries } from './zip-entries';

const XML = /\.(?:xml|rels)$/i;

/** By the names of the parts. */
export type DocxParts = ReadonlyMap<string, Buffer>;

/**
 * The XML of a Word document. Unpacked within a bound before any library sees the file, because
 * libraries believe the sizes that an archive claims.
 */
export function docxParts(file: RawFile): DocxParts {
  const parts = new Map<string, Buffer>();
  let left = MOST_XML_BYTES;
  for (const entry of zipEntries(file.bytes) ?? []) {
    if (!XML.test(entry.name)) continue;
    const content = unpackEntry(file.bytes, entry, left);
    if (content === 'too-large') throw tooLarge(file.name);
    if (content === null) continue;
    left -= content.length;
    parts.set(entry.name, content);
  }
  return parts;
}

function tooLarge(name: string): ReferatbotError {
  const megabytes = MOST_XML_BYTES / 1024 / 1024;
  return new ReferatbotError(
    'file-too-large',
    `${name} unpacks to more than ${megabytes} MB of text and layout; send the minutes of one meeting at a time, or send them as .txt.`,
  );
}
