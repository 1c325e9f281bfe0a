import { Playground } from './playground';
import { startClient, type StartedClient } from './started-client';

const MINUTES = `Referat af møde i Bådudvalget

Dato: 12. marts 2026
Sted: Havnekontoret

Deltagere:
Tora Vang, konsulent, Havby Kommune
Bo Birk, leder, Fjordhospitalet

Afbud: Bo Birk

Punkt 1: Hjemtransport med båd

Beslutning

Forsøget fortsætter. Tora Vang beregner, hvad det koster at sejle om aftenen.
`;

/** A secretary with minutes at hand, and the client as it comes: its message box loses line breaks, its cards do not. */
describe('importing minutes in the chat', () => {
  let client: StartedClient;
  let chat: Playground;

  beforeAll(async () => {
    client = await startClient();
    chat = new Playground(await client.browser.newPage({ viewport: { width: 1280, height: 1400 } }));
    await chat.open(client.address);
    await chat.cards.first().waitFor();
  }, 90_000);

  afterAll(() => client.stop());

  it('reads, corrects and saves them, and answers from them', async () => {
    await chat.say('importér');
    await chat.fill('Referatets tekst', MINUTES);
    const review = await chat.press('Læs referatet', 'Gennemse referatet');
    expect(await review.innerText()).toContain('Bådudvalget · torsdag 12. marts 2026');

    await chat.press('Ret oplysninger', 'Mødets dato');
    await chat.fill('Udvalgets navn, hvis det ikke står på listen', 'Sejludvalget');
    await chat.press('Gem rettelser', 'Sejludvalget · torsdag 12. marts 2026');
    await chat.press('Ret opgaver', 'Opgave 1 af 1');
    await chat.fill('Ansvarlig', 'Bo Birk');
    await chat.press('Bekræft', 'Gennemse referatet');
    const saved = await chat.press('Gem referatet', 'Opfølgning fra mødet 12. marts 2026');
    expect(await saved.innerText()).toMatch(/Ansvarlig: Bo Birk .*Bekræftet/);

    const answer = await chat.say('Hvem havde afbud til mødet i Sejludvalget 12. marts 2026?');
    await answer.waitFor();
    await chat.hears(/Der var afbud fra Bo Birk/);
  }, 60_000);
});
