import { ReferatbotError } from '../../src/domain/shared/errors';
import { forumId } from '../../src/domain/shared/ids';
import { ingestMinutes, type Ingested } from '../../src/flows/ingest-minutes';
import type { DocumentStore } from '../../src/ports/document-store';
import { MeetingStore } from '../../src/stores/meeting-store';
import { rawFile } from '../support/files';
import { simpleMinutes } from '../support/simple-minutes';
import { openFlows, type Flows } from '../support/open-flows';
import { TWO_MEETINGS } from '../support/two-meetings';

const FIRST = simpleMinutes({
  forum: 'Fjordklyngen',
  date: '06-03-2024',
  decisions: [
    'Dagsordenen blev godkendt.',
    'Solvej Holm undersøger lokalerne.\n\nHavby Kommune kontakter leverandøren inden næste møde.',
  ],
});

const powerOff = (): never => {
  throw new ReferatbotError('store-unavailable', 'The power is off.');
};
const failingStore: DocumentStore = {
  get: powerOff,
  put: powerOff,
  delete: powerOff,
  query: powerOff,
  queryDue: powerOff,
  changes: powerOff,
  flush: powerOff,
  check: powerOff,
  close: powerOff,
};

let flows: Flows;
beforeEach(async () => {
  flows = await openFlows();
});
afterEach(async () => {
  await flows.close();
});

function ingest(text: string, forumName: string | null = null): Promise<Ingested> {
  return ingestMinutes(flows, { file: rawFile('referat.txt', text), forumName });
}

async function taskStates(): Promise<readonly string[]> {
  const { entries } = await flows.tasks.list(forumId('fjordklyngen'), { limit: 100 });
  return entries.map(({ state, draft }) => `${state}: ${draft.quote}`);
}

describe('taking minutes in', () => {
  it('stores forum, minutes, meeting and draft tasks', async () => {
    const done = await ingest(FIRST);

    expect(done).toMatchObject({
      kind: 'created',
      source: 'referat.txt',
      forumName: 'Fjordklyngen',
      version: 1,
      date: '2024-03-06',
      items: 2,
    });
    const stored = await flows.minutes.get(done.forum, done.id);
    const { entries: meetings } = await flows.meetings.list(done.forum, { limit: 10 });
    expect(stored?.minutes.items).toHaveLength(2);
    expect(meetings).toMatchObject([{ date: '2024-03-06', minutes: done.id }]);
    expect(await taskStates()).toEqual(
      expect.arrayContaining([
        'draft: Solvej Holm undersøger lokalerne.',
        'draft: Havby Kommune kontakter leverandøren inden næste møde.',
      ]),
    );
    expect(done.tasks).toBe((await taskStates()).length);
  });

  it('changes nothing when the same file comes again', async () => {
    await ingest(FIRST);
    const before = await flows.minutes.changes(null);

    const again = await ingest(FIRST);

    const after = await flows.minutes.changes(before.token);
    expect(again).toMatchObject({ kind: 'unchanged', version: 1 });
    expect(after.minutes).toEqual([]);
    expect(after.token).toBe(before.token);
  });

  it('stores each meeting of a file as minutes of its own', async () => {
    const { others, ...first } = await ingest(TWO_MEETINGS);

    const { entries } = await flows.minutes.list(first.forum, { limit: 10 });
    expect(entries.map(({ source, minutes }) => [source, minutes.date])).toEqual([
      ['referat.txt', '2024-04-08'],
      ['referat.txt', '2024-03-04'],
    ]);
    expect(others).toMatchObject([{ kind: 'created', date: '2024-04-08', items: 3 }]);
    expect(first.warnings.map(({ code }) => code)).toContain('several-meetings');
  });

  it('knows the meetings of a file again, one by one', async () => {
    await ingest(TWO_MEETINGS);

    const again = await ingest(TWO_MEETINGS.replace('Kurset blev drøftet.', 'Kurset blev aflyst.'));

    expect(again).toMatchObject({ kind: 'unchanged', others: [{ kind: 'new-version', version: 2 }] });
  });

  it('takes line ends and encodings for the same file', async () => {
    await ingest(FIRST);

    const file = { name: 'referat.txt', bytes: Buffer.from(FIRST.replaceAll('\n', '\r\n'), 'latin1') };
    const again = await ingestMinutes(flows, { file, forumName: null });

    expect(again.kind).toBe('unchanged');
  });

  it('makes a new version of a changed file, and removes drafts whose sentence is gone', async () => {
    await ingest(FIRST);

    const changed = await ingest(FIRST.replace('Solvej Holm undersøger lokalerne.', 'Lokalerne er fundet.'));

    expect(changed).toMatchObject({ kind: 'new-version', version: 2 });
    const states = await taskStates();
    expect(states.join()).not.toContain('Solvej Holm undersøger lokalerne.');
    expect(states).toContain('draft: Havby Kommune kontakter leverandøren inden næste møde.');
  });

  it('leaves tasks alone that somebody has decided on', async () => {
    const { forum } = await ingest(FIRST);
    const { entries } = await flows.tasks.list(forum, { limit: 100 });
    const by = { by: 'Tora Vang', at: flows.clock.now() };
    for (const { id } of entries) await flows.tasks.confirm(forum, id, by);

    await ingest(FIRST.replace('Solvej Holm undersøger lokalerne.', 'Lokalerne er fundet.'));

    expect(await taskStates()).toContain('confirmed: Solvej Holm undersøger lokalerne.');
  });

  it('completes what an interrupted import left undone', async () => {
    const file = rawFile('referat.txt', FIRST);
    const interrupted = { ...flows, meetings: new MeetingStore(failingStore) };
    await expect(ingestMinutes(interrupted, { file, forumName: null })).rejects.toThrow('The power is off.');

    const again = await ingestMinutes(flows, { file, forumName: null });

    const { entries: meetings } = await flows.meetings.list(again.forum, { limit: 10 });
    expect(again.kind).toBe('unchanged');
    expect(meetings).toHaveLength(1);
    expect(await taskStates()).toHaveLength(again.tasks);
  });

  it('stores under the name that is given, and warns when the text names another', async () => {
    const done = await ingest(FIRST, 'Chefforum');

    expect(done.forumName).toBe('Chefforum');
    expect(done.warnings).toContainEqual({
      code: 'forum-conflict',
      message: 'Stored under "Chefforum" as asked; the text names "Fjordklyngen".',
      quote: 'Fjordklyngen',
    });
  });
});

describe('refusing what is no minutes', () => {
  it('says so, and stores nothing', async () => {
    const reading = ingest('Opskrift på rugbrød: mel, vand og salt.');

    await expect(reading).rejects.toMatchObject({
      code: 'no-minutes',
      message: expect.stringMatching(/^referat\.txt does not look like minutes: .*--forum NAME\.$/) as string,
    });
    expect(await flows.forums.list()).toEqual([]);
  });

  it('asks for the forum where minutes name none', async () => {
    const text = FIRST.replace('REFERAT Fjordklyngen d. 06-03-2024\n\n', '');

    await expect(ingest(text)).rejects.toThrow(
      'referat.txt names no committee; say whose minutes they are with --forum NAME.',
    );
    expect(await flows.forums.list()).toEqual([]);
  });

  it('takes anything whose forum is given', async () => {
    const done = await ingest('Opskrift på rugbrød: mel, vand og salt.', 'Bagerudvalget');

    expect(done).toMatchObject({ kind: 'created', forumName: 'Bagerudvalget', items: 0 });
  });
});
