import { ReferatbotError } from '../../src/domain/shared/errors';
import { startTeamsClient, type TeamsClient } from '../support/teams-client';

const SECRET = 'Hvad var der galt med broen ved Havby?';

describe('when something fails', () => {
  let client: TeamsClient;
  let failure: Error | null;

  beforeEach(async () => {
    failure = null;
    client = await startTeamsClient({
      ask: () => Promise.reject(failure ?? new TypeError(`cannot read "${SECRET}"`)),
    });
  });

  afterEach(() => client.close());

  it('apologises once, with a reference that is in the log too', async () => {
    const replies = await client.say(SECRET);

    expect(replies.map(({ activity }) => activity.text)).toEqual([
      'Der gik noget galt hos mig, og jeg kunne ikke svare. Prøv igen om lidt. Reference: ABC123.',
    ]);
    expect(client.log.lines).toContainEqual({
      level: 'error',
      message: 'turn failed',
      fields: {
        reference: 'ABC123',
        error: 'TypeError',
        stack: expect.arrayContaining([expect.stringMatching(/^at /)]) as string[],
      },
    });
  });

  it('logs nothing of what people wrote', async () => {
    await client.say(SECRET);

    expect(client.log.asText).not.toContain('broen');
  });

  it('tells that the minutes cannot be reached just now', async () => {
    failure = new ReferatbotError('store-unavailable', 'The store does not answer; check COSMOS_ENDPOINT.');

    const [reply] = await client.say('Who was there?');

    expect(reply?.activity.text).toMatch(/^I cannot reach the minutes right now.*Reference: ABC123\.$/);
    expect(client.log.asText).toContain('check COSMOS_ENDPOINT');
  });

  it('answers a failing button in the way clients understand', async () => {
    const data = { verb: 'ask', language: 'da', asked: { question: 'Hvem var med?', context: [] } };

    const reply = await client.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { data } },
    });

    expect(reply).toMatchObject({
      status: 200,
      body: { statusCode: 500, type: 'application/vnd.microsoft.error' },
    });
    expect(client.connector.messages).toEqual([]);
  });

  it('goes on with the next turn', async () => {
    await client.say(SECRET);

    const [reply] = await client.say('hjælp');

    expect(reply?.activity.attachments).toHaveLength(1);
  });
});
