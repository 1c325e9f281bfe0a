import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { ReferatbotError } from '../../domain/shared/errors';
import type { RawFile } from '../../ports/document-reader';
import type { ReadableKind } from './file-kind';
import type { ReadingLimits } from './limits';
import type { ReadingReply, ReadingRequest } from './reading-messages';
import { watchGrowth } from './watch-growth';

/** The entry of the thread lies beside this file, compiled like it. */
const EXTENSION = path.extname(__filename);
const ENTRY = path.join(__dirname, `reading-worker${EXTENSION}`);
/** Sources that nobody compiled (tests, tools) are compiled in the thread, too. */
const OPTIONS = EXTENSION === '.ts' ? { execArgv: ['--require', require.resolve('tsx/cjs')] } : {};

/** For short-lived objects; with the little a thread gets by itself it collects garbage all the time. */
const YOUNG_MEGABYTES = 64;

/**
 * Reads files one after the other in a thread of its own, which is kept between files and does not keep the process
 * alive. A file that takes too long or too much memory ends the thread; the next file gets a new one.
 */
export class ReadingThread {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | null = null;

  constructor(private readonly limits: ReadingLimits) {}

  async read(kind: ReadableKind, file: RawFile): Promise<string> {
    const turn = this.last.then(() => this.readNow(kind, file));
    this.last = turn.catch(() => null);
    return turn;
  }

  private async readNow(kind: ReadableKind, file: RawFile): Promise<string> {
    const reply = await this.ask({ kind, file });
    if (reply.kind === 'text') return reply.text;
    if (reply.kind === 'refused') throw new ReferatbotError(reply.code, reply.message);
    throw new ReferatbotError(
      'unreadable-file',
      `${file.name} cannot be read; save it again from the program that made it, or send it as .docx.`,
      { cause: reply.reason },
    );
  }

  private async ask(request: ReadingRequest): Promise<ReadingReply> {
    const worker = this.started();
    worker.ref();
    try {
      return await this.answer(worker, request);
    } finally {
      worker.unref();
      this.letGoLater();
    }
  }

  private answer(worker: Worker, { kind, file }: ReadingRequest): Promise<ReadingReply> {
    return new Promise((resolve) => {
      const giveUp = (reply: ReadingReply): void => {
        this.end();
        settle(reply);
      };
      const tooSlow = setTimeout(() => {
        giveUp(slow(file.name, this.limits.patience));
      }, this.limits.patience);
      const stopWatching = watchGrowth(this.limits.growthMegabytes, () => {
        giveUp(large(file.name));
      });
      const failed = (error: Error): void => {
        giveUp(outOfMemory(error) ? large(file.name) : { kind: 'failed', reason: error.message });
      };
      const gone = (): void => {
        giveUp({ kind: 'failed', reason: 'the thread ended' });
      };
      const settle = (reply: ReadingReply): void => {
        clearTimeout(tooSlow);
        stopWatching();
        worker.off('message', settle).off('error', failed).off('exit', gone);
        resolve(reply);
      };
      worker.on('message', settle).on('error', failed).on('exit', gone);
      worker.postMessage({ kind, file: { name: file.name, bytes: file.bytes } });
    });
  }

  private started(): Worker {
    if (this.idle !== null) clearTimeout(this.idle);
    this.worker ??= start(this.limits.heapMegabytes);
    return this.worker;
  }

  private letGoLater(): void {
    this.idle = setTimeout(() => {
      this.end();
    }, this.limits.idle).unref();
  }

  private end(): void {
    const { worker } = this;
    this.worker = null;
    // Whatever it still says is about a file that has been given up.
    worker?.removeAllListeners().on('error', () => null);
    void worker?.terminate();
  }
}

function start(heapMegabytes: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  // Its own output, which nobody reads (reading it would keep the process alive): warnings of libraries about odd files.
  return new Worker(ENTRY, { ...OPTIONS, resourceLimits, stdout: true, stderr: true });
}

function outOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function slow(name: string, patience: number): ReadingReply {
  const message = `${name} takes longer than ${patience / 1000} seconds to read; save it again without its attachments and pictures, or send it as .docx.`;
  return { kind: 'refused', code: 'file-too-slow', message };
}

function large(name: string): ReadingReply {
  const message = `${name} takes more memory to read than minutes do; save it again without its attachments and pictures, or send it as .txt.`;
  return { kind: 'refused', code: 'file-too-large', message };
}
