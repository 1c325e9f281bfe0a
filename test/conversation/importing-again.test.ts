import type { Task } from '../../src/domain/tasks/task';
import { visibleText } from '../support/card-parts';
import { startImportClient, type ImportClient } from '../support/import-client';

const MINUTES = `Referat af møde i Havudvalget

Dato: 2. marts 2026
Tid: kl. 10.00-12.00

Deltagere:
Tora Vang, konsulent, Havby Kommune
Bo Birk, leder, Fjordhospitalet

Punkt 1: Badebroen

Beslutning

Tora undersøger prisen på grøn maling til den lange badebro inden 1. maj 2026.

Punkt 2: Flagstangen

Beslutning

Bo Birk kontakter havnefogeden.
`;

/** Somebody else is to do it now, by another day. */
const REWORDED = MINUTES.replace('Tora undersøger', 'Bo Birk undersøger').replace('1. maj', '9. maj');

describe('importing minutes that were confirmed before', () => {
  let client: ImportClient;

  beforeEach(async () => {
    client = await startImportClient();
    await client.member('Havudvalget', 'secretariat');
    const first = await client.press(await bring(MINUTES), 'Ret opgaver');
    const second = await client.press(first, 'Bekræft', {
      inputs: { task: 'Find prisen', owner: 'Tora Vang', due: '2026-05-01' },
    });
    const overview = await client.press(second, 'Bekræft', {
      inputs: { task: 'Kontakt havnefogeden', owner: 'Bo Birk', due: '' },
    });
    await client.press(overview, 'Gem referatet');
  });
  afterEach(() => client.close());

  it('shows in the same text what was confirmed, and asks for none of it again', async () => {
    const review = visibleText(await bring(MINUTES));

    expect(review).toContain('Find prisen\nBekræftet · Ansvarlig: Tora Vang · Frist: fredag 1. maj 2026');
    expect(review).not.toContain('Ikke gennemgået');
  });

  it('asks only about what a newer text says otherwise, and shows how it was confirmed', async () => {
    const review = visibleText(await bring(REWORDED));

    expect(review).toContain('Bekræftet før som: Find prisen · Ansvarlig: Tora Vang');
    expect(review.match(/Ikke gennemgået/g)).toHaveLength(1);
    expect(review).toContain('Den nye tekst siger noget andet om 1 opgave, der er bekræftet.');
  });

  it('leaves what was confirmed alone where nobody confirms it anew', async () => {
    await client.press(await bring(REWORDED), 'Gem referatet');

    expect(await promised()).toEqual([
      ['confirmed', 'Find prisen', 'Tora Vang', '2026-05-01'],
      ['confirmed', 'Kontakt havnefogeden', 'Bo Birk', null],
    ]);
  });

  it('takes over what is confirmed anew, and keeps it one task', async () => {
    const form = await client.press(await bring(REWORDED), 'Ret opgaver');
    const overview = await client.press(form, 'Bekræft', {
      inputs: { task: 'Find prisen', owner: 'Bo Birk', due: '2026-05-09' },
    });
    await client.press(overview, 'Gem referatet');

    expect(await promised()).toEqual([
      ['confirmed', 'Find prisen', 'Bo Birk', '2026-05-09'],
      ['confirmed', 'Kontakt havnefogeden', 'Bo Birk', null],
    ]);
  });

  it('says that an earlier text makes no new version', async () => {
    await client.press(await bring(REWORDED), 'Gem referatet');
    const review = await bring(MINUTES);
    const saved = await client.press(review, 'Gem referatet');

    expect(visibleText(review)).toContain('en anden version bruges nu');
    expect(visibleText(review)).not.toContain('Det bliver til en ny version');
    expect(visibleText(saved)).toContain('så der er ingen ny version');
  });

  it('says that the text was withdrawn', async () => {
    const [task] = await tasks();
    if (task) await client.core.minutes.withdraw(task.forum, task.minutes);

    expect(visibleText(await bring(MINUTES))).toContain('Teksten er gemt fra før og trukket tilbage.');
  });

  function bring(text: string): Promise<unknown> {
    client.serve(text);
    return client.sendFile('marts.txt');
  }

  async function tasks(): Promise<readonly Task[]> {
    const [forum] = await client.core.forums.list();
    return forum === undefined ? [] : (await client.core.tasks.list(forum.id, { limit: 10 })).entries;
  }

  async function promised(): Promise<readonly (readonly unknown[])[]> {
    const inOrder = (await tasks()).toSorted((one, other) => one.draft.item - other.draft.item);
    return inOrder.map(({ state, draft }) => [state, draft.task, draft.owner, draft.due]);
  }
});
