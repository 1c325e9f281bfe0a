import { parentPort } from 'node:worker_threads';
import { errorMessage, ReferatbotError } from '../../domain/shared/errors';
import type { ReadingReply, ReadingRequest } from './reading-messages';

/** Answers the requests to this thread with what `read` makes of them, in the order in which they come. */
export function serveRequests<T>(read: (request: ReadingRequest) => Promise<T>): void {
  // Libraries leave promises behind when they give a damaged file up; these would end the thread, and with it the next file.
  process.on('unhandledRejection', () => null);
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (request: ReadingRequest) => {
    last = last.then(async () => {
      parentPort?.postMessage(await replyTo(request, read));
    });
  });
}

async function replyTo<T>(
  request: ReadingRequest,
  read: (request: ReadingRequest) => Promise<T>,
): Promise<ReadingReply<T>> {
  try {
    return { kind: 'read', result: await read(request) };
  } catch (error) {
    if (!(error instanceof ReferatbotError)) return { kind: 'failed', reason: errorMessage(error) };
    return { kind: 'refused', code: error.code, message: error.message };
  }
}
