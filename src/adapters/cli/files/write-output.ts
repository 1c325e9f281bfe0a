import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileError } from './file-error';

export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw fileError(folder, cause);
  }
}

/** Makes the folders on the way. */
export async function writeOutput(place: string, text: string): Promise<void> {
  await makeFolder(path.dirname(place));
  try {
    await writeFile(place, text);
  } catch (cause) {
    throw fileError(place, cause);
  }
}
