import type { Notification } from '../../src/domain/notifications/notification';
import { cancelled, claimed, parked, sent } from '../../src/domain/notifications/transitions';
import { OutboxStore } from '../../src/stores/outbox-store';
import { sampleNotification } from '../domain/notifications/sample-notification';
import { DRIVERS } from './outbox-drivers';
import type { StoreUnderTest } from './store-under-test';

const NOW = '2026-03-03T09:30:00.000Z';
const LATER = '2026-03-03T10:00:00.000Z';

describe.each(DRIVERS)('OutboxStore on %s', (_, start) => {
  let under: StoreUnderTest;
  let outbox: OutboxStore;
  let signals: number;

  beforeEach(async () => {
    under = await start();
    signals = 0;
    outbox = new OutboxStore(under.store, () => {
      signals += 1;
    });
  });
  afterEach(() => under.stop());

  const dueIds = async (until = NOW): Promise<readonly string[]> =>
    (await outbox.due(until, 100)).map(({ value }) => value.id);
  const numbered = (n: number, dueAt: string): Notification =>
    sampleNotification({ slot: String(n), subject: `minutes.${n}`, dueAt });

  it('gives back what was appended, when it is due, and nothing that is not', async () => {
    const due = numbered(1, '2026-03-03T09:00:00.000Z');
    await outbox.append(due);
    await outbox.append(numbered(2, LATER));

    expect((await outbox.due(NOW, 100)).map(({ value }) => value)).toEqual([due]);
    expect(await outbox.get(due)).toEqual(due);
  });

  it('gives the earliest first, over all subjects', async () => {
    const entries = [4, 2, 3, 1].map((n) => numbered(n, `2026-03-03T0${n}:00:00.000Z`));
    for (const entry of entries) await outbox.append(entry);

    const ids = await dueIds();

    expect(ids).toEqual([3, 1, 2, 0].map((index) => entries[index]?.id));
  });

  it('appends the same only once, even after it was sent', async () => {
    const entry = sampleNotification();
    await outbox.append(entry);
    await outbox.update(entry, (known) => sent(known, { at: NOW, activity: 'a1' }));

    expect(await outbox.append(sampleNotification({ dueAt: LATER }))).toBe('known');
    expect((await outbox.get(entry))?.state.kind).toBe('sent');
  });

  it('calls out once for each that was really added', async () => {
    await outbox.append(sampleNotification());
    await outbox.append(sampleNotification());

    expect(signals).toBe(1);
  });

  it('says when the next one has to be looked at', async () => {
    expect(await outbox.nextLookAt()).toBeNull();

    await outbox.append(numbered(1, LATER));
    await outbox.append(numbered(2, NOW));

    expect(await outbox.nextLookAt()).toBe(NOW);
  });

  it('lets one of two claim an entry', async () => {
    await outbox.append(sampleNotification());
    const [entry] = await outbox.due(NOW, 1);
    if (entry === undefined) throw new TypeError('nothing is due');

    const results = await Promise.all(
      ['one', 'two'].map((by) => outbox.replace(entry, claimed(entry.value, { by, until: LATER }))),
    );

    expect(results.filter((result) => result !== null)).toHaveLength(1);
  });

  it('gives a claimed entry to nobody before its lease has run out', async () => {
    const entry = sampleNotification();
    await outbox.append(claimed(entry, { by: 'one', until: LATER }));

    expect(await dueIds(NOW)).toEqual([]);
    expect(await dueIds(LATER)).toEqual([entry.id]);
    expect(await outbox.nextLookAt()).toBe(LATER);
  });

  it('cancels what is open of one subject, and nothing else', async () => {
    const first = sampleNotification({ slot: 'a', subject: 'meeting.1' });
    const second = sampleNotification({ slot: 'b', subject: 'meeting.1' });
    const gone = sampleNotification({ slot: 'c', subject: 'meeting.1' });
    const other = sampleNotification({ slot: 'a', subject: 'meeting.2' });
    for (const entry of [first, claimed(second, { by: 'one', until: LATER }), other])
      await outbox.append(entry);
    await outbox.append(sent(gone, { at: NOW, activity: 'a1' }));

    expect(await outbox.cancel('meeting.1', NOW)).toBe(2);

    const states = await Promise.all([first, second, gone, other].map((entry) => outbox.get(entry)));
    expect(states.map((entry) => entry?.state.kind)).toEqual(['dropped', 'dropped', 'sent', 'pending']);
  });

  it('lists what was parked, the latest first', async () => {
    const [first, second, third] = [1, 2, 3].map((n) => numbered(n, `2026-03-03T0${n}:00:00.000Z`)) as [
      Notification,
      Notification,
      Notification,
    ];
    await outbox.append(parked(first, NOW, 'blocked'));
    await outbox.append(second);
    await outbox.append(parked(third, NOW, 'gone'));

    const ids = (await outbox.parked()).map(({ id }) => id);

    expect(ids).toEqual([third.id, first.id]);
  });

  it('removes for good what was sent, dropped or given up before a moment, and nothing else', async () => {
    const [first, second, third, fourth, open] = [1, 2, 3, 4, 5].map((n) =>
      numbered(n, '2026-01-02T09:00:00.000Z'),
    ) as [Notification, Notification, Notification, Notification, Notification];
    const long = '2026-01-02T10:00:00.000Z';
    await outbox.append(sent(first, { at: long, activity: 'a1' }));
    await outbox.append(cancelled(second, long));
    await outbox.append(parked(third, long, 'gone'));
    await outbox.append(sent(fourth, { at: LATER, activity: 'a2' }));
    await outbox.append(open);

    expect(await outbox.removeSettled(NOW)).toBe(3);

    const left = await Promise.all([first, second, third, fourth, open].map((entry) => outbox.get(entry)));
    expect(left.map((entry) => entry?.state.kind)).toEqual([
      undefined,
      undefined,
      undefined,
      'sent',
      'pending',
    ]);
    expect(await outbox.removeSettled(NOW)).toBe(0);
  });

  it('sets a damaged entry aside so that the others go on', async () => {
    const good = numbered(1, LATER);
    const damaged = { type: 'notification', schemaVersion: 1, state: 'pending', dueAt: NOW };
    await under.store.put(
      { container: 'notifications', partition: 'outbox.3', id: 'damaged' },
      damaged,
      'absent',
    );
    await outbox.append(good);

    expect(await dueIds(LATER)).toEqual([good.id]);
    expect(await outbox.nextLookAt()).toBe(LATER);
  });
});
