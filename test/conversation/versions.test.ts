import { ofType, visibleText } from '../support/card-parts';
import { BO, startImportClient, type ImportClient } from '../support/import-client';
import { inGroup } from '../support/teams-client';

const MINUTES = `Referat af møde i Havudvalget

Dato: 2. marts 2026
Deltagere:
Tora Vang, konsulent, Havby Kommune
Bo Birk, leder, Fjordhospitalet

Punkt 1: Badebroen

Beslutning

Det blev besluttet, at broen males grøn.
`;
const QUESTION = 'Hvilken farve bliver broen malet?';

describe('versions of minutes', () => {
  let client: ImportClient;

  beforeEach(async () => {
    client = await startImportClient();
    await client.member('Havudvalget', 'secretariat');
    await client.member('Havudvalget', 'member', BO);
    await bring(MINUTES);
  });
  afterEach(() => client.close());

  async function bring(text: string): Promise<unknown> {
    client.serve(text);
    return client.press(await client.sendFile('marts.txt'), 'Gem referatet');
  }

  async function say(text: string, from = {}): Promise<unknown> {
    const [reply] = await client.say(text, from);
    return reply?.activity.attachments?.[0]?.content ?? reply?.activity.text;
  }

  const buttons = (card: unknown): readonly unknown[] =>
    ofType(card, 'Action.Execute').map(({ title }) => title);

  it('shows what a corrected file changed', async () => {
    const saved = await bring(MINUTES.replace('grøn', 'blå'));

    const changes = await client.press(saved, 'Vis ændringer');

    expect(visibleText(changes)).toBe(
      [
        'Ændringer i version 2',
        'Havudvalget · møde mandag 2. marts 2026',
        'Beslutninger',
        'Punkt 1, Badebroen',
        'Før: »Det blev besluttet, at broen males grøn.«',
        'Nu: »Det blev besluttet, at broen males blå.«',
        'Kilde: marts.txt',
      ].join('\n'),
    );
  });

  it('opens a citation in the version it comes from, and leads to the one in use', async () => {
    const answer = await say(QUESTION);
    await bring(MINUTES.replace('grøn', 'blå'));

    const cited = await client.press(answer, 'Vis punkt 1');
    const current = await client.press(cited, 'Vis den version, der gælder nu');

    expect(visibleText(cited)).toContain('Her står version 1.');
    expect(visibleText(cited)).toContain('broen males grøn');
    expect(visibleText(current)).toContain('broen males blå');
    expect(visibleText(current)).not.toContain('Her står version');
  });

  it('withdraws minutes only after asking, and restores them', async () => {
    const versions = await client.press(await client.press(await say(QUESTION), 'Vis punkt 1'), 'Versioner');
    const asking = await client.press(versions, 'Træk tilbage');
    const before = visibleText(await say(QUESTION));
    const withdrawn = await client.press(asking, 'Træk tilbage');
    const after = visibleText(await say(QUESTION));
    const restored = await client.press(withdrawn, 'Hent frem igen');

    expect(visibleText(asking)).toContain('Vil du trække referatet tilbage?');
    expect(before).toContain('broen males grøn');
    expect(visibleText(withdrawn)).toMatch(
      /Referatet er trukket tilbage\.[^]*Trukket tilbage af Tora Vang, 2\. marts 2026 kl\. 10/,
    );
    expect(after).not.toContain('grøn');
    expect(visibleText(restored)).toContain('Version 1 bruges nu.');
    expect(visibleText(await say(QUESTION))).toContain('broen males grøn');
  });

  it('puts an earlier version into use', async () => {
    const saved = await bring(MINUTES.replace('grøn', 'blå'));
    const versions = await client.press(await client.press(saved, 'Vis ændringer'), 'Versioner');

    await client.press(versions, 'Brug version 1');

    expect(visibleText(await say(QUESTION))).toContain('broen males grøn');
  });

  it('finds withdrawn minutes again by the command', async () => {
    const versions = await client.press(await client.press(await say(QUESTION), 'Vis punkt 1'), 'Versioner');
    await client.press(await client.press(versions, 'Træk tilbage'), 'Træk tilbage');

    const list = await say('versioner');
    const [input] = ofType(list, 'Input.ChoiceSet');
    const [choice] = input?.['choices'] as readonly { readonly title: string; readonly value: string }[];
    const chosen = await client.press(list, 'Vis versioner', { inputs: { chosen: choice?.value } });

    expect(choice?.title).toBe('Havudvalget · 2. marts 2026 · trukket tilbage');
    expect(buttons(chosen)).toContain('Hent frem igen');
  });

  it('are shown in the personal chat only', async () => {
    const elsewhere = await say('', inGroup('versioner'));

    expect(elsewhere).toContain('personlige chat');
    expect(JSON.stringify(elsewhere)).not.toContain('Havudvalget');
  });

  it('are for those who may bring minutes in', async () => {
    const versions = await client.press(await client.press(await say(QUESTION), 'Vis punkt 1'), 'Versioner');
    const asking = await client.press(versions, 'Træk tilbage');
    const item = await client.press(await say(QUESTION, { from: BO }), 'Vis punkt 1', { from: BO });

    const refused = await client.press(asking, 'Træk tilbage', { from: BO });

    expect(buttons(item)).not.toContain('Versioner');
    expect(await say('versioner', { from: BO })).toContain('sekretariatet');
    expect(JSON.stringify(refused)).toContain('kan ikke vise punktet');
    expect(visibleText(await say(QUESTION))).toContain('broen males grøn');
  });
});
