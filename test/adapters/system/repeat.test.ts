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

    const repetition = repeat(work, 1, silentLog(warnings));
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
    const repetition = repeat(work, 1, silentLog([]));
    await started;

    const stopped = repetition.stop();
    steps.emit('finish');
    await stopped;

    expect(log).toEqual(['start', 'end']);
  });
});
