import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { ReferatbotError } from '../../domain/shared/errors';
import type { RawFile } from '../../ports/document-reader';
import type { ReadableKind } from './file-kind';
import type { ReadingLimits } from './limits';
import { large, outOfMemory, slow } from './reading-failures';
import type { ReadingFailure, ReadingReply, ReadingRequest } from './reading-messages';
import { watchGrowth } from './watch-growth';

/** The entries of threads lie beside this file, or beside the bundle that it is part of, compiled like it. */
const EXTENSION = path.extname(__filename);
/** Sources that nobody compiled (tests, tools) are compiled in the thread, too. */
const OPTIONS = EXTENSION === '.ts' ? { execArgv: ['--require', require.resolve('tsx/cjs')] } : {};

/** For short-lived objects; with the little a thread gets by itself it collects garbage all the time. */
const YOUNG_MEGABYTES = 64;

/** Bytes of the files a thread is given at once, so that it goes on to the next when this one is busy. */
const MOST_GIVEN = 1024 * 1024;

interface Job<T> {
  readonly request: ReadingRequest;
  readonly settle: (reply: ReadingReply<T>) => void;
  isGiven: boolean;
}

/**
 * Reads files one after the other in a thread of its own, which is kept between files and does not keep the process
 * alive. A file that takes too long or too much memory ends the thread; the next file gets a new one.
 */
export class ReadingThread<T> {
  private worker: Worker | null = null;
  /** The first is being read. */
  private jobs: readonly Job<T>[] = [];
  private stopWatching: (() => void) | null = null;
  private idle: NodeJS.Timeout | null = null;

  constructor(
    private readonly entry: 'reading-worker' | 'parsing-worker',
    private readonly limits: ReadingLimits,
  ) {}

  async read(kind: ReadableKind, file: RawFile): Promise<T> {
    const reply = await this.ask({ kind, file: { name: file.name, bytes: file.bytes } });
    if (reply.kind === 'read') return reply.result;
    if (reply.kind === 'refused') throw new ReferatbotError(reply.code, reply.message);
    throw new ReferatbotError(
      'unreadable-file',
      `${file.name} cannot be read; save it again from the program that made it, or send it as .docx.`,
      { cause: reply.reason },
    );
  }

  private ask(request: ReadingRequest): Promise<ReadingReply<T>> {
    return new Promise((settle) => {
      this.jobs = [...this.jobs, { request, settle, isGiven: false }];
      this.goOn();
    });
  }

  private goOn(): void {
    const [first] = this.jobs;
    if (first === undefined) {
      this.letGoLater();
      return;
    }
    this.give(this.started());
    this.stopWatching ??= this.watch(first.request.file);
  }

  private give(worker: Worker): void {
    let given = 0;
    for (const job of this.jobs) {
      given += job.request.file.bytes.length;
      if (given > MOST_GIVEN && job !== this.jobs[0]) return;
      if (!job.isGiven) worker.postMessage(job.request);
      job.isGiven = true;
    }
  }

  private watch({ name }: RawFile): () => void {
    const tooSlow = setTimeout(() => {
      this.giveUp(slow(name, this.limits.patience));
    }, this.limits.patience);
    const stop = watchGrowth(this.limits.growthMegabytes, () => {
      this.giveUp(large(name));
    });
    return () => {
      clearTimeout(tooSlow);
      stop();
    };
  }

  private settle(reply: ReadingReply<T>): void {
    const [first, ...others] = this.jobs;
    this.stopWatching?.();
    this.stopWatching = null;
    this.jobs = others;
    first?.settle(reply);
    this.goOn();
  }

  /** What the thread was given besides, the next one gets. */
  private giveUp(failure: ReadingFailure): void {
    this.end();
    for (const job of this.jobs) job.isGiven = false;
    this.settle(failure);
  }

  private started(): Worker {
    if (this.idle !== null) clearTimeout(this.idle);
    this.worker ??= this.start();
    this.worker.ref();
    return this.worker;
  }

  private start(): Worker {
    const resourceLimits = {
      maxOldGenerationSizeMb: this.limits.heapMegabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    };
    // Its own output, which nobody reads (reading it would keep the process alive): warnings of libraries about odd files.
    const options = { ...OPTIONS, resourceLimits, stdout: true, stderr: true };
    return new Worker(path.join(__dirname, `${this.entry}${EXTENSION}`), options)
      .on('message', (reply: ReadingReply<T>) => {
        this.settle(reply);
      })
      .on('error', (error: Error) => {
        const name = this.jobs[0]?.request.file.name ?? '';
        this.giveUp(outOfMemory(error) ? large(name) : { kind: 'failed', reason: error.message });
      })
      .on('exit', () => {
        this.giveUp({ kind: 'failed', reason: 'the thread ended' });
      });
  }

  private letGoLater(): void {
    this.worker?.unref();
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
