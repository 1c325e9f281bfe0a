import type { Core } from '../../src/compose/core';
import { ingestMinutes } from '../../src/flows/ingest-minutes';
import { simpleMinutes } from './simple-minutes';

const FORUM = 'Havudvalget';

/** Connects that many channels to a committee: nothing is said to them yet. */
export async function connectChannels(core: Core, count: number, serviceUrl: string): Promise<void> {
  const forum = await core.forums.ensure(FORUM, null);
  const since = new Date().toISOString();
  for (let n = 0; n < count; n += 1) {
    const id = `19:conversation-${n}@thread.tacv2`;
    await core.conversations.save({
      id,
      kind: 'channel',
      serviceUrl,
      client: 'msteams',
      tenant: null,
      bot: '28:bot',
      person: null,
      team: null,
      reachable: true,
    });
    await core.connections.save({ forum: forum.id, conversation: id, state: 'connected', since });
  }
}

/** Takes minutes in, of which every connected channel is to hear. */
export async function announceMinutes(core: Core): Promise<void> {
  const text = simpleMinutes({ forum: FORUM, date: '26-02-2026', decisions: ['Broen males grøn.'] });
  const file = { name: 'referat.txt', bytes: Buffer.from(text) };
  await ingestMinutes(core, { file, forumName: FORUM });
}
