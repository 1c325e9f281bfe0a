import type { Conversation } from '../../src/domain/notifications/conversation';

/** An invented channel; give what a test is about. */
export function channelOf(facts: Partial<Conversation> = {}): Conversation {
  return {
    id: '19:fjord@thread.tacv2',
    kind: 'channel',
    serviceUrl: 'https://smba.example/emea/',
    client: 'msteams',
    tenant: 'tenant-1',
    bot: '28:bot',
    person: null,
    team: null,
    reachable: true,
    ...facts,
  };
}
