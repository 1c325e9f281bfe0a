import { addMs } from '../../../src/domain/shared/time';
import {
  cancelled,
  claimed,
  failed,
  isOpen,
  nextLookAt,
  parked,
  revived,
  sent,
} from '../../../src/domain/notifications/transitions';
import type { Notification } from '../../../src/domain/notifications/notification';
import { sampleNotification } from './sample-notification';

const NOW = '2026-03-03T09:00:00.000Z';
const LATER = '2026-03-03T09:01:00.000Z';

describe('a notification', () => {
  it('is looked at when it is due, and once claimed when the lease has run out', () => {
    const waiting = sampleNotification();

    expect(nextLookAt(waiting)).toBe(waiting.dueAt);
    expect(nextLookAt(claimed(waiting, { by: 'one', until: LATER }))).toBe(LATER);
  });

  it('is open until it is sent, parked or dropped', () => {
    const waiting = sampleNotification();
    const taken = claimed(waiting, { by: 'one', until: LATER });
    const closed = [
      sent(taken, { at: NOW, activity: 'a1' }),
      parked(taken, NOW, 'blocked'),
      cancelled(waiting, NOW),
    ];

    expect([waiting, taken].map(isOpen)).toEqual([true, true]);
    expect(closed.map(isOpen)).toEqual([false, false, false]);
  });

  it('stays as it is when it is cancelled too late', () => {
    const done = sent(sampleNotification(), { at: NOW, activity: 'a1' });

    expect(cancelled(done, NOW)).toBe(done);
  });

  it('waits twice as long after each failure, and is parked after twelve', () => {
    const waits: number[] = [];
    let entry: Notification = sampleNotification();
    while (isOpen(entry)) {
      entry = failed(entry, { at: NOW, retryAfterMs: null, jitter: 0 });
      waits.push((Date.parse(entry.dueAt) - Date.parse(NOW)) / 1000);
    }

    expect(waits.slice(0, -1)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600]);
    expect(entry.state).toEqual({ kind: 'parked', at: NOW, reason: 'failed-too-often' });
  });

  it('never comes back before the service has asked for it', () => {
    const entry = failed(sampleNotification(), { at: NOW, retryAfterMs: 90_000, jitter: 0 });

    expect(entry.dueAt).toBe(addMs(NOW, 90_000));
  });

  it('spreads those that failed together', () => {
    const entry = failed(sampleNotification(), { at: NOW, retryAfterMs: 90_000, jitter: 1 });

    expect(entry.dueAt).toBe(addMs(NOW, 92_500));
  });

  it('has all its attempts again when it is revived', () => {
    const given = { ...sampleNotification(), failures: 12 };

    const entry = revived(parked(given, NOW, 'failed-too-often'), LATER);

    expect(entry).toEqual({ ...sampleNotification(), dueAt: LATER });
  });
});
