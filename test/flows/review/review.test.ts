import type { Actor } from '../../../src/domain/forums/access';
import type { MemberRole } from '../../../src/domain/forums/forum';
import type { ReviewAnswer } from '../../../src/domain/review/review-answer';
import type { ReviewQuestion } from '../../../src/domain/review/review-question';
import { forumId, personId, reviewId } from '../../../src/domain/shared/ids';
import { answerQuestion } from '../../../src/flows/answer-question';
import { ingestMinutes, type Ingested } from '../../../src/flows/ingest-minutes';
import { refreshIndex } from '../../../src/flows/refresh-index';
import { answerReview, type AnsweredReview } from '../../../src/flows/review/answer-review';
import { reviewQueue } from '../../../src/flows/review/review-queue';
import { reviewStep } from '../../../src/flows/review/review-step';
import { rawFile } from '../../support/files';
import { openIndexedFlows, type IndexedFlows } from '../../support/versions-flows';

const FORUM = forumId('fjordklyngen');
const TORA: Actor = { kind: 'person', id: personId('tora'), name: 'Tora Vang' };
const TASK = 'Solvej undersøger, om der er plads til gruppen i lokalerne i Havby.';

interface Given {
  readonly forum?: string;
  readonly date?: string;
  readonly people?: string;
  readonly decision?: string;
}

function minutes({
  forum = 'Fjordklyngen',
  date = ' d. 06-03-2024',
  people = '',
  decision = 'Godkendt.',
}: Given): string {
  const present = people === '' ? '' : `Deltagere:\n${people}\n\n`;
  return `REFERAT ${forum}${date}\n\n${present}Punkt 1: Lokaler\n\nBeslutning\n\n${decision}\n`;
}

let flows: IndexedFlows;
beforeEach(async () => {
  flows = await openIndexedFlows('nobody');
});
afterEach(() => flows.close());

async function ingest(given: Given, name = 'referat.txt'): Promise<Ingested> {
  const done = await ingestMinutes(flows, { file: rawFile(name, minutes(given)), forumName: null });
  await refreshIndex(flows);
  return done;
}

async function toraIs(role: MemberRole, forum = FORUM): Promise<void> {
  await flows.forums.addMember(forum, { person: personId('tora'), name: 'Tora Vang', role });
}

const after = (question: ReviewQuestion | null) =>
  ({ kind: 'after', question: question?.id ?? reviewId('none') }) as const;
const queue = (actor = TORA): Promise<readonly ReviewQuestion[]> =>
  reviewQueue(flows, { actor, forum: null });
const kinds = async (actor = TORA): Promise<readonly string[]> =>
  (await queue(actor)).map(({ kind }) => kind);

async function settle(kind: ReviewQuestion['kind'], answer: ReviewAnswer): Promise<AnsweredReview> {
  const question = (await queue()).find((one) => one.kind === kind);
  const { forum, id } = question ?? { forum: FORUM, id: reviewId('none') };
  return answerReview(flows, { actor: TORA, forum, question: id, answer });
}

