import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

const REAL = ['../shared/minutes/kommune', '../shared/minutes/seeds'];

/** Real minutes where they lie beside the project, the samples otherwise. */
export function originals(): readonly CorpusFile[] {
  const folders = REAL.every((folder) => existsSync(folder)) ? REAL : ['samples'];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') })),
  );
}

/** Copies of the originals, each of another year and with some words of its own, up to that many characters. */
export function corpus(characters: number): readonly CorpusFile[] {
  const files: CorpusFile[] = [];
  const sources = originals();
  let length = 0;
  for (let copy = 0; length < characters; copy += 1) {
    for (const { name, text } of sources) {
      if (length >= characters) break;
      const file = { name: `${String(copy).padStart(3, '0')}-${name}`, text: varied(text, copy) };
      files.push(file);
      length += file.text.length;
    }
  }
  return files;
}

const YEAR = /(?<!\d)(19|20)(\d\d)(?!\d)/g;
const LONG_WORD = /\p{Ll}{9,}/gu;
/** One long word in so many is a new one in each copy. */
const EVERY = 40;

/** The same with other years and, here and there, another long word; copy 0 is the original. */
export function varied(text: string, copy: number): string {
  let words = 0;
  return text
    .replace(YEAR, (_, century: string, year: string) => String(Number(century + year) - copy))
    .replace(LONG_WORD, (word) => {
      words += 1;
      return copy > 0 && words % EVERY === copy % EVERY
        ? word + String.fromCharCode(97 + (copy % 26)) + 'k'
        : word;
    });
}
