import { errorMessage } from '../../domain/shared/errors';
import type { Log } from '../../ports/log';

export interface Repetition {
  /** Resolves when a run in progress has ended. */
  stop(): Promise<void>;
}

/**
 * Runs `work` again and again, `pauseMs` after the end of the run before, so that runs never overlap. A failed run is
 * logged, and the next one tries again. Does not keep the process alive.
 */
export function repeat(work: () => Promise<unknown>, pauseMs: number, log: Log): Repetition {
  let running: Promise<void> = Promise.resolve();
  let timer = plan();
  let stopped = false;

  function plan(): NodeJS.Timeout {
    return setTimeout(() => {
      running = run();
    }, pauseMs).unref();
  }

  async function run(): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.warn('repeated work failed, it will be tried again', { reason: errorMessage(error) });
    }
    if (!stopped) timer = plan();
  }

  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
