import { newInquiry } from '../../src/domain/inquiries/inquiry';
import { forumId, personId } from '../../src/domain/shared/ids';
import { RecentInquiries } from '../../src/stores/recent-inquiries';

const FORUM = forumId('fjordklyngen');
const INQUIRY = newInquiry({
  forum: FORUM,
  by: { id: personId('maja'), name: 'Maja Lind' },
  at: '2026-03-02T08:00:00.000Z',
  language: 'da',
  question: 'Hvornår åbner akutpladserne?',
  addition: null,
  near: [],
});

function setUp() {
  const state = { now: '2026-03-02T09:00:00.000Z', reads: 0, broken: false };
  const store = {
    writes: 0,
    of: () => {
      state.reads += 1;
      return state.broken ? Promise.reject(new RangeError('no store')) : Promise.resolve([INQUIRY]);
    },
  };
  return { state, store, recent: new RecentInquiries(store, { now: () => state.now }) };
}

describe('RecentInquiries', () => {
  it('reads once a forum for the questions of one second', async () => {
    const { state, recent } = setUp();

    await Promise.all([recent.answered(FORUM), recent.answered(FORUM)]);
    state.now = '2026-03-02T09:00:00.900Z';
    const later = await recent.answered(FORUM);
    await recent.answered(forumId('sydklyngen'));

    expect(later).toEqual([INQUIRY]);
    expect(state.reads).toBe(2);
  });

  it('reads again after a second', async () => {
    const { state, recent } = setUp();
    await recent.answered(FORUM);

    state.now = '2026-03-02T09:00:01.000Z';
    await recent.answered(FORUM);

    expect(state.reads).toBe(2);
  });

  it('sees at once what this process has written', async () => {
    const { state, store, recent } = setUp();
    await recent.answered(FORUM);

    store.writes += 1;
    await recent.answered(FORUM);

    expect(state.reads).toBe(2);
  });

  it('asks again after a failure', async () => {
    const { state, recent } = setUp();
    state.broken = true;
    await expect(recent.answered(FORUM)).rejects.toThrow('no store');

    state.broken = false;

    expect(await recent.answered(FORUM)).toHaveLength(1);
  });
});
