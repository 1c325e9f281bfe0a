import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ROOT, startChild, type Child } from '../support/child';
import { freePort } from '../support/free-port';
import { tempFolder } from '../support/temp-folder';
import { launchBrowser } from './browser';
import { Playground } from './playground';

const PICTURES = path.join(ROOT, 'screenshots');
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 520, height: 900 };

/** What `npm start` does after installing and building, and a person in the browser it names. */
describe('a chat in the browser', () => {
  const data = tempFolder();
  let started: Child;
  let browser: Browser;
  let page: Page;
  let chat: Playground;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    const ports = { PORT: String(await freePort()), CLIENT_PORT: String(await freePort()) };
    started = startChild(process.execPath, ['scripts/start.mjs'], { ...ports, DATA_DIR: data.path });
    const [, address = ''] = await started.says(/ready: open (http:\S+)/);
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: WIDE });
    chat = new Playground(page);
    await chat.open(address);
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    started.process.kill('SIGINT');
    await started.exit;
    data.remove();
  });

  const picture = async (name: string): Promise<void> => {
    await chat.picture(path.join(PICTURES, `${name}-wide.png`), WIDE);
    await chat.picture(path.join(PICTURES, `${name}-narrow.png`), NARROW);
  };

  it('welcomes in Danish', async () => {
    const welcome = chat.cards.first();
    await welcome.waitFor();

    expect(await welcome.innerText()).toContain('Referatbot');
    expect(await welcome.innerText()).toContain('hjælp');
    await picture('welcome');
  });

  it('answers who sent apologies, with its source', async () => {
    const answer = await chat.say('Hvem havde meldt afbud til mødet i Klyngestyregruppen 26. august 2024?');

    const text = await answer.innerText();
    expect(text).toMatch(/Carl Mose/);
    expect(text).toMatch(/Ulrik Dam/);
    expect(text).toMatch(/\[1\] .*Klyngestyregruppen.* 26\. august 2024/);
    await picture('absence');
  });

  it('answers who does what, and opens the source to the quote', async () => {
    const answer = await chat.say('Hvem beregner, hvad det koster at holde åbent til kl. 18?');
    expect(await answer.innerText()).toMatch(/Ditte Sonne/);
    const quote = answer.getByText('lægger tallet frem på næste møde', { exact: false }).last();

    await answer.getByRole('button', { name: 'citat 1' }).click();

    await quote.waitFor({ state: 'visible' });
    await picture('source');
  });

  it('says plainly what the minutes do not say', async () => {
    const answer = await chat.say('Hvad er prisen på en ny bil?');

    expect(await answer.innerText()).toContain('Det står ikke i referaterne');
    await picture('no-answer');
  });

  it('stops everything on Ctrl-C', async () => {
    started.process.kill('SIGINT');

    expect(await started.exit).toBe(0);
  });
});
