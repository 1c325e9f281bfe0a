import type { Actor } from '../../../src/domain/forums/access';
import { forumId, meetingId, personId, type MinutesId } from '../../../src/domain/shared/ids';
import { answerQuestion } from '../../../src/flows/answer-question';
import { ingestMinutes } from '../../../src/flows/ingest-minutes';
import { listForums } from '../../../src/flows/list-forums';
import { listMeetings } from '../../../src/flows/list-meetings';
import { listMinutes } from '../../../src/flows/list-minutes';
import { listTasks } from '../../../src/flows/list-tasks';
import { refreshIndex } from '../../../src/flows/refresh-index';
import { listVersions } from '../../../src/flows/versions/list-versions';
import { minutesHistory } from '../../../src/flows/versions/minutes-history';
import { restoreMinutes } from '../../../src/flows/versions/restore-minutes';
import { withdrawMinutes } from '../../../src/flows/versions/withdraw-minutes';
import { planningOf } from '../../support/attendance';
import { rawFile } from '../../support/files';
import { simpleMinutes } from '../../support/simple-minutes';
import { openIndexedFlows, type IndexedFlows } from '../../support/versions-flows';

const FORUM = forumId('fjordklyngen');
const TORA: Actor = { kind: 'person', id: personId('tora'), name: 'Tora Vang' };
const BO: Actor = { kind: 'person', id: personId('bo'), name: 'Bo Birk' };
const FIRST = simpleMinutes({
  forum: 'Fjordklyngen',
  date: '06-03-2024',
  decisions: ['Solvej Holm undersøger lokalerne i Havby.', 'Havby Kommune kontakter leverandøren.'],
});
const SECOND = FIRST.replace('lokalerne i Havby', 'lokalerne på biblioteket');

let flows: IndexedFlows;
let id: MinutesId;
beforeEach(async () => {
  flows = await openIndexedFlows('nobody');
  id = (await ingest(FIRST)).id;
  await flows.forums.addMember(FORUM, { person: personId('tora'), name: 'Tora Vang', role: 'secretariat' });
  await flows.forums.addMember(FORUM, { person: personId('bo'), name: 'Bo Birk', role: 'member' });
});
afterEach(() => flows.close());

async function ingest(text: string): ReturnType<typeof ingestMinutes> {
  const done = await ingestMinutes(flows, { file: rawFile('referat.txt', text), forumName: null });
  await refreshIndex(flows);
  return done;
}

const withdraw = (actor = TORA): ReturnType<typeof withdrawMinutes> =>
  withdrawMinutes(flows, { actor, forum: FORUM, minutes: id });
const restore = (version: number | null = null, actor = TORA): ReturnType<typeof restoreMinutes> =>
  restoreMinutes(flows, { actor, forum: FORUM, minutes: id, version });

async function everythingSeen(): Promise<unknown> {
  const asked = { actor: TORA, cursor: null };
  const [forums, meetings, minutes, tasks] = [
    await listForums(flows, asked),
    await listMeetings(flows, asked),
    await listMinutes(flows, asked),
    await listTasks(flows, asked),
  ];
  return {
    counted: forums.map((forum) => forum.minutes),
    meetings: meetings.entries.map(({ meeting }) => meeting.date),
    minutes: minutes.entries.length,
    tasks: tasks.entries.map(({ task }) => task.draft.quote).toSorted(),
    sheets: (await flows.index.sheets([FORUM])).length,
    answer: await answered(),
  };
}

async function answered(): Promise<readonly string[]> {
  const question = 'Hvem undersøger lokalerne?';
  const answer = await answerQuestion(flows, { actor: TORA, question, language: null, context: [] });
  return answer.citations.map(({ quote }) => quote);
}

const NOTHING = { counted: [0], meetings: [], minutes: 0, tasks: [], sheets: 0, answer: [] };

