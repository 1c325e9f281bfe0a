import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../support/child';
import { CardForm } from './card-form';
import { Colleague, type Identity } from './colleague';
import { Playground } from './playground';
import { startClient, type StartedClient } from './started-client';

const PICTURES = path.join(ROOT, 'screenshots');
const FORUM = 'Klyngestyregruppen, Fjordklyngen';

const someone = (id: string, name: string, number: number): Identity => ({
  id,
  name,
  aadObjectId: `00000000-0000-0000-0000-0000000000${number}`,
});
const METTE = someone('mette-lund', 'Mette Lund', 21);
const CARL = someone('carl-mose', 'Carl Mose', 23);

/** From seats out of the minutes to the sentence for the next ones, as the secretariat does it. */
describe('attendance in the Playground', () => {
  let client: StartedClient;
  let chat: Playground;
  let form: CardForm;
  const colleagues: Colleague[] = [];
  const picture = (what: string): Promise<void> => chat.picture(path.join(PICTURES, `${what}.png`));

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    client = await startClient();
    const page: Page = await client.browser.newPage({
      viewport: { width: 900, height: 1000 },
      timezoneId: 'Europe/Copenhagen',
    });
    chat = new Playground(page);
    form = new CardForm(page);
    await chat.open(client.address);
    await chat.cards.first().waitFor();
  }, 90_000);

  afterAll(async () => {
    await Promise.all(colleagues.map((one) => one.leave()));
    await client.stop();
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
    const carl = await join(CARL);
    const mette = await join(METTE);
    await carl.chat.say('afbud');
    await carl.form.press('Afbud');
    await carl.form.shows('Du har svaret: Afbud');
    await mette.chat.say('afbud');
    await mette.form.press('Stedfortræder');
    await mette.form.fill('Navn på stedfortræderen', 'Kirsten Lind');
    await mette.form.press('Meld stedfortræder');
    await mette.form.shows('Du har svaret: Stedfortræder, Kirsten Lind');

    await chat.enter('Klyngestyregruppen');

    await form.shows('1 deltager · 1 afbud · 1 stedfortræder · 6 mangler svar');
    await picture('attendance-shared');
    await chat.enter('Personal Chat');
  }, 90_000);

  it('shows the secretariat what the others have answered, and gives the list as a file', async () => {
    await form.press('Deltagerliste');
    await form.shows('3 af 9 har svaret.');
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

  async function join(who: Identity): Promise<Colleague> {
    const colleague = await Colleague.join(client, who);
    colleagues.push(colleague);
    return colleague;
  }
});
