import { forumId } from '../../src/domain/shared/ids';
import { RecentPeople } from '../../src/stores/recent-people';

const FORUM = forumId('fjordklyngen');

function setUp() {
  const state = { now: '2026-03-02T09:00:00.000Z', reads: 0, broken: false };
  const people = () => {
    state.reads += 1;
    if (state.broken) return Promise.reject(new RangeError('no store'));
    return Promise.resolve([{ one: 'Lars Høg', other: 'Lars Høj', same: true }]);
  };
  return { state, recent: new RecentPeople({ people }, { now: () => state.now }) };
}

describe('RecentPeople', () => {
  it('gives the same list for some seconds, and reads once', async () => {
    const { state, recent } = setUp();

    const first = await recent.confirmed([FORUM]);
    state.now = '2026-03-02T09:00:09.000Z';
    const second = await recent.confirmed([FORUM]);

    expect(first).toEqual([['Lars Høg', 'Lars Høj']]);
    expect(second).toBe(first);
    expect(state.reads).toBe(1);
  });

  it('reads again after a while, and for other forums, and gives the same list where it is', async () => {
    const { state, recent } = setUp();
    const first = await recent.confirmed([FORUM]);

    await recent.confirmed([FORUM, forumId('sydklyngen')]);
    state.now = '2026-03-02T09:00:10.000Z';
    const later = await recent.confirmed([FORUM]);

    expect(state.reads).toBe(4);
    expect(later).toBe(first);
  });

  it('asks again after a failure', async () => {
    const { state, recent } = setUp();
    state.broken = true;
    await expect(recent.confirmed([FORUM])).rejects.toThrow('no store');

    state.broken = false;

    expect(await recent.confirmed([FORUM])).toHaveLength(1);
  });
});
