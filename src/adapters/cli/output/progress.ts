import type { Terminal } from '../terminal';

export interface Progress {
  advance(what: string): void;
  finish(): void;
}

/** Fewer are done before anybody wonders. */
const WORTH_SHOWING = 8;
const LINES_IN_ALL = 10;

/** A bar for whoever watches the screen, now and then a line for logs. */
export async function openProgress(terminal: Terminal, total: number): Promise<Progress> {
  if (total < WORTH_SHOWING) return { advance: () => undefined, finish: () => undefined };
  return terminal.screen ? barProgress(terminal.screen, total) : lineProgress(terminal, total);
}

async function barProgress(stream: NodeJS.WritableStream, total: number): Promise<Progress> {
  const { Presets, SingleBar } = await import('cli-progress');
  const format = '{bar} {value}/{total} {what}';
  const bar = new SingleBar(
    { format, stream, clearOnComplete: true, hideCursor: false },
    Presets.shades_grey,
  );
  bar.start(total, 0, { what: '' });
  return {
    advance: (what) => {
      bar.increment(1, { what });
    },
    finish: () => {
      bar.stop();
    },
  };
}

function lineProgress(terminal: Terminal, total: number): Progress {
  const step = Math.ceil(total / LINES_IN_ALL);
  let done = 0;
  return {
    advance: () => {
      done++;
      if (done % step === 0 || done === total) terminal.err(`${done} of ${total} done\n`);
    },
    finish: () => undefined,
  };
}
