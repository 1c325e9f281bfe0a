import { once, EventEmitter } from 'node:events';
import { repeat } from '../../../src/adapters/system/repeat';
import type { Log } from '../../../src/ports/log';

function silentLog(warnings: string[]): Log {
  const ignore = (): void => undefined;
  return { debug: ignore, info: ignore, error: ignore, warn: (message) => warnings.push(message) };
}

describe('repeat', () => {
  it('runs again after a failed run and logs the failure', async () => {
    const runs = new EventEmitter();
    const warnings: string[] = [];
    let count = 0;
    const work = (): Promise<void> => {
      count += 1;
      if (count === 2) runs.emit('second');
      return count === 1 ? Promise.reject(new RangeError('first run')) : Promise.resolve();
    };
    const second = once(runs, 'second');

    const repetition = repeat({ work, pauseMs: () => 1 }, silentLog(warnings));
    await second;
    await repetition.stop();

    expect(warnings).toEqual(['repeated work failed, it will be tried again']);
  });

  it('waits for the run in progress when it is stopped, and starts no other', async () => {
    const steps = new EventEmitter();
    const log: string[] = [];
    const work = async (): Promise<void> => {
      log.push('start');
      const finish = once(steps, 'finish');
      steps.emit('started');
      await finish;
      log.push('end');
    };
    const started = once(steps, 'started');
    const repetition = repeat({ work, pauseMs: () => 1 }, silentLog([]));
    await started;

    const stopped = repetition.stop();
    steps.emit('finish');
    await stopped;

    expect(log).toEqual(['start', 'end']);
  });

  it('takes the pause from what the run before resulted in', async () => {
    const runs = new EventEmitter();
    const pauses: (number | null)[] = [];
    const results = [5, 7];
    const work = (): Promise<number> => {
      const result = results.shift() ?? 0;
      if (results.length === 0) runs.emit('second');
      return Promise.resolve(result);
    };
    const second = once(runs, 'second');

    const repetition = repeat({ work, pauseMs: (result) => (pauses.push(result), 1) }, silentLog([]));
    await second;
    await repetition.stop();

    expect(pauses.slice(0, 2)).toEqual([null, 5]);
  });

  it('runs at once when it is woken, however long the pause', async () => {
    const runs = new EventEmitter();
    const repetition = repeat(
      { work: () => Promise.resolve(runs.emit('run')), pauseMs: () => 3_600_000 },
      silentLog([]),
    );
    const first = once(runs, 'run');

    repetition.wake();
    await first;
    const second = once(runs, 'run');
    repetition.wake();
    await second;

    await repetition.stop();
  });

  it('runs once more when it is woken during a run', async () => {
    const steps = new EventEmitter();
    let runs = 0;
    const work = async (): Promise<void> => {
      runs += 1;
      const finish = once(steps, `finish ${runs}`);
      steps.emit(`started ${runs}`);
      await finish;
    };
    const repetition = repeat({ work, pauseMs: () => 3_600_000 }, silentLog([]));
    repetition.wake();
    repetition.wake();
    repetition.wake();

    const again = once(steps, 'started 2');
    steps.emit('finish 1');
    await again;
    const stopped = repetition.stop();
    steps.emit('finish 2');
    await stopped;

    expect(runs).toBe(2);
  });

  it('does not run any more when it is woken after it was stopped', async () => {
    let runs = 0;
    const work = (): Promise<number> => Promise.resolve((runs += 1));
    const repetition = repeat({ work, pauseMs: () => 3_600_000 }, silentLog([]));
    await repetition.stop();

    repetition.wake();

    expect(runs).toBe(0);
  });
});
