import { errorMessage } from '../../domain/shared/errors';
import type { Log } from '../../ports/log';

export interface Repetition {
  /** Runs at once, or once more after the run in progress. */
  wake(): void;
  /** Resolves when a run in progress has ended. */
  stop(): Promise<void>;
}

interface Repeated<T> {
  readonly work: () => Promise<T>;
  /** Milliseconds from the end of a run, which gave this result, to the next; the result is null where it failed. */
  readonly pauseMs: (result: T | null) => number;
}

/**
 * Runs `work` again and again, with a pause after the end of the run before, so that runs never overlap. A failed run is
 * logged, and the next one tries again. Does not keep the process alive.
 */
export function repeat<T>({ work, pauseMs }: Repeated<T>, log: Log): Repetition {
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let woken = false;
  plan(pauseMs(null));

  function plan(pause: number): void {
    timer = setTimeout(start, pause).unref();
  }

  function start(): void {
    clearTimeout(timer);
    woken = false;
    running = run();
  }

  async function run(): Promise<void> {
    const result = await attempt();
    running = null;
    if (!stopped) plan(woken ? 0 : pauseMs(result));
  }

  async function attempt(): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      log.warn('repeated work failed, it will be tried again', { reason: errorMessage(error) });
      return null;
    }
  }

  return {
    wake: () => {
      if (stopped) return;
      if (running === null) start();
      else woken = true;
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
