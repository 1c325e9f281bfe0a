import { startTeamsClient, type TeamsClient } from '../support/teams-client';

describe('delivering a reply', () => {
  let client: TeamsClient;

  beforeEach(async () => {
    client = await startTeamsClient();
  });

  afterEach(() => client.close());

  it.each([429, 412, 502])('sends again after %d', async (status) => {
    client.connector.refuse({ status });

    const replies = await client.say('Hvem var med?');

    expect(replies).toHaveLength(1);
  });

  it('gives up on a service that asks it to wait for too long', async () => {
    const hurried = await startTeamsClient({}, { sendLimitMs: 20 });
    hurried.connector.refuse({ status: 429, headers: { 'retry-after': '0.2' } });

    const reply = await hurried.post({ text: 'Hvem var med?' });

    expect(reply.status).toBe(200);
    expect(hurried.log.lines).toContainEqual({
      level: 'warn',
      message: 'reply not delivered',
      fields: { tries: 1, afterMs: 20 },
    });
    await hurried.connector.waitFor('message');
    await hurried.close();
  });

  it('waits longer each time, with some chance in it', async () => {
    const waits: number[] = [];
    const patient = await startTeamsClient(
      {},
      {
        wait: (milliseconds) => {
          waits.push(milliseconds);
          return Promise.resolve();
        },
      },
    );
    patient.connector.refuse({ status: 412 }, { status: 412 }, { status: 412 });

    await patient.say('Hvem var med?');

    expect(waits.map((wait) => Math.floor(Math.log2(wait / 500)))).toEqual([0, 1, 2]);
    await patient.close();
  });

  it('falls back to plain text for a card that is too large', async () => {
    client.connector.refuse({ status: 413 });

    const [reply] = await client.say('Hvem var med?');

    expect(reply?.activity.attachments).toBeUndefined();
    expect(reply?.activity.text).toContain('Tora undersøger');
  });

  it('stops where the bot is blocked, without an apology', async () => {
    client.connector.refuse({ status: 403 });

    const reply = await client.post({ text: 'Hvem var med?' });

    expect(reply.status).toBe(200);
    expect(client.connector.attempts).toBe(1);
    expect(client.log.lines).toContainEqual({
      level: 'warn',
      message: 'reply not delivered',
      fields: { status: 403, tries: 1 },
    });
  });
});
