import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT, startChild, type Child } from '../support/child';
import { freePort } from '../support/free-port';
import { tempFolder } from '../support/temp-folder';
import { launchBrowser } from './browser';
import { Playground } from './playground';

const PICTURES = path.join(ROOT, 'screenshots');

/** What `npm start` does after installing and building, and a person in the browser it names. */
describe('npm start', () => {
  const data = tempFolder();
  let started: Child;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    const ports = { PORT: String(await freePort()), CLIENT_PORT: String(await freePort()) };
    started = startChild(process.execPath, ['scripts/start.mjs'], { ...ports, DATA_DIR: data.path });
    [, address = ''] = await started.says(/ready: open (http:\S+)/);
    browser = await launchBrowser();
    await visitOnce();
  }, 90_000);

  /** The first visit installs the bot; its welcome must not come between a question and its answer. */
  async function visitOnce(): Promise<void> {
    const page = await browser.newPage();
    const chat = new Playground(page);
    await chat.open(address);
    await chat.cards.first().waitFor();
    expect(await chat.cards.first().innerText()).toContain('Hej, jeg er Referatbot');
    await page.close();
  }

  afterAll(async () => {
    await browser.close();
    started.process.kill('SIGINT');
    await started.exit;
    data.remove();
  });

  describe.each([
    ['wide', { width: 1280, height: 900 }],
    ['narrow', { width: 520, height: 900 }],
  ])('a chat in a %s window', (name, viewport) => {
    let chat: Playground;
    const picture = (what: string): Promise<void> => chat.picture(path.join(PICTURES, `${what}-${name}.png`));

    beforeAll(async () => {
      chat = new Playground(await browser.newPage({ viewport }));
      await chat.open(address);
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
    started.process.kill('SIGINT');

    expect(await started.exit).toBe(0);
  });
});
