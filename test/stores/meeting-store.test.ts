import type { Meeting } from '../../src/domain/meetings/meeting';
import { forumId, meetingId, minutesId } from '../../src/domain/shared/ids';
import { MeetingStore } from '../../src/stores/meeting-store';
import { startStore, type StoreUnderTest } from './store-under-test';

const FORUM = forumId('klynge-vest');

function meeting(id: string, change: Partial<Meeting> = {}): Meeting {
  return {
    id: meetingId(id),
    forum: FORUM,
    date: '2024-04-10',
    startTime: '10:00',
    endTime: '12:00',
    place: 'Rådhuset',
    minutes: minutesId('m1'),
    planning: null,
    ...change,
  };
}

describe('MeetingStore', () => {
  let under: StoreUnderTest;
  let meetings: MeetingStore;

  beforeEach(async () => {
    under = await startStore();
    meetings = new MeetingStore(under.store);
  });
  afterEach(() => under.stop());

  it('gives back what was saved', async () => {
    await meetings.save(meeting('a'));

    expect(await meetings.get(FORUM, meetingId('a'))).toEqual(meeting('a'));
    expect(await meetings.get(FORUM, meetingId('b'))).toBeNull();
    expect(await meetings.get(forumId('klynge-oest'), meetingId('a'))).toBeNull();
  });

  it('lets two who change a meeting at once both have their say', async () => {
    await meetings.save(meeting('a', { place: null, minutes: null }));
    const place = { forum: FORUM, id: meetingId('a') };

    await Promise.all([
      meetings.update(place, (known) => known && { ...known, place: 'Havnehuset' }),
      meetings.update(place, (known) => known && { ...known, minutes: minutesId('m2') }),
    ]);

    expect(await meetings.get(FORUM, place.id)).toMatchObject({ place: 'Havnehuset', minutes: 'm2' });
  });

  it('finds the meetings of one day', async () => {
    await meetings.save(meeting('a'));
    await meetings.save(meeting('b', { date: '2024-04-11' }));
    await meetings.save(meeting('c', { startTime: '14:00' }));

    const found = await meetings.onDay(FORUM, '2024-04-10');

    expect(found.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('reads meetings that were stored before meetings could be planned', async () => {
    await meetings.save(meeting('a'));
    const key = { container: 'forums', partition: 'forum.klynge-vest', id: 'meeting.a' } as const;
    const stored = await under.store.get(key);
    const { planning, ...older } = stored?.body ?? { type: 'meeting', schemaVersion: 1 };
    await under.store.put(key, { ...older, type: 'meeting', schemaVersion: 1 }, 'any');

    const read = await meetings.get(FORUM, meetingId('a'));

    expect(planning).toBeNull();
    expect(read).toEqual(meeting('a'));
  });

  it('reads meetings from before reminders could be chosen, with the usual ones', async () => {
    const planning = { state: 'planned', onlineLink: null, answerBy: '2024-04-03', revision: 1 } as const;
    await meetings.save(meeting('a'));
    const key = { container: 'forums', partition: 'forum.klynge-vest', id: 'meeting.a' } as const;
    const stored = await under.store.get(key);
    await under.store.put(key, { ...stored?.body, type: 'meeting', schemaVersion: 2, planning }, 'any');

    const read = await meetings.get(FORUM, meetingId('a'));

    expect(read?.planning).toEqual({ ...planning, remindBefore: [2, 0], edits: 0 });
  });

  it('replaces what was known', async () => {
    await meetings.save(meeting('a'));
    await meetings.save(meeting('a', { place: null, startTime: null }));

    expect((await meetings.list(FORUM, { limit: 10 })).entries).toEqual([
      meeting('a', { place: null, startTime: null }),
    ]);
  });

  it('lists the newest first, later on the same day first, undated ones last', async () => {
    await meetings.save(meeting('undated', { date: null, startTime: '09:00' }));
    await meetings.save(meeting('old', { date: '2023-12-01' }));
    await meetings.save(meeting('morning', { startTime: '09:00' }));
    await meetings.save(meeting('untimed', { startTime: null }));
    await meetings.save(meeting('afternoon', { startTime: '13:00' }));

    const { entries } = await meetings.list(FORUM, { limit: 10 });

    expect(entries.map(({ id }) => id)).toEqual(['afternoon', 'morning', 'untimed', 'old', 'undated']);
  });

  it('lists in pages', async () => {
    for (const day of ['01', '02', '03']) await meetings.save(meeting(day, { date: `2024-05-${day}` }));

    const first = await meetings.list(FORUM, { limit: 2 });
    const second = await meetings.list(FORUM, { limit: 2, cursor: first.cursor ?? '' });

    expect([...first.entries, ...second.entries].map(({ id }) => id)).toEqual(['03', '02', '01']);
    expect(second.cursor).toBeNull();
  });
});
