import { createMessenger } from '../../src/adapters/teams/messenger';
import { startDispatching, type Dispatching } from '../../src/compose/notifications';
import { actionsOf, visibleText, type CardNode } from '../support/card-parts';
import { FakeConnector, type SentActivity } from '../support/fake-connector';
import { BO, startImportClient, type ImportClient } from '../support/import-client';
import { simpleMinutes } from '../support/simple-minutes';
import { inChannel, inGroup, type ActivityFields } from '../support/teams-client';

const FORUM = 'Havudvalget';
const CHANNEL = '19:channel@thread.tacv2';
const UNSIGNED = { appId: null, type: 'UserAssignedMSI', tenantId: null, password: null } as const;
const minutes = (decision: string): string =>
  simpleMinutes({ forum: FORUM, date: '26-02-2026', decisions: [decision, 'Udsat.'] });

describe('telling a channel about new minutes', () => {
  let client: ImportClient;
  let dispatching: Dispatching;

  beforeEach(async () => {
    client = await startImportClient();
    await client.member(FORUM, 'secretariat');
    await client.member(FORUM, 'member', BO);
    dispatching = dispatch();
  });
  afterEach(async () => {
    await dispatching.stop();
    await client.close();
  });

  const dispatch = (): Dispatching =>
    startDispatching(client.core, {
      messenger: createMessenger(UNSIGNED),
      language: 'da',
      settings: {
        holder: 'test',
        rules: { kind: 'always' },
        lanes: 1,
        leaseMs: 60_000,
        turnMs: 20_000,
      },
    });
  const unasked = (): readonly SentActivity[] =>
    client.connector.messages.filter(
      ({ conversation, replyTo }) => conversation === CHANNEL && replyTo === null,
    );
  const announced = (n: number): Promise<SentActivity> =>
    client.connector.waitFor('message', (sent) => unasked()[n - 1] === sent);
  const inThread = async (text: string, fields: ActivityFields = {}): Promise<unknown> => {
    const [reply] = await client.say(text, { ...inChannel(text), ...fields });
    return reply?.activity.attachments?.[0]?.content ?? reply?.activity.text;
  };
  const press = async (card: unknown, title: string, fields: ActivityFields = {}): Promise<unknown> => {
    const { inputs, ...rest } = { inputs: {}, ...fields };
    const data = { ...(actionsOf(card).find(titled(title))?.['data'] as object), ...inputs };
    const value = { action: { type: 'Action.Execute', data } };
    const place = { ...inChannel(''), type: 'invoke', name: 'adaptiveCard/action', value };
    const { body } = await client.post({ ...place, ...rest });
    return (body as { value: unknown }).value;
  };
  const connect = async (): Promise<unknown> => {
    const form = await inThread('forbind udvalg');
    return press(form, 'Forbind', { inputs: { name: 'havudvalget' } });
  };
  const importMinutes = async (text: string): Promise<void> => {
    client.serve(text);
    const review = await client.sendFile('referat.txt');
    await client.press(review, 'Gem referatet');
  };

  it('connects the channel by card, and then tells it once what was brought in', async () => {
    const connected = await connect();
    expect(visibleText(connected)).toContain('Samtalen er forbundet med Havudvalget');

    await importMinutes(minutes('Broen males grøn.'));
    await announced(1);
    await importMinutes(minutes('Broen males grøn.'));

    const [said] = unasked();
    const card = said?.activity.attachments?.[0]?.content;
    expect(visibleText(card)).toBe(
      'Nyt referat\nHavudvalget · torsdag 26. februar 2026\n2 punkter\n1. Sag 1\n2. Sag 2',
    );
    expect(actionsOf(card).map(({ title }) => title)).toEqual(['Hvad blev besluttet?', 'Vis referatet']);
    expect(await client.core.outbox.nextLookAt()).toBeNull();
    expect(unasked()).toHaveLength(1);
  });

  it('tells of corrected minutes in other words', async () => {
    await connect();
    await importMinutes(minutes('Broen males grøn.'));
    await announced(1);

    await importMinutes(minutes('Broen males blå.'));
    await announced(2);

    expect(unasked()[1]?.activity.summary).toMatch(/^Et referat er rettet · Havudvalget/);
  });

  it('answers in the thread what was decided', async () => {
    await connect();
    await importMinutes(minutes('Broen males grøn.'));
    const { activity } = await announced(1);

    const card = activity.attachments?.[0]?.content;
    const data = actionsOf(card).find(titled('Hvad blev besluttet?'))?.['data'];
    const answer = visibleText(await inThread('', { value: data }));

    expect(answer).toContain('Du spurgte: Hvad blev der besluttet på mødet i Havudvalget');
    expect(answer).toContain('Broen males grøn.');
  });

  it('shows the minutes in the thread when somebody asks for them', async () => {
    await connect();
    await importMinutes(minutes('Broen males grøn.'));
    const { activity } = await announced(1);

    const data = actionsOf(activity.attachments?.[0]?.content).find(titled('Vis referatet'))?.['data'];
    const shown = await inThread('', { value: data });

    expect(visibleText(shown)).toContain('Mødets indledning');
  });

  it('does not tell of minutes that were there before the channel was connected', async () => {
    await importMinutes(minutes('Broen males grøn.'));
    client.at('2026-03-02T10:00:00.000Z');

    await connect();
    await importMinutes(minutes('Broen males grøn.'));

    expect(await client.core.outbox.nextLookAt()).toBeNull();
    expect(unasked()).toEqual([]);
  });

  it('stays silent about what the secretariat has turned off', async () => {
    const connected = await connect();
    const quiet = await press(connected, 'Slå nye referater fra');
    expect(visibleText(quiet)).toContain('Jeg skriver ikke om nye referater.');

    await importMinutes(minutes('Broen males grøn.'));
    await importMinutes(minutes('Broen males blå.'));
    await announced(1);

    expect(unasked().map(({ activity }) => activity.summary)).toEqual([
      expect.stringMatching(/^Et referat er rettet/),
    ]);
  });

  it('stays silent once it is disconnected', async () => {
    await connect();
    const form = await inThread('afbryd udvalg');
    const [forum] = await client.core.forums.list();
    const gone = await press(form, 'Afbryd', { inputs: { forum: forum?.id } });
    expect(visibleText(gone)).toContain('Samtalen er ikke længere forbundet med Havudvalget');

    await importMinutes(minutes('Broen males grøn.'));

    expect(await client.core.outbox.nextLookAt()).toBeNull();
    expect(unasked()).toEqual([]);
  });

  it('lets only the secretariat connect, whatever button is pressed', async () => {
    const form = await inThread('forbind udvalg');
    const [forum] = await client.core.forums.list();

    const asked = await inThread('forbind udvalg', { from: BO });
    const pressed = await press(form, 'Forbind', { inputs: { name: FORUM }, from: BO });

    expect(asked).toContain('Det er sekretariatet');
    expect(pressed).toContain('Jeg kender ikke et udvalg med det navn');
    expect(forum && (await client.core.connections.ofForum(forum.id))).toEqual([]);
  });

  it('does not tell who is no secretariat that a forum exists', async () => {
    const form = await inThread('forbind udvalg');
    await client.core.forums.ensure('Bjergudvalget', null);
    const [unknown, others] = [
      await press(form, 'Forbind', { inputs: { name: 'Findes ikke' } }),
      await press(form, 'Forbind', { inputs: { name: 'Bjergudvalget' } }),
    ];

    expect(unknown).toContain('Jeg kender ikke et udvalg med det navn');
    expect(others).toBe(unknown);
  });

  it('names none of the committees of whoever connects one, since everybody reads the form', async () => {
    await client.member('Bjergudvalget', 'secretariat');

    const form = JSON.stringify(await inThread('forbind udvalg'));

    expect(form).not.toMatch(/Bjergudvalget|Havudvalget/i);
  });

  it.each(['forbind udvalg', 'afbryd udvalg'])('says in a personal chat where »%s« belongs', async (text) => {
    const [reply] = await client.say(text);

    expect(reply?.activity.text).toContain('udvalgets kanal eller gruppechat');
  });

  it('does not connect a personal chat, whatever is sent', async () => {
    const form = await inThread('forbind udvalg');

    const pressed = await client.press(form, 'Forbind', { inputs: { name: FORUM } });

    expect(pressed).toContain('udvalgets kanal eller gruppechat');
  });

  it('says so where nothing is connected, and where nothing was chosen', async () => {
    expect(await inThread('afbryd udvalg', inGroup('afbryd udvalg'))).toContain('er ikke forbundet');

    const form = await inThread('forbind udvalg');
    expect(await press(form, 'Forbind')).toContain('Du har ikke skrevet et navn');
  });

  it('writes to the address that was heard from last', async () => {
    await connect();
    const moved = await FakeConnector.start();
    await client.post({ ...inChannel('hjælp'), serviceUrl: moved.serviceUrl });
    const before = moved.messages.length;

    await importMinutes(minutes('Broen males grøn.'));
    await moved.waitFor('message', () => moved.messages.length > before);

    expect(moved.messages.at(-1)).toMatchObject({ conversation: CHANNEL, replyTo: null });
    expect(unasked()).toEqual([]);
    await moved.stop();
  });

  it('shows the secretariat what it could not say after it was removed, and sends it when asked to', async () => {
    await connect();
    await client.post({ ...inChannel(''), type: 'installationUpdate', action: 'remove' });
    await importMinutes(minutes('Broen males grøn.'));
    await dispatching.stop();

    const [shown] = await client.say('ikke afleveret');
    const card = shown?.activity.attachments?.[0]?.content;
    expect(visibleText(card)).toContain(
      'Nyt referat · Havudvalget · 2. marts 2026: Jeg er fjernet fra samtalen. Føj mig til den igen.',
    );
    expect(unasked()).toEqual([]);

    await inThread('hjælp');
    const tried = await client.press(card, 'Prøv igen');
    expect(visibleText(tried)).toContain('Jeg prøver at sende én besked igen.');
    dispatching = dispatch();
    await announced(1);
  });

  it('shows nobody else what it could not say, and nobody in company', async () => {
    await connect();
    await client.post({ ...inChannel(''), type: 'installationUpdate', action: 'remove' });
    await importMinutes(minutes('Broen males grøn.'));
    await dispatching.stop();

    const [forBo] = await client.say('ikke afleveret', { from: BO });
    expect(visibleText(forBo?.activity.attachments?.[0]?.content)).toContain('Der er ingen i de udvalg');
    expect(await inThread('ikke afleveret')).toContain('kun i en chat med mig alene');
  });
});

function titled(title: string): (action: CardNode) => boolean {
  return (action) => action['title'] === title;
}
