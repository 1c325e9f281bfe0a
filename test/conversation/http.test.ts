import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTeamsServer } from '../../src/adapters/teams/teams-server';
import { fakeUseCases } from '../support/fake-use-cases';
import { RecordingLog } from '../support/recording-log';
import { personalMessage, postJson, startTeamsClient, type TeamsClient } from '../support/teams-client';

const SECRET = 'hemmelig besked';
const UNSIGNED = { appId: null, type: 'UserAssignedMSI', tenantId: null, password: null } as const;
const SIGNED = { ...UNSIGNED, appId: '00000000-0000-0000-0000-0000000000aa', tenantId: 'tenant-1' };

describe('the messages endpoint', () => {
  let client: TeamsClient;

  beforeAll(async () => {
    client = await startTeamsClient();
  });

  afterAll(() => client.close());

  const without = (field: string): string => {
    const activity = { ...personalMessage('a1', client.connector.serviceUrl), text: SECRET };
    return JSON.stringify({ ...activity, [field]: undefined });
  };

  it.each(['type', 'from', 'recipient', 'conversation', 'channelId', 'serviceUrl'])(
    'refuses an activity without %s',
    async (field) => {
      const reply = await postJson(`${client.address}/api/messages`, without(field));

      expect(reply).toEqual({ status: 400, body: { error: { code: 'not-an-activity' } } });
    },
  );

  it.each([
    ['broken JSON', `{"text": "${SECRET}"`],
    ['nothing', ''],
    ['a list', `["${SECRET}"]`],
    ['null', 'null'],
    ['a wrong type of text', JSON.stringify({ type: 'message', text: 3 })],
    ['a prototype', '{"__proto__": {"type": "message"}}'],
  ])('refuses %s', async (_name, body) => {
    const reply = await postJson(`${client.address}/api/messages`, body);

    expect(reply.status).toBe(400);
  });

  it('refuses what does not come as JSON', async () => {
    const reply = await postJson(`${client.address}/api/messages`, without('none'), {
      'content-type': 'text/plain',
    });

    expect(reply.status).toBe(415);
  });

  it('refuses bodies that are too large', async () => {
    const reply = await postJson(`${client.address}/api/messages`, JSON.stringify('x'.repeat(600_000)));

    expect(reply.status).toBe(413);
  });

  it('refuses bodies that grow too large without saying so', async () => {
    const sent = request(`${client.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    sent.on('error', () => undefined);

    for (let chunk = 0; chunk < 10; chunk += 1) sent.write('x'.repeat(100_000));
    const [response] = (await once(sent, 'response')) as [IncomingMessage];

    expect(response.statusCode).toBe(413);
    sent.destroy();
  });

  it('takes only posts', async () => {
    const response = await fetch(`${client.address}/api/messages`);

    expect(response.status).toBe(405);
  });

  it('knows no other addresses', async () => {
    const response = await fetch(`${client.address}/other`);

    expect(response.status).toBe(404);
  });

  it('logs which fields are wrong, without what they hold', async () => {
    const activity = personalMessage('a1', client.connector.serviceUrl);
    const wrong = { ...activity, text: { [SECRET]: SECRET }, from: { id: 3 } };

    await postJson(`${client.address}/api/messages`, JSON.stringify(wrong));

    expect(client.log.lines).toContainEqual({
      level: 'warn',
      message: 'request refused',
      fields: { status: 400, code: 'not-an-activity', wrong: ['from.id', 'text'] },
    });
    expect(client.log.asText).not.toContain('hemmelig');
  });

  it('logs refusals by their code, without what was sent', async () => {
    await postJson(`${client.address}/api/messages`, `{"text": "${SECRET}"`);

    expect(client.log.lines).toContainEqual({
      level: 'warn',
      message: 'request refused',
      fields: { status: 400, code: 'not-json' },
    });
    expect(client.log.asText).not.toContain('hemmelig');
  });
});

describe('the health endpoints', () => {
  it('say that the process is up, and whether store and index can be used', async () => {
    let ready = true;
    const readiness = () => (ready ? Promise.resolve() : Promise.reject(new RangeError('not yet')));
    const client = await startTeamsClient({}, { readiness });
    const status = async (path: string): Promise<number> => (await fetch(`${client.address}${path}`)).status;

    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    ready = false;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);

    await client.close();
  });
});

describe('listening', () => {
  const serverWith = (identity: Parameters<typeof createTeamsServer>[0]['identity']) =>
    createTeamsServer({
      useCases: fakeUseCases(),
      identity,
      language: 'da',
      log: new RecordingLog(),
      clock: { now: () => '2026-03-02T09:00:00.000Z' },
      reference: () => 'ABC123',
      readiness: () => Promise.resolve(),
    });

  it('stays on loopback while requests are not signed', async () => {
    await expect(serverWith(UNSIGNED).listen(0, '0.0.0.0')).rejects.toMatchObject({ code: 'bad-config' });
  });

  it.each(['', 'Bearer', 'Bearer not-a-token', 'Basic dG9yYQ=='])(
    'refuses the signature "%s" once the bot has an identity',
    async (authorization) => {
      const client = await startTeamsClient({}, { identity: SIGNED });
      const activity = JSON.stringify(personalMessage('a1', client.connector.serviceUrl));

      const reply = await postJson(`${client.address}/api/messages`, activity, { authorization });

      expect(reply).toEqual({ status: 401, body: { error: { code: 'not-authorised' } } });
      expect(client.connector.sent).toEqual([]);
      await client.close();
    },
  );

  it('says when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    await expect(serverWith(UNSIGNED).listen(port, '127.0.0.1')).rejects.toMatchObject({
      code: 'port-taken',
      message: expect.stringContaining(String(port)) as string,
    });

    other.close();
  });
});
