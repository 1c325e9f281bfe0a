import type { parseMeetings } from '../../domain/minutes/parse-meetings';
import { ReferatbotError } from '../../domain/shared/errors';
import { MAX_FILE_BYTES, type DocumentReader, type RawFile } from '../../ports/document-reader';
import { fileKind, type ReadableKind } from './file-kind';
import { READING_LIMITS, SMALL_TEXT, type ReadingLimits } from './limits';
import { readKind } from './read-kind';
import { ReadingThread } from './reading-thread';

/** Short texts are read at once, everything else in a thread that a file can neither block nor take down with it. */
export function createDocumentReader(limits: ReadingLimits = READING_LIMITS): DocumentReader {
  const texts = new ReadingThread<string>('reading-worker', limits);
  const meetings = new ReadingThread<ReturnType<typeof parseMeetings>>('parsing-worker', limits);
  // Async, so that a refusal is a rejection.
  return {
    read: async (file) => {
      requireReasonableSize(file);
      const kind = readableKind(file);
      const atOnce = kind === 'text' && file.bytes.length <= SMALL_TEXT;
      return atOnce ? readKind(kind, file) : texts.read(kind, file);
    },
    meetings: async (file) => {
      requireReasonableSize(file);
      return meetings.read(readableKind(file), file);
    },
  };
}

function readableKind(file: RawFile): ReadableKind {
  const found = fileKind(file);
  if (found.kind !== 'refused') return found.kind;
  throw new ReferatbotError(found.code, `${file.name} is ${found.found}; ${found.cure}.`);
}

function requireReasonableSize({ name, bytes }: RawFile): void {
  if (bytes.length === 0) {
    throw new ReferatbotError('empty-file', `${name} is empty; send the file with the minutes in it.`);
  }
  if (bytes.length > MAX_FILE_BYTES) {
    const megabytes = Math.round(bytes.length / 1024 / 1024);
    throw new ReferatbotError(
      'file-too-large',
      `${name} is ${megabytes} MB, and at most 50 MB are read; send it without its attachments and pictures.`,
    );
  }
}
