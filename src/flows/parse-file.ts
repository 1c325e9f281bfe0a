import type { Minutes } from '../domain/minutes/model';
import { parseMinutes } from '../domain/minutes/parse';
import type { DocumentReader, RawFile } from '../ports/document-reader';

export interface ParsedFile {
  /** What the spans of `minutes` count in. */
  readonly text: string;
  readonly minutes: Minutes;
}

/** Reads a file and its structure; stores nothing. Errors: those of the reader. */
export async function parseFile(
  deps: { readonly reader: DocumentReader },
  file: RawFile,
): Promise<ParsedFile> {
  const text = await deps.reader.read(file);
  return { text, minutes: parseMinutes(text) };
}
