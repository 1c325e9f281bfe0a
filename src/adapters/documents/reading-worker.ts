// Entry of the thread that reads files; started by reading-thread.ts, never imported.
import { parentPort } from 'node:worker_threads';
import { errorMessage, ReferatbotError } from '../../domain/shared/errors';
import { readKind } from './read-kind';
import type { ReadingReply, ReadingRequest } from './reading-messages';

// Libraries leave promises behind when they give a damaged file up; these would end the thread, and with it the next file.
process.on('unhandledRejection', () => null);

parentPort?.on('message', (request: ReadingRequest) => {
  void reply(request).then((answer) => {
    parentPort?.postMessage(answer);
  });
});

async function reply({ kind, file }: ReadingRequest): Promise<ReadingReply> {
  try {
    return { kind: 'text', text: await readKind(kind, file) };
  } catch (error) {
    if (!(error instanceof ReferatbotError)) return { kind: 'failed', reason: errorMessage(error) };
    return { kind: 'refused', code: error.code, message: error.message };
  }
}
