import { writeSync } from 'node:fs';

/** Where a command writes: results to `out`, everything else to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** For a progress bar; null where nobody watches. */
  readonly screen: NodeJS.WritableStream | null;
}

/**
 * The process's own streams. A reader that has seen enough (`| head`) ends the process without a word.
 */
export function processTerminal(): Terminal & { flush(): Promise<void> } {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endOnClosedPipe);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    screen: process.stderr.isTTY ? process.stderr : null,
    flush: async () => {
      await Promise.all([process.stdout, process.stderr].map(drained));
    },
  };
}

function endOnClosedPipe(this: NodeJS.WriteStream, error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  if (this === process.stdout)
    writeSync(2, `The output cannot be written (${String(error.code)}); check disk and rights.\n`);
  process.exit(1);
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => {
      resolve();
    });
  });
}
