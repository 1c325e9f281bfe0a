import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/child';

const FOLDERS = ['samples', '../shared/minutes/kommune', '../shared/minutes/seeds'];

/** The sample minutes, and real ones where they lie beside the project. */
export function sourceTexts(): readonly string[] {
  return FOLDERS.map((folder) => path.join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(path.join(folder, name), 'utf8')),
    );
}
