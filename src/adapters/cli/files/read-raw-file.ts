import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ReferatbotError } from '../../../domain/shared/errors';
import { MAX_FILE_BYTES, type RawFile } from '../../../ports/document-reader';
import { fileError } from './file-error';

/** The file with its bare name, which is what minutes are known by. */
export async function readRawFile(place: string): Promise<RawFile> {
  try {
    await requireReadableSize(place);
    return { name: path.basename(place), bytes: await readFile(place) };
  } catch (cause) {
    throw fileError(place, cause);
  }
}

/** Looks before reading, since the size may be anything and some things never end. */
async function requireReadableSize(place: string): Promise<void> {
  const found = await stat(place);
  if (!found.isFile() && !found.isDirectory())
    throw new ReferatbotError('unreadable-file', `${place} is a device or a pipe; name a file.`);
  const { size } = found;
  if (size <= MAX_FILE_BYTES) return;
  const megabytes = Math.round(size / 1024 / 1024);
  throw new ReferatbotError(
    'file-too-large',
    `${place} is ${megabytes} MB, and at most 50 MB are read; leave out its attachments and pictures.`,
  );
}
