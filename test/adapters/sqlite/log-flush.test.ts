import { LogFlush, logToDisk } from '../../../src/adapters/sqlite/log-flush';
import { tempFolder } from '../../support/temp-folder';

/** A disk that takes its time: each flush ends when it is told to. */
class SlowDisk {
  flushes = 0;
  private readonly ends: ((failed: Error | null) => void)[] = [];

  toDisk = (): Promise<void> => {
    this.flushes += 1;
    return new Promise((resolve, reject) => {
      this.ends.push((failed) => {
        if (failed === null) resolve();
        else reject(failed);
      });
    });
  };

  end(failed: Error | null = null): void {
    this.ends.shift()?.(failed);
  }
}

describe('LogFlush', () => {
  it('lets those who ask while one flush runs share the next, which begins after it', async () => {
    const disk = new SlowDisk();
    const log = new LogFlush(disk.toDisk);
    const first = log.flush();
    const later = [log.flush(), log.flush(), log.flush()];
    expect(disk.flushes).toBe(1);

    disk.end();
    await first;
    await settled();
    expect(disk.flushes).toBe(2);
    disk.end();
    await Promise.all(later);

    expect(disk.flushes).toBe(2);
  });

  it('flushes again for those after a flush that failed', async () => {
    const disk = new SlowDisk();
    const log = new LogFlush(disk.toDisk);
    const first = log.flush();
    const second = log.flush();

    disk.end(new RangeError('The disk is full.'));
    await expect(first).rejects.toThrow('full');
    await settled();
    disk.end();

    await expect(second).resolves.toBeUndefined();
  });

  it('has nothing to flush where there is no log', async () => {
    const folder = tempFolder();

    await expect(logToDisk(`${folder.path}/referatbot.db`)).resolves.toBeUndefined();

    folder.remove();
  });
});

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
