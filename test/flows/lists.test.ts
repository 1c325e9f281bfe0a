import type { Actor } from '../../src/domain/forums/access';
import { forumId, personId } from '../../src/domain/shared/ids';
import { ingestMinutes } from '../../src/flows/ingest-minutes';
import { listForums } from '../../src/flows/list-forums';
import { listMeetings } from '../../src/flows/list-meetings';
import { listMinutes } from '../../src/flows/list-minutes';
import { listTasks } from '../../src/flows/list-tasks';
import type { Page } from '../../src/ports/document-store';
import { rawFile } from '../support/files';
import { simpleMinutes } from '../support/simple-minutes';
import { openFlows, type Flows } from '../support/open-flows';

const OPERATOR: Actor = { kind: 'operator' };
const SOLVEJ: Actor = { kind: 'person', id: personId('solvej'), name: 'Solvej Holm' };
const STRANGER: Actor = { kind: 'person', id: personId('stranger'), name: 'Tom Agerholm' };
const CLUSTER = forumId('fjordklyngen');

let flows: Flows;
beforeAll(async () => {
  flows = await openFlows('nobody');
  for (let month = 1; month <= 12; month++) {
    for (const forum of ['Fjordklyngen', 'Chefforum', 'Direktørforum']) {
      const day = { Fjordklyngen: '06', Chefforum: '16', Direktørforum: '26' }[forum] ?? '01';
      const date = `${day}-${String(month).padStart(2, '0')}-2024`;
      const text = simpleMinutes({
        forum,
        date,
        decisions: ['Solvej Holm undersøger lokalerne inden næste møde.'],
      });
      await ingestMinutes(flows, { file: rawFile(`${forum} ${date}.txt`, text), forumName: forum });
    }
  }
  await flows.forums.addMember(CLUSTER, { person: SOLVEJ.id, name: SOLVEJ.name });
});
afterAll(async () => {
  await flows.close();
});

async function pagesOf<T>(
  list: (cursor: string | null) => Promise<Page<T>>,
): Promise<readonly (readonly T[])[]> {
  const pages: (readonly T[])[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await list(cursor);
    pages.push(page.entries);
    cursor = page.cursor;
  } while (cursor !== null);
  return pages;
}

describe('listing over several forums', () => {
  it('gives all meetings in pages of 20, newest first', async () => {
    const pages = await pagesOf((cursor) => listMeetings(flows, { actor: OPERATOR, cursor }));

    const dates = pages.flat().map(({ meeting }) => meeting.date ?? '');
    expect(pages.map((page) => page.length)).toEqual([20, 16]);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(new Set(dates).size).toBe(36);
  });

  it('gives all minutes, newest first', async () => {
    const pages = await pagesOf((cursor) => listMinutes(flows, { actor: OPERATOR, cursor }));

    const [newest] = pages.flat();
    expect(pages.flat()).toHaveLength(36);
    expect(newest).toMatchObject({
      forumName: 'Direktørforum',
      date: '2024-12-26',
      source: 'Direktørforum 26-12-2024.txt',
      items: 1,
    });
  });

  it('gives the tasks that are not closed', async () => {
    const before = await pagesOf((cursor) => listTasks(flows, { actor: OPERATOR, cursor }));
    const [first] = before.flat();
    const all = before.flat().map(({ task }) => task);
    const same = all.filter(({ minutes }) => minutes === first?.task.minutes);
    const closed = same.map((task) =>
      task.id === first?.task.id ? { ...task, state: 'closed' as const } : task,
    );
    if (first) await flows.tasks.keepDrafts(first.task, closed);

    const after = await pagesOf((cursor) => listTasks(flows, { actor: OPERATOR, cursor }));

    expect(before.flat()).toHaveLength(36);
    expect(after.flat()).toHaveLength(35);
    expect(after.flat().map(({ task }) => task.id)).not.toContain(first?.task.id);
  });

  it('counts the minutes of each forum', async () => {
    const forums = await listForums(flows, { actor: OPERATOR });

    expect(forums.map(({ name, minutes, latest }) => [name, minutes, latest])).toEqual([
      ['Chefforum', 12, '2024-12-16'],
      ['Direktørforum', 12, '2024-12-26'],
      ['Fjordklyngen', 12, '2024-12-06'],
    ]);
  });
});

describe('listing for a member', () => {
  it('shows the own forums only', async () => {
    const meetings = await pagesOf((cursor) => listMeetings(flows, { actor: SOLVEJ, cursor }));
    const minutes = await pagesOf((cursor) => listMinutes(flows, { actor: SOLVEJ, cursor }));
    const tasks = await pagesOf((cursor) => listTasks(flows, { actor: SOLVEJ, cursor }));
    const forums = await listForums(flows, { actor: SOLVEJ });

    const names = [...meetings, ...minutes, ...tasks].flat().map(({ forumName }) => forumName);
    expect(new Set(names)).toEqual(new Set(['Fjordklyngen']));
    expect(forums.map(({ name }) => name)).toEqual(['Fjordklyngen']);
  });

  it('shows nothing to a stranger, not even with the cursor of somebody else', async () => {
    const { cursor } = await listMeetings(flows, { actor: OPERATOR, cursor: null });

    const page = await listMeetings(flows, { actor: STRANGER, cursor });

    expect(page).toEqual({ entries: [], cursor: null });
    expect(await listForums(flows, { actor: STRANGER })).toEqual([]);
  });
});
