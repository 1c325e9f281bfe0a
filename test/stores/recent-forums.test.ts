import type { Forum } from '../../src/domain/forums/forum';
import { forumId } from '../../src/domain/shared/ids';
import { RecentForums } from '../../src/stores/recent-forums';

function setUp() {
  const state = { now: '2026-03-02T09:00:00.000Z', names: ['Fjordklyngen'], reads: 0, broken: false };
  const list = (): Promise<readonly Forum[]> => {
    state.reads += 1;
    if (state.broken) return Promise.reject(new RangeError('no store'));
    return Promise.resolve(
      state.names.map((name) => ({ id: forumId(name), name, level: null, members: [] })),
    );
  };
  const store = { list, writes: 0 };
  return { state, store, recent: new RecentForums(store, { now: () => state.now }) };
}

describe('RecentForums', () => {
  it('reads once for the questions of one second', async () => {
    const { state, recent } = setUp();

    await Promise.all([recent.list(), recent.list()]);
    state.now = '2026-03-02T09:00:00.900Z';
    await recent.list();

    expect(state.reads).toBe(1);
  });

  it('sees a change after a second', async () => {
    const { state, recent } = setUp();
    await recent.list();

    state.names = [];
    state.now = '2026-03-02T09:00:01.000Z';

    expect(await recent.list()).toEqual([]);
  });

  it('sees at once whom this process has removed', async () => {
    const { state, store, recent } = setUp();
    await recent.list();

    state.names = [];
    store.writes += 1;

    expect(await recent.list()).toEqual([]);
  });

  it('asks again after a failure', async () => {
    const { state, recent } = setUp();
    state.broken = true;
    await expect(recent.list()).rejects.toThrow('no store');

    state.broken = false;

    expect(await recent.list()).toHaveLength(1);
  });
});
