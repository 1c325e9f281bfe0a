import type { ActivityFields } from '../support/teams-client';
import { inChannel, inGroup, startTeamsClient, type TeamsClient } from '../support/teams-client';

describe('messages that are no question', () => {
  let client: TeamsClient;

  beforeAll(async () => {
    const ask = () => Promise.reject(new RangeError('asked without a question'));
    client = await startTeamsClient({ ask });
  });

  afterAll(() => client.close());

  const file = { contentType: 'application/vnd.microsoft.teams.file.download.info', content: {} };
  const cases: readonly (readonly [string, ActivityFields, string])[] = [
    ['only emoji', { text: '👍🎉 🙂' }, 'kun læse tekst'],
    ['only marks', { text: '???' }, 'kun læse tekst'],
    ['only HTML', { text: '<div><img src="x"/>&nbsp;</div>' }, 'kun læse tekst'],
    ['nothing at all', {}, 'kun læse tekst'],
    ['an empty text', { text: null }, 'kun læse tekst'],
    ['nothing after the mention', inChannel('<at>Referatbot</at> '), 'sammen med @Referatbot'],
    ['thanks', { text: 'Tak for hjælpen!' }, 'et spørgsmål mere'],
    ['50,000 characters', { text: 'ord '.repeat(12_500) }, 'højst 1000 tegn'],
    ['a file', { attachments: [file] }, 'PDF, Word, HTML og tekst'],
    ['a button of an unknown card', { value: { verb: 'delete-all' } }, 'ældre kort'],
    ['emoji from an English client', { text: '👍', locale: 'en-GB' }, 'kun læse tekst'],
  ];

  it.each(cases)('answers %s', async (_name, fields, expected) => {
    const replies = await client.say('', fields);

    expect(replies.map(({ activity }) => activity.text)).toEqual([expect.stringContaining(expected)]);
  });

  it('answers emoji in the language the person spoke before', async () => {
    await client.say('', inGroup('<at>Referatbot</at> help'));

    const replies = await client.say('', inGroup('<at>Referatbot</at> 👍'));

    expect(replies.map(({ activity }) => activity.text)).toEqual([expect.stringContaining('only read text')]);
  });

  it.each(['messageReaction', 'messageUpdate', 'messageDelete', 'event', 'typing', 'made-up'])(
    'says nothing to %s',
    async (type) => {
      const before = client.connector.sent.length;

      const reply = await client.post({ type, text: 'Hvem var med?' });

      expect(reply.status).toBe(200);
      expect(client.connector.sent).toHaveLength(before);
    },
  );
});
