import { answer } from '../support/answers';
import type { AskInput } from '../support/fake-use-cases';
import { inChannel, inGroup, startTeamsClient, type TeamsClient } from '../support/teams-client';

describe('asking in Teams', () => {
  let client: TeamsClient;
  let asked: AskInput[];

  beforeEach(async () => {
    asked = [];
    client = await startTeamsClient({
      ask: (input) => {
        asked.push(input);
        return Promise.resolve(answer());
      },
    });
  });

  afterEach(() => client.close());

  it('answers a question in a personal chat with one card', async () => {
    const replies = await client.say('Hvem finder en fra hospitalet?');

    expect(replies).toHaveLength(1);
    expect(replies[0]?.activity.attachments?.[0]?.contentType).toBe(
      'application/vnd.microsoft.card.adaptive',
    );
    expect(JSON.stringify(replies[0])).toContain('Tora undersøger');
  });

  it('asks for the person the activity names', async () => {
    await client.say('Hvem finder en fra hospitalet?');

    const actor = { kind: 'person', id: '00000000-0000-0000-0000-000000000001', name: 'Tora Vang' };
    expect(asked).toEqual([
      { actor, question: 'Hvem finder en fra hospitalet?', language: null, context: [] },
    ]);
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
});