describe('withdrawing minutes', () => {
  it('takes all of them out of answers, lists, tasks and meetings, and counts them no more', async () => {
    await withdraw();

    expect(await everythingSeen()).toEqual(NOTHING);
  });

  it('gives all of it back when they are restored', async () => {
    const before = await everythingSeen();
    await withdraw();

    await restore();

    expect(await everythingSeen()).toEqual(before);
  });

  it('keeps tasks somebody has confirmed', async () => {
    const [task] = await flows.tasks.ofMinutes(FORUM, id);
    if (task) await flows.tasks.confirm(FORUM, task.id, { by: 'Tora Vang', at: flows.clock.now() });

    await withdraw();

    expect(await flows.tasks.ofMinutes(FORUM, id)).toMatchObject([{ id: task?.id, state: 'confirmed' }]);
  });

  it('keeps a meeting that was planned', async () => {
    const planning = planningOf({ answerBy: null });
    const [meeting] = (await flows.meetings.list(FORUM, { limit: 1 })).entries;
    if (meeting) await flows.meetings.save({ ...meeting, planning });

    await withdraw();

    expect(await flows.meetings.get(FORUM, meetingId(id))).toMatchObject({ planning, minutes: null });
  });

  it('tells who did it and when', async () => {
    const [soon, later] = ['2026-01-06T08:00:00.000Z', '2026-01-07T08:00:00.000Z'];
    const withdrawSoon = () =>
      withdrawMinutes({ ...flows, clock: { now: () => soon } }, { actor: TORA, forum: FORUM, minutes: id });
    await withdrawSoon();
    await withdrawSoon();

    const asked = { actor: TORA, forum: FORUM, minutes: id, version: null };
    const found = await restoreMinutes({ ...flows, clock: { now: () => later } }, asked);

    expect(found?.acts).toMatchObject([
      { act: 'minutes-imported', by: { kind: 'operator' }, at: flows.clock.now(), choice: '1' },
      { act: 'minutes-withdrawn', by: TORA, at: soon, choice: null },
      { act: 'minutes-restored', by: TORA, at: later, choice: '1' },
    ]);
  });

  it('is for those who may bring minutes in, and says nothing to others', async () => {
    const other: Actor = { kind: 'person', id: personId('other'), name: '' };

    for (const actor of [BO, other]) {
      await expect(withdraw(actor)).resolves.toBeNull();
      await expect(restore(null, actor)).resolves.toBeNull();
      await expect(minutesHistory(flows, { actor, forum: FORUM, minutes: id })).resolves.toBeNull();
    }
    expect((await minutesHistory(flows, { actor: TORA, forum: FORUM, minutes: id }))?.history.state).toBe(
      'current',
    );
  });

  it('is not undone by the same file coming again', async () => {
    await withdraw();

    const again = await ingest(FIRST);

    expect(again.kind).toBe('withdrawn');
    expect(await everythingSeen()).toEqual(NOTHING);
  });

  it('gives way to a corrected file', async () => {
    await withdraw();

    const corrected = await ingest(SECOND);

    expect(corrected).toMatchObject({ kind: 'new-version', version: 2, id });
    expect(await answered()).toEqual(['Solvej Holm undersøger lokalerne på biblioteket.']);
  });

  it('leaves them in the list of versions', async () => {
    await withdraw();

    expect(await listVersions(flows, { actor: TORA })).toMatchObject([{ id, state: 'withdrawn' }]);
    expect(await listVersions(flows, { actor: BO })).toEqual([]);
  });
});

describe('restoring an earlier version', () => {
  beforeEach(async () => {
    await ingest(SECOND);
  });

  it('answers from it again, with its tasks', async () => {
    const found = await restore(1);

    expect(found?.history).toMatchObject({
      state: 'current',
      version: 1,
      versions: [{ version: 1 }, { version: 2 }],
    });
    expect(await answered()).toEqual(['Solvej Holm undersøger lokalerne i Havby.']);
    const quotes = (await flows.tasks.ofMinutes(FORUM, id)).map(({ draft }) => draft.quote);
    expect(quotes).toContain('Solvej Holm undersøger lokalerne i Havby.');
    expect(quotes).not.toContain('Solvej Holm undersøger lokalerne på biblioteket.');
  });

  it('leaves the number after the last to the next version', async () => {
    await restore(1);

    const third = await ingest(FIRST.replace('kontakter leverandøren', 'ringer til leverandøren'));

    expect(third).toMatchObject({ kind: 'new-version', version: 3 });
  });

  it('names a version that never was', async () => {
    await expect(restore(9)).rejects.toMatchObject({ code: 'not-found' });
  });
});