describe('the review queue', () => {
  it('is for those with a role for it, and asks each what the role may settle', async () => {
    await ingest({ date: '', decision: TASK });
    const asked = new Map<MemberRole, readonly string[]>();
    for (const role of ['guest', 'member', 'chair', 'secretariat'] as const) {
      await toraIs(role);
      asked.set(role, await kinds());
    }

    expect([...asked]).toEqual([
      ['guest', []],
      ['member', []],
      ['chair', ['owner', 'task']],
      ['secretariat', ['date', 'owner', 'task']],
    ]);
    expect(await kinds({ kind: 'person', id: personId('other'), name: '' })).toEqual([]);
  });

  it('goes from one question to the next, past skipped ones, to its end', async () => {
    await ingest({ date: '', decision: TASK });
    await toraIs('secretariat');

    const first = await reviewStep(flows, { actor: TORA, forum: FORUM, from: { kind: 'start' } });
    const second = await reviewStep(flows, { actor: TORA, forum: FORUM, from: after(first.question) });
    const last = after((await queue()).at(-1) ?? null);

    expect([first.question?.kind, first.following, first.open]).toEqual(['date', 3, 3]);
    expect([second.question?.kind, second.following, second.open]).toEqual(['owner', 2, 3]);
    expect(await reviewStep(flows, { actor: TORA, forum: FORUM, from: last })).toEqual({
      question: null,
      following: 0,
      open: 3,
    });
  });

  it('does not come back to what was skipped before an answer', async () => {
    await ingest({ date: '', decision: TASK });
    await toraIs('secretariat');

    const answered = await settle('owner', { kind: 'keep' });

    expect(answered.next).toMatchObject({ question: { kind: 'task' }, following: 1, open: 2 });
  });

  it('refuses an answer that does not fit, and one to a question that is gone', async () => {
    await ingest({ date: '' });
    await toraIs('secretariat');

    expect((await settle('date', { kind: 'confirm' })).kind).toBe('misfit');
    expect((await settle('date', { kind: 'date', date: '2024-02-31' })).kind).toBe('misfit');
    expect((await settle('owner', { kind: 'keep' })).kind).toBe('gone');
    expect(await kinds()).toEqual(['date']);
  });

  it('asks nothing about withdrawn minutes', async () => {
    const { id } = await ingest({ date: '', decision: TASK });
    await toraIs('secretariat');

    await flows.minutes.withdraw(FORUM, id);

    expect(await kinds()).toEqual([]);
  });
});

describe('settling a date', () => {
  it('gives it to the minutes, the meeting, the tasks and the answers', async () => {
    const { id } = await ingest({ date: '', decision: TASK });
    await toraIs('secretariat');

    await settle('date', { kind: 'date', date: '2024-03-06' });

    expect((await flows.minutes.get(FORUM, id))?.minutes.date).toBe('2024-03-06');
    expect((await flows.meetings.list(FORUM, { limit: 5 })).entries).toMatchObject([{ date: '2024-03-06' }]);
    expect(await flows.tasks.ofMinutes(FORUM, id)).toMatchObject([{ meetingDate: '2024-03-06' }]);
    expect((await flows.index.sheets([FORUM])).map(({ date }) => date)).toEqual(['2024-03-06']);
    expect(await kinds()).not.toContain('date');
  });

  it('outlives a new version', async () => {
    await ingest({ date: '', decision: TASK });
    await toraIs('secretariat');
    await settle('date', { kind: 'date', date: '2024-03-06' });

    const second = await ingest({ date: '', decision: TASK.replace('Havby', 'Strandby') });

    expect(second).toMatchObject({ kind: 'new-version', date: '2024-03-06' });
    expect(await kinds()).not.toContain('date');
  });

  it('is not asked for again where it cannot be told', async () => {
    await ingest({ date: '' });
    await toraIs('secretariat');

    await settle('date', { kind: 'keep' });

    expect(await kinds()).toEqual([]);
  });
});

describe('settling tasks', () => {
  const PEOPLE = 'Solvej Holm, Havby Kommune\nBo Lund, Hospital Syd';

  async function task(): Promise<
    { readonly draft: { readonly owner: string | null }; readonly state: string } | undefined
  > {
    return (await flows.tasks.list(FORUM, { limit: 5 })).entries[0];
  }

  beforeEach(async () => {
    await ingest({ people: PEOPLE, decision: TASK });
    await toraIs('chair');
  });

  it('offers the participants of that first name, and shows the full name from then on', async () => {
    const [question] = await queue();

    await settle('owner', { kind: 'owner', owner: 'Solvej Holm' });

    expect(question).toMatchObject({
      kind: 'owner',
      candidates: [{ name: 'Solvej Holm', organisation: 'Havby Kommune' }],
    });
    expect(await task()).toMatchObject({ state: 'draft', draft: { owner: 'Solvej Holm', quote: TASK } });
    expect(await kinds()).toEqual(['task']);
    const answer = await answerQuestion(flows, {
      ...{ actor: TORA, question: 'Hvilke opgaver har Solvej Holm?', language: null, context: [] },
    });
    expect(answer.citations.map(({ quote }) => quote)).toEqual([TASK]);
  });

  it('confirms a task with who did it', async () => {
    await settle('task', { kind: 'confirm' });

    expect(await task()).toMatchObject({
      state: 'confirmed',
      confirmed: { by: 'Tora Vang', at: flows.clock.now() },
    });
    expect(await kinds()).toEqual([]);
  });

  it('confirms it as corrected, and keeps the sentence', async () => {
    await settle('task', { kind: 'correct', task: 'Find et lokale', owner: 'Bo Lund', due: '2024-06-01' });

    const draft = { task: 'Find et lokale', owner: 'Bo Lund', due: '2024-06-01', quote: TASK };
    expect(await task()).toMatchObject({ state: 'confirmed', draft });
  });

  it('drops what is no task, from the answers too and from later versions', async () => {
    await settle('task', { kind: 'dismiss' });
    await ingest({ people: PEOPLE, decision: `${TASK}\n\nIntet andet.` });

    expect(await task()).toBeUndefined();
    expect((await flows.index.sheets([FORUM])).flatMap(({ tasks }) => tasks)).toEqual([]);
    expect(await kinds()).toEqual([]);
  });
});

