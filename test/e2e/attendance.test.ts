import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ROOT, startChild, type Child } from '../support/child';
import { freePort } from '../support/free-port';
import { cli } from '../support/run-cli';
import { postJson } from '../support/teams-client';
import { tempFolder } from '../support/temp-folder';
import { launchBrowser } from './browser';
import { CardForm } from './card-form';
import { Playground } from './playground';

const PICTURES = path.join(ROOT, 'screenshots');
const FORUM = 'Klyngestyregruppen, Fjordklyngen';

/** From seats out of the minutes to the sentence for the next ones, as the secretariat does it. */
describe('attendance in the Playground', () => {
  const data = tempFolder();
  let started: Child;
  let bot: string;
  let browser: Browser;
  let chat: Playground;
  let form: CardForm;
  const picture = (what: string): Promise<void> => chat.picture(path.join(PICTURES, `${what}.png`));

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    const port = String(await freePort());
    bot = `http://127.0.0.1:${port}/api/messages`;
    const ports = { PORT: port, CLIENT_PORT: String(await freePort()) };
    started = startChild(process.execPath, ['scripts/start.mjs'], { ...ports, DATA_DIR: data.path });
    const [, address = ''] = await started.says(/ready: open (http:\S+)/);
    browser = await launchBrowser();
    const page: Page = await browser.newPage({
      viewport: { width: 900, height: 1000 },
      timezoneId: 'Europe/Copenhagen',
    });
    chat = new Playground(page);
    form = new CardForm(page);
    await chat.open(address);
    await chat.cards.first().waitFor();
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    started.process.kill('SIGINT');
    await started.exit;
    data.remove();
  });

  it('gives seats to those the minutes name', async () => {
    await chat.say('pladser');
    await form.choose('Udvalg', FORUM);
    await form.press('Videre');
    await form.shows('Foreslået ud fra referaterne');

    await form.press(/^Opret de \d+ foreslåede$/);

    await form.shows('Carl Mose · Strandlev Kommune · ikke knyttet til en person i Teams');
    await picture('attendance-seats');
  });

  it('plans a meeting', async () => {
    await chat.say('planlæg møde');
    await form.choose('Udvalg', FORUM);
    await form.press('Videre');
    await form.pickToday('Dato');

    await form.press('Planlæg mødet');

    await form.shows('Mødet er planlagt.');
    await picture('attendance-meeting');
  });

  it('takes an answer with one tap, once it knows whose seat it is', async () => {
    await chat.say('afbud');
    await form.shows(`Kommer du til mødet i ${FORUM}?`);

    await form.press('Deltager');
    await form.shows('Er du Nanna Friis, Lyngsø Kommune?');
    await form.press('Ja, det er mig');

    await form.shows('Du har svaret: Deltager');
    await form.shows('1 deltager · 8 mangler svar');
    await picture('attendance-answered');
  });

  it('shows the secretariat what the others have answered', async () => {
    await answerAs('carl-mose', 'Carl Mose', 'absent');
    await answerAs('birte-winge', 'Birte Winge', 'online');

    await form.press('Deltagerliste');

    await form.shows('3 af 9 har svaret.');
    await form.shows('Afbud (1): Carl Mose');
    await form.shows('Deltager online (1): Birte Winge');
    await picture('attendance-tally');
  });

  it('registers who was there, and writes the sentence', async () => {
    await form.press('Mødet');
    await form.press('Fremmøde');
    await form.press('Registrér fremmøde');
    await form.choose('Mette Lund · Havby Kommune', 'Udeblevet uden afbud');

    await form.press('Gem fremmødet');

    await form.shows('Der var afbud fra Carl Mose. Mette Lund udeblev uden afbud.');
    await picture('attendance-registered');
  });

  /** As another client sends it when somebody taps a button of the card. */
  async function answerAs(seat: string, name: string, reply: string): Promise<void> {
    const { out } = await cli(data.path, 'meetings', '--json');
    const meetings = JSON.parse(out) as readonly { readonly id: string; readonly planning: unknown }[];
    const meeting = meetings.find(({ planning }) => planning !== null)?.id;
    const press = { verb: 'rsvp-claim', language: 'da', meeting, revision: 0, seat, reply };
    const { body } = await postJson(
      bot,
      JSON.stringify({
        type: 'invoke',
        name: 'adaptiveCard/action',
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:9',
        from: { id: seat, name, aadObjectId: `aad-${seat}` },
        recipient: { id: 'bot', name: 'Referatbot' },
        conversation: { id: `chat-${seat}`, conversationType: 'personal' },
        value: { action: { type: 'Action.Execute', verb: 'rsvp-claim', data: press } },
      }),
    );
    expect(JSON.stringify(body)).toContain('Du har svaret');
  }
});
