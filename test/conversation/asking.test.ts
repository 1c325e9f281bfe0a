import { EventEmitter, once } from 'node:events';
import type { UseCases } from '../../src/adapters/teams/use-cases';
import { answer } from '../support/answers';
import type { AskInput } from '../support/fake-use-cases';
import { inChannel, inGroup, startTeamsClient, type TeamsClient } from '../support/teams-client';

describe('asking in Teams', () => {
  let client: TeamsClient;
  let asked: AskInput[];

  const ask: UseCases['ask'] = (input) => {
    asked.push(input);
    return Promise.resolve(answer());
  };

  beforeEach(async () => {
    asked = [];
    client = await startTeamsClient({ ask });
  });

  afterEach(() => client.close());

  it('answers a question in a personal chat with one message', async () => {
    const replies = await client.say('Hvem finder en fra hospitalet?');

    expect(replies).toHaveLength(1);
    expect(replies[0]?.activity.attachments?.[0]?.contentType).toBe(
      'application/vnd.microsoft.card.adaptive',
    );
    expect(replies[0]?.activity.text).toBe(
      'Tora undersøger, hvem der kan sidde i gruppen for hospitalet. [1]',
    );
    expect(replies[0]?.activity.summary).toContain('Svar fra referaterne');
    expect(JSON.stringify(replies[0])).toContain('Tora undersøger');
  });

  it('marks what a model has worded', async () => {
    const claims = [{ text: 'Tora undersøger det.', citations: [1] }];
    const written = answer({ content: { kind: 'written', claims } });
    await client.close();
    client = await startTeamsClient({ ask: () => Promise.resolve(written) });

    const [reply] = await client.say('Hvem undersøger det?');

    expect(reply?.activity.entities).toMatchObject([{ additionalType: ['AIGeneratedContent'] }]);
    expect(JSON.stringify(reply)).toContain('Formuleret af en sprogmodel');
  });

  it('marks no quotes as worded by a model', async () => {
    const [reply] = await client.say('Hvem undersøger det?');

    expect(JSON.stringify(reply?.activity.entities)).not.toContain('AIGeneratedContent');
  });

  it('sends the citations of the text along, in one entity, to the connector and through it', async () => {
    const [reply] = await client.say('Hvem undersøger det?');

    expect(reply?.activity.entities).toEqual([
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'Fjordklyngen · 26. august 2024 · punkt 6',
              abstract: 'Tora undersøger, hvem der kan sidde i gruppen for hospitalet.',
              keywords: ['Beslutning'],
            },
          },
        ],
      },
    ]);
  });

  it('marks what a model has worded and cites in the same entity: Teams refuses a second one', async () => {
    const claims = [{ text: 'Tora undersøger det.', citations: [1] }];
    await client.close();
    client = await startTeamsClient({
      ask: () => Promise.resolve(answer({ content: { kind: 'written', claims } })),
    });

    const [reply] = await client.say('Hvem undersøger det?');

    expect(reply?.activity.entities).toHaveLength(1);
    expect(reply?.activity.entities).toMatchObject([
      { additionalType: ['AIGeneratedContent'], citation: [{ position: 1 }] },
    ]);
  });

  it('asks for the person the activity names', async () => {
    await client.say('Hvem finder en fra hospitalet?');

    const actor = { kind: 'person', id: '00000000-0000-0000-0000-000000000001', name: 'Tora Vang' };
    expect(asked).toMatchObject([
      { actor, question: 'Hvem finder en fra hospitalet?', language: null, context: [] },
    ]);
  });

  it('knows people without a directory id by their id in the channel', async () => {
    await client.say('Hvem var med?', { from: { id: '29:guest', name: 'Gæst' } });

    expect(asked[0]?.actor).toMatchObject({ id: '29:guest' });
  });

  it.each([
    ['channel', inChannel],
    ['group', inGroup],
  ])('takes the mention off and replies in the %s conversation', async (_place, fields) => {
    const activity = fields('<at>Referatbot</at>&nbsp;Hvad sagde <at>Solvej</at> om Aksen &amp; broen?\n');

    const replies = await client.say('', activity);

    expect(asked[0]?.question).toBe('Hvad sagde Solvej om Aksen & broen?');
    expect(replies[0]?.conversation).toBe((activity['conversation'] as { id: string }).id);
    expect(replies[0]?.replyTo).toBe('activity-1');
  });

  it('takes text that comes as HTML only', async () => {
    const html = { contentType: 'text/html', content: '<div><p>Hvem var til m&oslash;det?</p></div>' };

    await client.say('', { attachments: [html] });

    expect(asked[0]?.question).toBe('Hvem var til mødet?');
  });

  it('gives the last three questions of the same person in the same conversation along', async () => {
    for (const question of ['En?', 'To?', 'Tre?', 'Fire?', 'Og hvornår?']) await client.say(question);

    expect(asked.at(-1)?.context).toEqual(['To?', 'Tre?', 'Fire?']);
  });

  it('mixes up neither people nor conversations', async () => {
    await client.say('Hvad blev besluttet?');
    await client.say('Og hvornår?', { from: { id: '29:other' } });
    await client.say('Og hvornår?', { conversation: { id: 'a:another' } });

    expect(asked.slice(1).map(({ context }) => context)).toEqual([[], []]);
  });

  it('answers once what is delivered twice', async () => {
    await client.say('Hvem var med?', { id: 'same' });
    const again = await client.say('Hvem var med?', { id: 'same' });

    expect(again).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});

describe('waiting for an answer', () => {
  function slowAsk() {
    const gate = new EventEmitter();
    const asked = once(gate, 'now');
    return { ask: () => asked.then(() => answer()), answerNow: () => gate.emit('now') };
  }

  it('shows that the bot is typing while it lasts, and not after', async () => {
    const { ask, answerNow } = slowAsk();
    const client = await startTeamsClient({ ask });

    const reply = client.post({ text: 'Hvem var med?' });
    await client.connector.waitFor('typing');
    answerNow();
    await reply;

    expect(client.connector.sent.map(({ activity }) => activity.type)).toEqual(['typing', 'message']);
    await client.close();
  });

  it('shows nothing for a quick answer', async () => {
    const client = await startTeamsClient();

    await client.say('Hvem var med?');

    expect(client.connector.sent.map(({ activity }) => activity.type)).toEqual(['message']);
    await client.close();
  });

  it('finishes the turns in flight before it closes', async () => {
    const { ask, answerNow } = slowAsk();
    const client = await startTeamsClient({ ask });
    const reply = client.post({ text: 'Hvem var med?' });
    await client.connector.waitFor('typing');

    const closed = client.close();
    answerNow();

    await expect(reply).resolves.toMatchObject({ status: 200 });
    await closed;
  });
});
