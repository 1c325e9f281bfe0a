import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { ReferatbotError } from '../../../domain/shared/errors';
import { fileError } from './file-error';

/** In a folder only these are looked at; a file named by itself is always read. */
const DOCUMENT = /\.(?:txt|md|html?|docx|pdf)$/i;

/**
 * The files meant by what stands on the command line: files as they are, folders with all that lies below them, in
 * alphabetical order, each once.
 */
export async function findFiles(named: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(named.map(filesAt));
  return [...new Set(found.flat().map((file) => path.resolve(file)))];
}

async function filesAt(place: string): Promise<readonly string[]> {
  if (!(await isFolder(place))) return [place];
  const documents = await documentsIn(place);
  if (documents.length > 0) return documents;
  throw new ReferatbotError('not-found', `${place} holds no .txt, .md, .html, .docx or .pdf files.`);
}

/** A missing file is left to whoever reads it, so that it does not stop the others. */
async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function documentsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw fileError(folder, cause);
  });
  const visible = names.filter((name) => DOCUMENT.test(name) && !/(?:^|[\\/])[.~]/.test(name));
  return visible.toSorted().map((name) => path.join(folder, name));
}
