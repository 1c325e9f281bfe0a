import { createTeamsServer, type TeamsServerParts } from '../../src/adapters/teams/teams-server';
import type { UseCases } from '../../src/adapters/teams/use-cases';
import { FakeConnector, type SentActivity } from './fake-connector';
import { fakeUseCases } from './fake-use-cases';
import { RecordingLog } from './recording-log';

export type ActivityFields = Readonly<Record<string, unknown>>;

export interface HttpReply {
  readonly status: number;
  readonly body: unknown;
}

/** A running bot, the service it sends to, and a person who writes to it. */
export interface TeamsClient {
  readonly address: string;
  readonly connector: FakeConnector;
  readonly log: RecordingLog;
  /** Posts an activity in a personal chat, with these fields changed. */
  post(fields: ActivityFields): Promise<HttpReply>;
  /** Posts a message and gives what came back in the conversation. */
  say(text: string, fields?: ActivityFields): Promise<readonly SentActivity[]>;
  close(): Promise<void>;
}

export async function startTeamsClient(
  useCases: Partial<UseCases> = {},
  given: Partial<TeamsServerParts> = {},
): Promise<TeamsClient> {
  const connector = await FakeConnector.start();
  const log = new RecordingLog();
  const server = createTeamsServer({
    useCases: fakeUseCases(useCases),
    identity: { appId: null, type: 'UserAssignedMSI', tenantId: null, password: null },
    language: 'da',
    log,
    clock: { now: () => '2026-03-02T09:00:00.000Z' },
    reference: () => 'ABC123',
    readiness: () => Promise.resolve(),
    wait: () => Promise.resolve(),
    ...given,
  });
  const { port } = await server.listen(0, '127.0.0.1');
  const address = `http://127.0.0.1:${port}`;
  let number = 0;
  const post = (fields: ActivityFields): Promise<HttpReply> => {
    number += 1;
    const activity = { ...personalMessage(`activity-${number}`, connector.serviceUrl), ...fields };
    return postJson(`${address}/api/messages`, JSON.stringify(activity));
  };
  const say = async (text: string, fields: ActivityFields = {}): Promise<readonly SentActivity[]> => {
    const before = connector.messages.length;
    await post({ text, ...fields });
    return connector.messages.slice(before);
  };
  const close = async (): Promise<void> => {
    await server.close();
    await connector.stop();
  };
  return { address, connector, log, post, say, close };
}

export async function postJson(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpReply> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

/** As Teams posts it, with invented ids. */
export function personalMessage(id: string, serviceUrl: string): ActivityFields {
  return {
    type: 'message',
    id,
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2026-03-02T09:00:00.000Z',
    locale: 'da-DK',
    from: { id: '29:tora', name: 'Tora Vang', aadObjectId: '00000000-0000-0000-0000-000000000001' },
    recipient: { id: '28:bot', name: 'Referatbot' },
    conversation: { id: 'a:personal-1', conversationType: 'personal', tenantId: 'tenant-1' },
    channelData: { tenant: { id: 'tenant-1' } },
    textFormat: 'plain',
  };
}

/** What changes when the bot is mentioned in a channel thread. */
export function inChannel(text: string): ActivityFields {
  return {
    text,
    conversation: {
      id: '19:channel@thread.tacv2;messageid=1700000000000',
      conversationType: 'channel',
      isGroup: true,
    },
    entities: [
      { type: 'mention', text: '<at>Referatbot</at>', mentioned: { id: '28:bot', name: 'Referatbot' } },
    ],
  };
}

export function inGroup(text: string): ActivityFields {
  return {
    ...inChannel(text),
    conversation: { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true },
  };
}
