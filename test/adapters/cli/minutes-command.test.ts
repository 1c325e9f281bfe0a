import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cli } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const ID = 'lejrudvalget.2024-02-01';
const TEXT = 'REFERAT Lejrudvalget d. 01-02-2024\n\nPunkt 1: Telte\n\nBeslutning\n\nTeltene blev godkendt.\n';

const folder = tempFolder();
const data = path.join(folder.path, 'data');

async function ingest(text: string): Promise<void> {
  const file = path.join(folder.path, 'telte.txt');
  writeFileSync(file, text);
  await cli(data, 'ingest', file);
}

beforeAll(async () => {
  await ingest(TEXT);
  await ingest(TEXT.replace('godkendt', 'udsat'));
});
afterAll(() => {
  folder.remove();
});

async function answer(): Promise<string> {
  return (await cli(data, 'ask', 'Hvad blev besluttet om teltene?')).out;
}

describe('minutes', () => {
  it('lists them with their versions and ids', async () => {
    const { code, out } = await cli(data, 'minutes', 'list');

    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^2024-02-01 +Lejrudvalget +current +2 of 2 +${ID}$`, 'm'));
  });

  it('withdraws them from answers and lists, and restores an earlier version', async () => {
    const withdrawn = await cli(data, 'minutes', 'withdraw', ID);
    const [unanswered, listed] = [await answer(), (await cli(data, 'meetings')).out];
    const restored = await cli(data, 'minutes', 'restore', ID, '--version', '1');

    expect(withdrawn.out).toMatch(/^Lejrudvalget, 2024-02-01: withdrawn\.$/m);
    expect(unanswered).not.toContain('blev udsat');
    expect(listed).not.toContain('2024-02-01');
    expect(restored.out).toMatch(/: version 1 is in use\.$/m);
    expect(await answer()).toContain('Teltene blev godkendt.');
  });

  it('tells the versions, who did what, and what changed', async () => {
    const { out } = await cli(data, 'minutes', 'history', ID);

    expect(out).toMatch(/^ {2}version 2 {2}\S+ {2}telte\.txt$/m);
    expect(out).toMatch(/^ {2}withdrawn \S+ by the operator$/m);
    expect(out).toMatch(/^ {2}restored \S+ by the operator \(version 1\)$/m);
    expect(out).toContain('decision of item 1 was: Teltene blev godkendt.');
  });

  it('names minutes there are not', async () => {
    const { code, err } = await cli(data, 'minutes', 'withdraw', 'nowhere.2024-01-01');

    expect(code).toBe(1);
    expect(err).toBe(
      'There are no minutes "nowhere.2024-01-01"; the command "minutes list" shows those there are.\n',
    );
  });

  it.each(['0', 'x', '1.5'])('refuses %s as the number of a version', async (version) => {
    expect((await cli(data, 'minutes', 'restore', ID, '--version', version)).code).toBe(2);
  });
});

describe('review', () => {
  it('lists what is open, and counts it', async () => {
    const { code, out } = await cli(data, 'review');

    expect(code).toBe(0);
    expect(out).toBe('There is nothing to review.\n');
  });

  it('names the question and what it is about', async () => {
    const own = path.join(folder.path, 'own');
    const file = path.join(folder.path, 'uden dato.txt');
    writeFileSync(
      file,
      TEXT.replace(' d. 01-02-2024', '').replace('Teltene', 'Solvej undersøger prisen. Teltene'),
    );
    await cli(own, 'ingest', file);

    const { out } = await cli(own, 'review');

    expect(out).toMatch(/^date +Lejrudvalget +- +uden dato\.txt$/m);
    expect(out).toMatch(/^owner +Lejrudvalget +- +Solvej: /m);
    expect(out).toMatch(/^3 open: 1 date, 1 owner, 1 task\.$/m);
  });
});
