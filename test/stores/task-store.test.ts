import type { Task } from '../../src/domain/tasks/task';
import { forumId, minutesId, taskId } from '../../src/domain/shared/ids';
import { TaskStore } from '../../src/stores/task-store';
import { failingAfter } from './wrapped-store';
import { startStore, type StoreUnderTest } from './store-under-test';

const FORUM = forumId('klynge-vest');

function task(id: string, change: Partial<Task> = {}): Task {
  return {
    id: taskId(id),
    forum: FORUM,
    minutes: minutesId('m1'),
    meetingDate: '2024-04-10',
    itemTitle: 'Fælles akutplan',
    draft: {
      item: 2,
      quote: 'Gerda undersøger muligheden.',
      span: { start: 10, end: 38 },
      task: 'Undersøg muligheden',
      owner: 'Gerda',
      ownerKind: 'person',
      due: null,
      dueText: null,
      recurrence: null,
      condition: null,
      section: 'decision',
    },
    state: 'draft',
    ...change,
  };
}

describe('TaskStore', () => {
  let under: StoreUnderTest;
  let tasks: TaskStore;

  beforeEach(async () => {
    under = await startStore();
    tasks = new TaskStore(under.store);
  });
  afterEach(() => under.stop());

  const all = async (): Promise<readonly Task[]> => (await tasks.list(FORUM, { limit: 100 })).entries;

  it('gives back what was saved', async () => {
    await tasks.saveDrafts([task('a')]);

    expect(await tasks.get(FORUM, taskId('a'))).toEqual(task('a'));
    expect(await tasks.get(FORUM, taskId('b'))).toBeNull();
  });

  it('writes nothing when the same drafts come again', async () => {
    await tasks.saveDrafts([task('a'), task('b')]);

    await new TaskStore(failingAfter(0, under.store)).saveDrafts([task('a'), task('b')]);

    expect(await all()).toHaveLength(2);
  });

  it('renews a draft that is still a draft', async () => {
    await tasks.saveDrafts([task('a')]);
    await tasks.saveDrafts([task('a', { itemTitle: 'Ny titel' })]);

    expect(await all()).toEqual([task('a', { itemTitle: 'Ny titel' })]);
  });

  it.each(['confirmed', 'done', 'closed'] as const)('leaves a task alone that is %s', async (state) => {
    const key = { container: 'forums', partition: `forum.${FORUM}`, id: 'task.a' } as const;
    await tasks.saveDrafts([task('a')]);
    const document = await under.store.get(key);
    await under.store.put(key, { type: 'task', schemaVersion: 1, ...document?.body, state }, 'any');

    await tasks.saveDrafts([task('a', { itemTitle: 'Ny titel' })]);

    expect(await all()).toEqual([task('a', { state })]);
  });

  it('completes what a crash interrupted', async () => {
    const drafts = ['a', 'b', 'c'].map((id) => task(id));
    for (const writes of [0, 1, 1]) {
      const dying = new TaskStore(failingAfter(writes, under.store));
      await expect(dying.saveDrafts(drafts)).rejects.toMatchObject({ code: 'store-unavailable' });
    }

    await tasks.saveDrafts(drafts);

    expect(await all()).toHaveLength(3);
  });

  it('lists those of the newest meeting first, of undated ones last, forum by forum', async () => {
    await tasks.saveDrafts([
      task('undated', { meetingDate: null }),
      task('old', { meetingDate: '2023-01-01' }),
      task('new', { meetingDate: '2024-06-01' }),
      task('other', { forum: forumId('klynge-oest') }),
    ]);

    const first = await tasks.list(FORUM, { limit: 2 });
    const second = await tasks.list(FORUM, { limit: 2, cursor: first.cursor ?? '' });

    expect(first.entries.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(second.entries.map(({ id }) => id)).toEqual(['undated']);
    expect(second.cursor).toBeNull();
  });
});
