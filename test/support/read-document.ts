import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createDocumentReader } from '../../src/adapters/documents/create-document-reader';
import { ReferatbotError } from '../../src/domain/shared/errors';
import { ROOT } from './child';

export interface ReadResult {
  readonly text?: string;
  readonly code?: string;
  readonly message?: string;
}

/** Reads one file in a process of its own: pdf.js is an ES module that jest's sandbox cannot load. */
export async function readDocument(place: string): Promise<ReadResult> {
  const args = ['--import', 'tsx', __filename, place];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return JSON.parse(stdout) as ReadResult;
}

async function read(place: string): Promise<ReadResult> {
  try {
    const file = { name: path.basename(place), bytes: readFileSync(place) };
    return { text: await createDocumentReader().read(file) };
  } catch (error) {
    return { code: error instanceof ReferatbotError ? error.code : 'unexpected', message: String(error) };
  }
}

if (require.main === module) {
  void read(process.argv[2] ?? '').then((result) => process.stdout.write(JSON.stringify(result)));
}
