import { personId } from '../../src/domain/shared/ids';
import { ofType, visibleText } from '../support/card-parts';
import { BO, startImportClient, type ImportClient } from '../support/import-client';
import { inGroup } from '../support/teams-client';

const TASK = 'Solvej undersøger, om gruppen kan mødes på Havnekontoret.';
const MINUTES = `Referat af møde i Havudvalget

Deltagere:
Tora Vang, konsulent, Havby Kommune
Solvej Holm, leder, Fjordhospitalet

Punkt 1: Badebroen

Beslutning

${TASK}
`;

describe('reviewing', () => {
  let client: ImportClient;

  beforeEach(async () => {
    client = await startImportClient();
    await client.member('Havudvalget', 'secretariat');
    client.serve(MINUTES);
    await client.press(await client.sendFile('uden dato.txt'), 'Gem referatet');
  });
  afterEach(() => client.close());

  async function say(text: string, fields = {}): Promise<unknown> {
    const [reply] = await client.say(text, fields);
    return reply?.activity.attachments?.[0]?.content ?? reply?.activity.text;
  }

  async function tasks(): Promise<readonly string[]> {
    const [forum] = await client.core.forums.list();
    if (forum === undefined) return [];
    const { entries } = await client.core.tasks.list(forum.id, { limit: 10 });
    return entries.map(({ state, draft }) => `${state}: ${draft.owner ?? '-'}: ${draft.task}`);
  }

  it('asks one question after the other, and does what is answered', async () => {
    const date = await say('til gennemsyn');
    const owner = await client.press(date, 'Gem datoen', { inputs: { date: '2026-03-02' } });
    const task = await client.press(owner, 'Solvej Holm, Fjordhospitalet');
    const end = await client.press(task, 'Bekræft');

    expect(visibleText(date)).toMatch(
      /^Til gennemsyn · 1 af 3\nHavudvalget · Kilde: uden dato\.txt\nJeg kan ikke finde/,
    );
    expect(visibleText(owner)).toContain('· 2 af 3\nNoteret.\nHavudvalget · møde mandag 2. marts 2026 ·');
    expect(visibleText(owner)).toContain(`Hvem er Solvej?\nI punkt 1 står:\n»${TASK}«`);
    expect(visibleText(task)).toMatch(/^Til gennemsyn · 3 af 3\n/);
    expect(visibleText(end)).toBe('Til gennemsyn\nDu har set 3 spørgsmål igennem.');
    expect(await tasks()).toEqual([expect.stringMatching(/^confirmed: Solvej Holm: /)]);
  });

  it('shows the place a question is about, without an answer to it', async () => {
    const date = await say('til gennemsyn');
    const beginning = await client.press(date, 'Vis referatet');
    const owner = await client.press(date, 'Spring over');
    const item = await client.press(owner, 'Vis punkt 1');

    expect(visibleText(beginning)).toContain('Deltagere:');
    expect(visibleText(item)).toContain('Punkt 1: Badebroen');
    expect(ofType(date, 'Action.Submit').find(({ title }) => title === 'Vis referatet')).toMatchObject({
      associatedInputs: 'none',
    });
  });

  it('answers from the corrected minutes at once', async () => {
    await client.press(await say('til gennemsyn'), 'Gem datoen', { inputs: { date: '2026-03-02' } });

    const answer = await say('Hvornår var det seneste møde i Havudvalget?');

    expect(visibleText(answer)).toContain('2. marts 2026');
  });

  it('goes past what is skipped, and begins again with it', async () => {
    const owner = await client.press(await say('til gennemsyn'), 'Spring over');
    const task = await client.press(owner, 'Lad stå som Solvej');
    const end = await client.press(task, 'Ikke en opgave');
    const again = await client.press(end, 'Begynd forfra');

    expect(visibleText(owner)).toMatch(/^Til gennemsyn · 2 af 3\n/);
    expect(visibleText(end)).toBe('Til gennemsyn\nDu har set 3 spørgsmål igennem.\nÉt venter stadig.');
    expect(visibleText(again)).toMatch(/^Til gennemsyn · 1 af 1\n/);
    expect(await tasks()).toEqual([]);
  });

  it('takes another name, and a task in other words, from a form', async () => {
    const owner = await client.press(await say('til gennemsyn'), 'Spring over');
    const nameForm = await client.press(owner, 'En anden');
    const task = await client.press(nameForm, 'Gem', { inputs: { name: ' Elna  Frost ' } });
    const taskForm = await client.press(task, 'Ret');
    const inputs = { task: 'Find et lokale', owner: 'Elna Frost', due: '2026-05-01' };
    await client.press(taskForm, 'Gem', { inputs });

    expect(visibleText(nameForm)).toContain('Hvem er det?');
    expect(ofType(taskForm, 'Input.Text').map(({ value }) => value)).toContain('Elna Frost');
    expect(await tasks()).toEqual(['confirmed: Elna Frost: Find et lokale']);
  });

  it('says so when an answer does not fit, and when somebody else was quicker', async () => {
    const date = await say('til gennemsyn');

    const misfit = await client.press(date, 'Gem datoen', { inputs: { date: '2026-02-31' } });
    await client.press(date, 'Det kan ikke afgøres');
    const gone = await client.press(date, 'Gem datoen', { inputs: { date: '2026-03-02' } });

    expect(visibleText(misfit)).toContain('Det svar kunne jeg ikke bruge.');
    expect(visibleText(gone)).toContain('Det spørgsmål er allerede afgjort. Her er det næste.\n');
    expect(visibleText(gone)).toContain('Hvem er Solvej?');
  });

  it('lets one choose the forum where several have something, and goes on to the others', async () => {
    await client.member('Broudvalget', 'secretariat');
    client.serve(MINUTES.replace('Havudvalget', 'Broudvalget'));
    await client.press(await client.sendFile('andet uden dato.txt'), 'Gem referatet');

    const forums = await say('til gennemsyn');
    const first = await client.press(forums, 'Videre', { inputs: { forum: 'havudvalget' } });
    const owner = await client.press(first, 'Spring over');
    const task = await client.press(owner, 'Lad stå som Solvej');
    const end = await client.press(task, 'Ikke en opgave');
    const others = await client.press(end, 'Andre udvalg');

    expect(visibleText(forums)).toContain(
      'Der er 6 spørgsmål til gennemsyn i 2 udvalg. Hvor vil du begynde?',
    );
    expect(visibleText(first)).toMatch(/^Til gennemsyn · 1 af 3\nHavudvalget/);
    expect(visibleText(end)).toContain('Du har set 3 spørgsmål igennem.\nÉt venter stadig.');
    expect(visibleText(others)).toContain('Der er 4 spørgsmål til gennemsyn i 2 udvalg.');
  });

  it('asks the chair about tasks only, and members nothing', async () => {
    await client.member('Havudvalget', 'chair', BO);
    const chair = await say('til gennemsyn', { from: BO });
    await client.member('Havudvalget', 'member', BO);
    const member = await say('til gennemsyn', { from: BO });

    expect(visibleText(chair)).toMatch(/1 af 2\n[^]*Hvem er Solvej\?/);
    expect(visibleText(member)).toBe(
      'Til gennemsyn\nDer er ikke noget til gennemsyn i de udvalg, du er sekretariat eller formand for.',
    );
  });

  it('lets nobody answer on a card of somebody else', async () => {
    const date = await say('til gennemsyn');

    const gone = await client.press(date, 'Gem datoen', { inputs: { date: '2026-03-02' }, from: BO });

    expect(visibleText(gone)).toContain(
      'Der er ikke noget til gennemsyn i de udvalg, du er sekretariat eller formand for.',
    );
    expect(visibleText(await say('til gennemsyn'))).toContain('Jeg kan ikke finde mødets dato.');
  });

  it('takes place in the personal chat', async () => {
    const elsewhere = await say('', inGroup('til gennemsyn'));

    expect(elsewhere).toContain('personlige chat');
  });

  it('keeps what was settled over a restart, with who did it', async () => {
    await client.press(await say('til gennemsyn'), 'Gem datoen', { inputs: { date: '2026-03-02' } });
    await client.restart();

    const [forum] = await client.core.forums.list();
    const settled = forum === undefined ? [] : await client.core.review.list(forum.id);
    expect(visibleText(await say('til gennemsyn'))).toMatch(/1 af 2\n/);
    expect(settled).toMatchObject([
      { question: 'date', answer: 'date', by: { id: personId('00000000-0000-0000-0000-000000000001') } },
    ]);
  });
});
