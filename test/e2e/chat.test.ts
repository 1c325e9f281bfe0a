import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/child';
import { Playground } from './playground';
import { startClient, type StartedClient } from './started-client';

const PICTURES = path.join(ROOT, 'screenshots');

/** What `npm start` does after installing and building, and a person in the browser it names. */
describe('npm start', () => {
  let client: StartedClient;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    client = await startClient();
    await visitOnce();
  }, 90_000);

  /** The first visit installs the bot; its welcome must not come between a question and its answer. */
  async function visitOnce(): Promise<void> {
    const page = await client.browser.newPage();
    const chat = new Playground(page);
    await chat.open(client.address);
    await chat.cards.first().waitFor();
    expect(await chat.cards.first().innerText()).toContain('Hej, jeg er Referatbot');
    await page.close();
  }

  afterAll(() => client.stop());

  describe.each([
    ['wide', { width: 1280, height: 900 }],
    ['narrow', { width: 520, height: 900 }],
  ])('a chat in a %s window', (name, viewport) => {
    let chat: Playground;
    const picture = (what: string): Promise<void> => chat.picture(path.join(PICTURES, `${what}-${name}.png`));

    beforeAll(async () => {
      chat = new Playground(await client.browser.newPage({ viewport }));
      await chat.open(client.address);
    });

    it('answers who sent apologies, with its source', async () => {
      const answer = await chat.say('Hvem havde meldt afbud til mødet i Klyngestyregruppen 26. august 2024?');

      const text = await answer.innerText();
      await chat.hears(/Carl Mose.*Ulrik Dam|Ulrik Dam.*Carl Mose/);
      expect(text).toMatch(/\[1\] .*Klyngestyregruppen.* 26\. august 2024/);
      await picture('absence');
    });

    it('answers who does what, and opens the source to the quote', async () => {
      const answer = await chat.say('Hvem beregner, hvad det koster at holde åbent til kl. 18?');
      await chat.hears(/Ditte Sonne/);
      const source = answer.getByText('Kilde: klyngestyregruppen-2024-08-26.txt');
      expect(await source.isVisible()).toBe(false);

      await answer.getByRole('button', { name: 'citat 1' }).click();

      await source.waitFor({ state: 'visible' });
      await source.scrollIntoViewIfNeeded();
      await picture('source');
    });

    it('says plainly what the minutes do not say', async () => {
      const nearest = await chat.say('Hvad er prisen på en ny bil?');

      await chat.hears(/Det står ikke i referaterne/);
      expect(await nearest.innerText()).not.toMatch(/\d+ kr/);
      await picture('no-answer');
    });

    it('offers help that lists the commands in Danish', async () => {
      const help = await chat.say('hjælp');

      const text = await help.innerText();
      for (const command of ['møder', 'referater', 'opgaver', 'udvalg', 'hjælp'])
        expect(text).toContain(command);
      await picture('help');
    });
  });

  it('stops everything on Ctrl-C', async () => {
    client.child.process.kill('SIGINT');

    expect(await client.child.exit).toBe(0);
  });
});
