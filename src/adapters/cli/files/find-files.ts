import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { ReferatbotError } from '../../../domain/shared/errors';
import { fileError } from './file-error';

/** In a folder only these are looked at; a file named by itself is always read. */
const DOCUMENT = /\.(?:txt|md|html?|docx|pdf)$/i;
const HIDDEN = /^[.~]/;

interface Found {
  readonly files: readonly string[];
  /** Folders that hold nothing, or may not be opened. */
  readonly problems: readonly unknown[];
}

/**
 * The files meant by what stands on the command line: files as they are, folders with all that lies below them, in
 * alphabetical order, each once. A missing file is left to whoever reads it, so that it does not stop the others.
 */
export async function findFiles(named: readonly string[]): Promise<Found> {
  const found = await Promise.all(named.map(filesAt));
  return {
    files: [...new Set(found.flatMap(({ files }) => files).map((file) => path.resolve(file)))],
    problems: found.flatMap(({ problems }) => problems),
  };
}

async function filesAt(place: string): Promise<Found> {
  if (!(await isFolder(place))) return { files: [place], problems: [] };
  const walk = new Walk();
  await walk.into(place);
  const { files, problems } = walk;
  if (files.length > 0 || problems.length > 0) return { files: files.toSorted(), problems };
  const message = `${place} holds no .txt, .md, .html, .docx or .pdf files; name another folder, or the files themselves.`;
  return { files: [], problems: [new ReferatbotError('not-found', message)] };
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

class Walk {
  readonly files: string[] = [];
  readonly problems: unknown[] = [];
  /** Links may lead back to where they stand. */
  private readonly entered = new Set<string>();

  async into(folder: string): Promise<void> {
    try {
      const real = await realpath(folder);
      if (this.entered.has(real)) return;
      this.entered.add(real);
      const entries = await readdir(folder, { withFileTypes: true });
      for (const entry of entries.filter(({ name }) => !HIDDEN.test(name))) await this.take(folder, entry);
    } catch (cause) {
      this.problems.push(fileError(folder, cause));
    }
  }

  private async take(folder: string, entry: Dirent): Promise<void> {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(place)))) await this.into(place);
    else if (DOCUMENT.test(entry.name)) this.files.push(place);
  }
}
