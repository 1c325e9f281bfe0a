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

interface Someone {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

/** As `.m365agentsplayground.yml` knows them. */
const someone = (id: string, name: string, number: number): Someone => ({
  id,
  name,
  aadObjectId: `00000000-0000-0000-0000-0000000000${number}`,
});
const METTE = someone('mette-lund', 'Mette Lund', 21);
const CARL = someone('carl-mose', 'Carl Mose', 23);
const BIRTE = someone('birte-winge', 'Birte Winge', 24);

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

  it('connects the group chat, and lets in who is there', async () => {
    await chat.enter('Klyngestyregruppen');
    await chat.mention('Referatbot', 'forbind udvalg');
    await form.fill('Udvalgets navn', FORUM);
    await form.press('Forbind');
    await form.shows(`Samtalen er forbundet med ${FORUM}`);
    await chat.enter('Personal Chat');
    await chat.say('medlemmer');
    await form.choose('Udvalg', FORUM);
    await form.press('Videre');
    await form.shows('Carl Mose · samme navn som en plads');
    await picture('attendance-roster');

    await form.press('Bekræft');

    await form.shows('6 er bekræftet.');
  });

  it('plans a meeting', async () => {
    await chat.say('planlæg møde');
    await form.choose('Udvalg', FORUM);
    await form.press('Videre');
    await form.pickToday('Dato');
    await form.pickToday('Svar senest');

    await form.press('Planlæg mødet');

    await chat.cards.filter({ hasText: 'Mødet er planlagt.' }).waitFor();
    await form.shows(`Kommer du til mødet i ${FORUM}?`);
    await form.shows('9 mangler svar');
    await picture('attendance-meeting');
  });

  it('takes an answer with one tap on the invitation', async () => {
    await form.press('Deltager');

    await form.shows('Du har svaret: Deltager');
    await form.shows('1 deltager · 8 mangler svar');
    await picture('attendance-answered');
  });

  it('takes the answers of others, one of them with a substitute, and changes the card everybody sees', async () => {
    await answerAs(CARL, 'rsvp-answer', { reply: 'absent' });
    await answerAs(BIRTE, 'rsvp-answer', { reply: 'online' });
    await answerAs(METTE, 'rsvp-substitute', { candidate: '-', name: 'Kirsten Lind' });

    await chat.enter('Klyngestyregruppen');

    await form.shows('1 deltager · 1 online · 1 afbud · 1 stedfortræder · 5 mangler svar');
    await picture('attendance-shared');
    await chat.enter('Personal Chat');
  });

  it('shows the secretariat what the others have answered, and gives the list as a file', async () => {
    await form.press('Deltagerliste');
    await form.shows('4 af 9 har svaret.');
    await form.shows('Afbud (1): Carl Mose');
    await form.shows('Sender stedfortræder (1): Mette Lund (Kirsten Lind kommer i stedet)');
    await picture('attendance-tally');

    await form.press('Hent liste');
    await form.press('Hent som fil');
    await form.shows('Deltagerlisten er klar');
    const file = await chat.download('Hent filen');

    expect(file.name).toMatch(/^deltagere-klyngestyregruppen-fjordklyngen-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(file.text).toContain('Carl Mose;');
  });

  it('registers who was there, and writes the sentence', async () => {
    await form.press('Tilbage');
    await form.press('Mødet');
    await form.press('Fremmøde');
    await form.press('Registrér fremmøde');
    await form.choose('Samira Aziz · Strandlev Kommune', 'Udeblevet uden afbud');

    await form.press('Gem fremmødet');

    await form.shows('Kirsten Lind deltog i stedet for Mette Lund.');
    await form.shows('Der var afbud fra Carl Mose.');
    await picture('attendance-registered');
  });

  /** As another client sends it when somebody taps a button of the card. */
  async function answerAs(who: Someone, verb: string, given: object): Promise<void> {
    const { out } = await cli(data.path, 'meetings', '--json');
    const meetings = JSON.parse(out) as readonly { readonly id: string; readonly planning: unknown }[];
    const meeting = meetings.find(({ planning }) => planning !== null)?.id;
    const press = { verb, language: 'da', meeting, revision: 0, ...given };
    const { body } = await postJson(
      bot,
      JSON.stringify({
        type: 'invoke',
        name: 'adaptiveCard/action',
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:9',
        from: who,
        recipient: { id: 'bot', name: 'Referatbot' },
        conversation: { id: `chat-${who.id}`, conversationType: 'personal' },
        value: { action: { type: 'Action.Execute', verb, data: press } },
      }),
    );
    expect(JSON.stringify(body)).toContain('Du har svaret');
  }
});
