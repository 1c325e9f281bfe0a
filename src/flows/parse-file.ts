import { parseMeetings, type ParsedMeeting } from '../domain/minutes/parse-meetings';
import type { DocumentReader, RawFile } from '../ports/document-reader';

export interface ParsedFile extends ParsedMeeting {
  /** Further meetings of the same file, in its order. */
  readonly others: readonly ParsedMeeting[];
}

/** Reads a file and the structure of its first meeting; stores nothing. Errors: those of the reader. */
export async function parseFile(
  deps: { readonly reader: DocumentReader },
  file: RawFile,
): Promise<ParsedFile> {
  return parsedFile(parseMeetings(await deps.reader.read(file)));
}

/** The same while something else is done; takes longer for a single file. */
export async function parseFileAside(
  deps: { readonly reader: DocumentReader },
  file: RawFile,
): Promise<ParsedFile> {
  return parsedFile(await deps.reader.meetings(file));
}

function parsedFile([first, ...others]: ReturnType<typeof parseMeetings>): ParsedFile {
  return { ...first, others };
}
