import { channelOf } from '../support/conversations';
import { ConnectorThrottle } from '../support/connector-throttle';
import { withMuted } from '../../src/domain/notifications/preferences';
import type { Notification } from '../../src/domain/notifications/notification';
import { claimed } from '../../src/domain/notifications/transitions';
import { addMs } from '../../src/domain/shared/time';
import { dispatchNotifications } from '../../src/flows/dispatch-notifications';
import { startStore, type StoreUnderTest } from '../stores/store-under-test';
import { failingAfter } from '../stores/wrapped-store';
import { dispatchBench, numbered, START, type DispatchBench } from './notifications/dispatch-bench';

const RUNNING = { aborted: false };
const CHANNEL = '19:fjord@thread.tacv2';
const TO_CHANNEL = { kind: 'conversation', conversation: CHANNEL } as const;

describe('dispatchNotifications', () => {
  let under: StoreUnderTest;
  let bench: DispatchBench;

  beforeEach(async () => {
    under = await startStore();
    bench = dispatchBench(under.store);
    await bench.conversations.save(channelOf({ id: CHANNEL }));
  });
  afterEach(() => under.stop());

  const stateOf = async (entry: Notification): Promise<Notification['state'] | undefined> =>
    (await bench.outbox.get(entry))?.state;

  it('sends what is due and writes down which activity it became', async () => {
    const entry = numbered(1, CHANNEL);
    await bench.outbox.append(entry);

    const next = await dispatchNotifications(bench, RUNNING);

    expect(bench.messenger.said.map(({ conversation: to }) => to)).toEqual([CHANNEL]);
    expect(await stateOf(entry)).toEqual({ kind: 'sent', at: START, activity: 'a1' });
    expect(next).toBeNull();
  });

  it('leaves what is not due yet, and says when it will be', async () => {
    const tomorrow = addMs(START, 86_400_000);
    await bench.outbox.append(numbered(1, CHANNEL, tomorrow));

    expect(await dispatchNotifications(bench, RUNNING)).toBe(tomorrow);
    expect(bench.messenger.said).toEqual([]);
  });

  it('keeps the order within a conversation', async () => {
    const entries = [0, 1, 2, 3, 4].map((n) => numbered(n, CHANNEL, addMs(START, n - 10)));
    for (const entry of entries.toReversed()) await bench.outbox.append(entry);

    await dispatchNotifications(bench, RUNNING);

    const references = bench.messenger.said.map(({ utterance: { message } }) =>
      message.kind === 'notice' && message.notice.kind === 'failed' ? message.notice.reference : '',
    );
    expect(references).toEqual(entries.map(({ id }) => id));
  });

  it('sends everything once when two instances look at the same time', async () => {
    const other = dispatchBench(under.store, { settings: { ...bench.settings, holder: 'two' } });
    for (let n = 0; n < 20; n += 1) {
      await bench.conversations.save(channelOf({ id: `c${n}` }));
      await bench.outbox.append(numbered(n, `c${n}`));
    }

    await Promise.all([dispatchNotifications(bench, RUNNING), dispatchNotifications(other, RUNNING)]);
    await dispatchNotifications(other, RUNNING);

    const receivers = [...bench.messenger.said, ...other.messenger.said].map(({ conversation: to }) => to);
    expect(receivers).toHaveLength(20);
    expect(new Set(receivers).size).toBe(20);
  });

  it('stands back while it is the turn of another instance, and takes over when that is silent', async () => {
    await bench.outbox.append(numbered(1, CHANNEL));
    const until = addMs(START, 10_000);
    await bench.turns.take({ holder: 'other', until }, START);

    expect(await dispatchNotifications(bench, RUNNING)).toBe(until);
    expect(bench.messenger.said).toEqual([]);

    bench.clock.set(until);
    await dispatchNotifications(bench, RUNNING);
    expect(bench.messenger.said).toHaveLength(1);
  });

  it('takes over an entry whose sender died, once its lease has run out', async () => {
    const until = addMs(START, 60_000);
    await bench.outbox.append(claimed(numbered(1, CHANNEL), { by: 'dead', until }));

    expect(await dispatchNotifications(bench, RUNNING)).toBe(until);
    expect(bench.messenger.said).toEqual([]);

    bench.clock.set(until);
    await dispatchNotifications(bench, RUNNING);
    expect(bench.messenger.said).toHaveLength(1);
  });

  it('writes down what was sent even when it was cancelled at that very moment', async () => {
    const entry = numbered(1, CHANNEL);
    await bench.outbox.append(entry);
    bench.messenger.before = async () => {
      await bench.outbox.cancel(entry.subject, START);
    };

    await dispatchNotifications(bench, RUNNING);

    expect((await stateOf(entry))?.kind).toBe('sent');
  });

  it('does not send what was cancelled before', async () => {
    const entry = numbered(1, CHANNEL);
    await bench.outbox.append(entry);
    await bench.outbox.cancel(entry.subject, START);

    await dispatchNotifications(bench, RUNNING);

    expect(bench.messenger.said).toEqual([]);
    expect(await stateOf(entry)).toEqual({ kind: 'dropped', at: START, reason: 'cancelled' });
  });

  it('drops what its receiver has muted', async () => {
    const entry = numbered(1, CHANNEL);
    await bench.preferences.change(TO_CHANNEL, (known) => withMuted(known, 'new-minutes', true));
    await bench.outbox.append(entry);

    await dispatchNotifications(bench, RUNNING);

    expect(await stateOf(entry)).toEqual({ kind: 'dropped', at: START, reason: 'muted' });
  });

  it('drops what there is nothing to say of any more', async () => {
    const entry = numbered(1, CHANNEL);
    await bench.outbox.append(entry);

    await dispatchNotifications({ ...bench, compose: () => Promise.resolve(null) }, RUNNING);

    expect(await stateOf(entry)).toEqual({ kind: 'dropped', at: START, reason: 'obsolete' });
  });

  it('after a time of standstill sends late what still matters, and drops what does not', async () => {
    const late = numbered(1, CHANNEL, addMs(START, -86_400_000));
    const expired = { ...numbered(2, CHANNEL, addMs(START, -86_400_000)), expiresAt: addMs(START, -1) };
    await bench.outbox.append(late);
    await bench.outbox.append(expired);

    await dispatchNotifications(bench, RUNNING);

    expect((await stateOf(late))?.kind).toBe('sent');
    expect(await stateOf(expired)).toEqual({ kind: 'dropped', at: START, reason: 'expired' });
  });

  it('waits for the morning', async () => {
    const rules = {
      kind: 'office-hours',
      zone: 'Europe/Copenhagen',
      from: '07:00',
      until: '18:00',
    } as const;
    bench.clock.set('2026-03-03T21:00:00.000Z');
    await bench.outbox.append(numbered(1, CHANNEL));

    const next = await dispatchNotifications({ ...bench, settings: { ...bench.settings, rules } }, RUNNING);

    expect(next).toBe('2026-03-04T06:00:00.000Z');
    expect(bench.messenger.said).toEqual([]);
  });

  it('tries again later what was not taken, and no sooner than asked', async () => {
    const entry = numbered(1, CHANNEL);
    await bench.outbox.append(entry);
    bench.messenger.answers.push({ kind: 'retry-later', afterMs: 30_000, status: 429 });

    const next = await dispatchNotifications(bench, RUNNING);
    expect(next).toBe(addMs(START, 30_000));

    bench.clock.set(addMs(START, 30_000));
    await dispatchNotifications(bench, RUNNING);
    expect((await stateOf(entry))?.kind).toBe('sent');
  });

  it('parks what fails again and again', async () => {
    const entry = numbered(1, CHANNEL);
    await bench.outbox.append(entry);
    for (let attempt = 0; attempt < 12; attempt += 1)
      bench.messenger.answers.push({ kind: 'retry-later', afterMs: null, status: 502 });

    for (let next: string | null = START; next !== null;) {
      bench.clock.set(next);
      next = await dispatchNotifications(bench, RUNNING);
    }

    expect(await stateOf(entry)).toMatchObject({ kind: 'parked', reason: 'failed-too-often' });
    expect(bench.messenger.said).toEqual([]);
  });

  it.each(['blocked', 'gone'] as const)(
    'parks at once where the bot is %s, and everything else for that place without asking again',
    async (kind) => {
      const first = numbered(1, CHANNEL);
      const second = numbered(2, CHANNEL, addMs(START, 1000));
      await bench.outbox.append(first);
      await bench.outbox.append(second);
      bench.messenger.answers.push({ kind, status: 403 });

      await dispatchNotifications(bench, RUNNING);
      bench.clock.set(addMs(START, 1000));
      await dispatchNotifications(bench, RUNNING);

      expect(await stateOf(first)).toMatchObject({ kind: 'parked', reason: kind });
      expect(await stateOf(second)).toMatchObject({ kind: 'parked', reason: 'unreachable' });
      expect(bench.messenger.said).toEqual([]);
    },
  );

  it('parks what is for somebody nobody has heard from', async () => {
    const entry = numbered(1, '19:unknown@thread.tacv2');
    await bench.outbox.append(entry);

    await dispatchNotifications(bench, RUNNING);

    expect(await stateOf(entry)).toMatchObject({ kind: 'parked', reason: 'unreachable' });
  });

  it('lets a message that cannot be made hold up no other', async () => {
    const bad = numbered(1, CHANNEL, addMs(START, -1));
    const good = numbered(2, CHANNEL);
    await bench.outbox.append(bad);
    await bench.outbox.append(good);
    const compose = (entry: Notification): ReturnType<DispatchBench['compose']> =>
      entry.id === bad.id ? Promise.reject(new RangeError('damaged')) : bench.compose(entry);

    await dispatchNotifications({ ...bench, compose }, RUNNING);

    expect((await stateOf(good))?.kind).toBe('sent');
    expect(await bench.outbox.get(bad)).toMatchObject({ state: { kind: 'pending' }, failures: 1 });
  });

  it('keeps a flood for one conversation within the limits, and lets the others through first', async () => {
    const throttle = new ConnectorThrottle();
    for (let n = 0; n < 100; n += 1) await bench.outbox.append(numbered(n, CHANNEL, addMs(START, n - 200)));
    for (let n = 100; n < 110; n += 1) {
      await bench.conversations.save(channelOf({ id: `c${n}` }));
      await bench.outbox.append(numbered(n, `c${n}`));
    }

    for (let next: string | null = START; next !== null;) {
      if (next > bench.clock.now()) bench.clock.set(next);
      next = await dispatchNotifications(bench, RUNNING);
    }

    const { said } = bench.messenger;
    for (const { conversation: to, at } of said) throttle.takes(to, Date.parse(at));
    const others = said.filter(({ conversation: to }) => to !== CHANNEL);
    expect(said).toHaveLength(110);
    expect(throttle.violations).toBe(0);
    expect(others.every(({ at }) => at < addMs(START, 2000))).toBe(true);
  });

  it('stops after what is under way, and leaves the rest untouched for the next instance', async () => {
    const stopping = { aborted: false };
    const entries = [1, 2, 3].map((n) => numbered(n, CHANNEL, addMs(START, n - 10)));
    for (const entry of entries) await bench.outbox.append(entry);
    bench.messenger.before = () => {
      stopping.aborted = true;
      return Promise.resolve();
    };

    await dispatchNotifications(bench, stopping);

    const states = await Promise.all(entries.map(async (entry) => (await stateOf(entry))?.kind));
    expect(states).toEqual(['sent', 'pending', 'pending']);
    expect((await bench.turns.take({ holder: 'two', until: addMs(START, 1) }, START)).holder).toBe('two');
  });

  it('stops when the turn was lost meanwhile', async () => {
    for (const n of [1, 2]) await bench.outbox.append(numbered(n, CHANNEL, addMs(START, n - 10)));
    bench.messenger.before = async () => {
      bench.clock.set(addMs(START, 31_000));
      await bench.turns.take({ holder: 'two', until: addMs(START, 90_000) }, bench.clock.now());
    };

    await dispatchNotifications(bench, RUNNING);

    expect(bench.messenger.said).toHaveLength(1);
  });

  it('fails when the store does, and has lost nothing', async () => {
    const entry = numbered(1, CHANNEL);
    await bench.outbox.append(entry);
    // The turn is taken; the claim fails.
    const broken = dispatchBench(failingAfter(1, under.store));

    await expect(dispatchNotifications(broken, RUNNING)).rejects.toMatchObject({
      code: 'store-unavailable',
    });

    bench.clock.set(addMs(START, 60_000));
    await dispatchNotifications(bench, RUNNING);
    expect((await stateOf(entry))?.kind).toBe('sent');
  });

  it('says nothing about what is in a message in the log', async () => {
    bench.messenger.answers.push({ kind: 'retry-later', afterMs: null, status: 502 });
    await bench.outbox.append(numbered(1, CHANNEL));

    await dispatchNotifications(bench, RUNNING);

    expect(bench.log.lines).toHaveLength(1);
    expect(bench.log.asText).not.toContain(CHANNEL);
  });
});
