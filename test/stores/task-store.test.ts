import type { Task } from '../../src/domain/tasks/task';
import { forumId, minutesId, taskId } from '../../src/domain/shared/ids';
import { TaskStore } from '../../src/stores/task-store';
import type { Json } from '../../src/ports/document-store';
import { failingAfter } from './wrapped-store';
import { startStore, type StoreUnderTest } from './store-under-test';

const FORUM = forumId('klynge-vest');

function task(id: string, change: Partial<Task> = {}): Task {
  return {
    id: taskId(id),
    forum: FORUM,
    minutes: minutesId('m1'),
    version: 1,
    meetingDate: '2024-04-10',
    itemTitle: 'Fælles akutplan',
    draft: {
      item: 2,
      quote: 'Gerda undersøger muligheden.',
      span: { start: 10, end: 38 },
      task: 'Undersøg muligheden',
      owner: 'Gerda',
      ownerKind: 'person',
      fanOut: false,
      due: null,
      dueText: null,
      recurrence: null,
      condition: null,
      section: 'decision',
    },
    state: 'draft',
    confirmed: null,
    ...change,
  };
}

const PLACE = { forum: FORUM, minutes: minutesId('m1') };

function keep(tasks: TaskStore, drafts: readonly Task[]): Promise<void> {
  return tasks.keepDrafts(PLACE, drafts);
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
    await keep(tasks, [task('a')]);

    expect(await tasks.get(FORUM, taskId('a'))).toEqual(task('a'));
    expect(await tasks.get(FORUM, taskId('b'))).toBeNull();
  });

  it('writes nothing when the same drafts come again', async () => {
    await keep(tasks, [task('a'), task('b')]);

    await keep(new TaskStore(failingAfter(0, under.store)), [task('a'), task('b')]);

    expect(await all()).toHaveLength(2);
  });

  it('renews a draft that is still a draft', async () => {
    await keep(tasks, [task('a')]);
    await keep(tasks, [task('a', { itemTitle: 'Ny titel' })]);

    expect(await all()).toEqual([task('a', { itemTitle: 'Ny titel' })]);
  });

  it.each(['confirmed', 'done', 'closed'] as const)('leaves a task alone that is %s', async (state) => {
    const key = { container: 'forums', partition: `forum.${FORUM}`, id: 'task.a' } as const;
    await keep(tasks, [task('a')]);
    const document = await under.store.get(key);
    await under.store.put(key, { type: 'task', schemaVersion: 2, ...document?.body, state }, 'any');

    await keep(tasks, [task('a', { itemTitle: 'Ny titel' })]);
    await keep(tasks, []);

    expect(await all()).toEqual([task('a', { state })]);
  });

  it('removes drafts that are gone from the minutes, of these minutes only', async () => {
    const other = task('c', { minutes: minutesId('m2') });
    await keep(tasks, [task('a'), task('b')]);
    await tasks.keepDrafts({ ...PLACE, minutes: minutesId('m2') }, [other]);

    await keep(tasks, [task('b')]);

    expect(await all()).toEqual(expect.arrayContaining([task('b'), other]));
    expect(await all()).toHaveLength(2);
  });

  it('confirms a draft once, and keeps who did it first', async () => {
    const [first, second] = [
      { by: 'Tora Vang', at: '2024-04-12T08:00:00.000Z' },
      { by: 'Bo Birk', at: '2024-04-13T08:00:00.000Z' },
    ];
    await keep(tasks, [task('a')]);

    await tasks.confirm(FORUM, taskId('a'), first);
    const again = await tasks.confirm(FORUM, taskId('a'), second);

    expect(again).toEqual(task('a', { state: 'confirmed', confirmed: first }));
    expect(await tasks.confirm(FORUM, taskId('b'), first)).toBeNull();
  });

  it('moves a confirmed task with the date of its meeting', async () => {
    const confirmed = { by: 'Tora Vang', at: '2024-04-12T08:00:00.000Z' };
    await keep(tasks, [task('a')]);
    await tasks.confirm(FORUM, taskId('a'), confirmed);

    await keep(tasks, [task('a', { meetingDate: '2024-04-11', itemTitle: 'Ny titel' })]);

    expect(await all()).toEqual([task('a', { state: 'confirmed', confirmed, meetingDate: '2024-04-11' })]);
  });

  it('brings tasks of the first schema up to date', async () => {
    const key = { container: 'forums', partition: `forum.${FORUM}`, id: 'task.a' } as const;
    const { version, confirmed, ...first } = task('a');
    const body = JSON.parse(JSON.stringify(first)) as Record<string, Json>;
    await under.store.put(key, { ...body, type: 'task', schemaVersion: 1 }, 'any');

    expect(await all()).toEqual([{ ...first, version: null, confirmed: null }]);
    expect([version, confirmed]).toEqual([1, null]);
  });

  it('completes what a crash interrupted', async () => {
    const drafts = ['a', 'b', 'c'].map((id) => task(id));
    for (const writes of [0, 1, 1]) {
      const dying = new TaskStore(failingAfter(writes, under.store));
      await expect(keep(dying, drafts)).rejects.toMatchObject({ code: 'store-unavailable' });
    }

    await keep(tasks, drafts);

    expect(await all()).toHaveLength(3);
  });

  it('lists those of the newest meeting first, of undated ones last, forum by forum', async () => {
    await keep(tasks, [
      task('undated', { meetingDate: null }),
      task('old', { meetingDate: '2023-01-01' }),
      task('new', { meetingDate: '2024-06-01' }),
    ]);
    const elsewhere = forumId('klynge-oest');
    await tasks.keepDrafts({ ...PLACE, forum: elsewhere }, [task('other', { forum: elsewhere })]);

    const first = await tasks.list(FORUM, { limit: 2 });
    const second = await tasks.list(FORUM, { limit: 2, cursor: first.cursor ?? '' });

    expect(first.entries.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(second.entries.map(({ id }) => id)).toEqual(['undated']);
    expect(second.cursor).toBeNull();
  });
});