describe('settling people', () => {
  beforeEach(async () => {
    await ingest({ people: 'Lars Høg, Havby Kommune\nTora Vang, Hospital Syd' });
    await ingest(
      { date: ' d. 08-05-2024', people: 'Lars Høj, Havby Kommune\nTora Vang, Hospital Syd' },
      'b.txt',
    );
    await toraIs('secretariat');
  });

  it.each([true, false])('remembers whether two names are one person: %s', async (same) => {
    const [question] = await queue();

    await settle('person', { kind: 'same', same });

    expect(question).toMatchObject({ kind: 'person', grounds: ['same-sound', 'same-organisation'] });
    expect(await kinds()).toEqual([]);
    expect(await flows.review.people(FORUM)).toEqual([{ one: 'Lars Høj', other: 'Lars Høg', same }]);
  });
});

describe('settling whose minutes they are', () => {
  const SYD = forumId('sydklyngen');

  beforeEach(async () => {
    await ingest({ forum: 'Sydklyngen', date: ' d. 01-02-2024' }, 'syd.txt');
    const file = rawFile('referat.txt', minutes({ decision: TASK }));
    await ingestMinutes(flows, { file, forumName: 'Nordklyngen' });
    await toraIs('secretariat', forumId('nordklyngen'));
    await toraIs('secretariat', SYD);
  });

  const seen = async (forum: ReturnType<typeof forumId>): Promise<readonly (string | null)[]> =>
    (await flows.minutes.list(forum, { limit: 5 })).entries.map(({ minutes: { date } }) => date);

  it('moves them where they belong, with meeting and tasks', async () => {
    const before = await queue();

    await settle('forum', { kind: 'forum', name: 'Sydklyngen' });

    expect(before[0]).toMatchObject({ kind: 'forum', reason: 'conflict', written: 'Fjordklyngen' });
    expect(await seen(forumId('nordklyngen'))).toEqual([]);
    expect(await seen(SYD)).toEqual(['2024-03-06', '2024-02-01']);
    expect((await flows.tasks.list(SYD, { limit: 5 })).entries).toHaveLength(1);
    expect((await flows.meetings.list(forumId('nordklyngen'), { limit: 5 })).entries).toEqual([]);
    expect(await kinds()).toEqual(['owner', 'task']);
  });

  it('leaves them where they are when that is right', async () => {
    await settle('forum', { kind: 'forum', name: 'Nordklyngen' });

    expect(await seen(forumId('nordklyngen'))).toEqual(['2024-03-06']);
    expect(await kinds()).not.toContain('forum');
  });

  it('does not move them into a forum of others', async () => {
    await flows.forums.removeMember(SYD, personId('tora'));

    expect((await settle('forum', { kind: 'forum', name: 'Sydklyngen' })).kind).toBe('misfit');
    expect(await seen(forumId('nordklyngen'))).toEqual(['2024-03-06']);
  });

  it("takes them out when they are nobody's", async () => {
    await settle('forum', { kind: 'withdraw' });

    expect(await seen(forumId('nordklyngen'))).toEqual([]);
  });
});
