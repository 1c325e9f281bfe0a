import type { Core } from '../src/compose/core';
import { newNotification } from '../src/domain/notifications/notification';
import { addMs } from '../src/domain/shared/time';
import { ingestMinutes } from '../src/flows/ingest-minutes';
import { simpleMinutes } from '../test/support/simple-minutes';

/** So many that the limit of the app binds, not that of a conversation (1,800 an hour). */
const CONVERSATIONS = 400;
const FORUM = 'Havudvalget';

interface Filling {
  readonly entries: number;
  readonly serviceUrl: string;
  readonly dueInMs: number;
}

/** Fills the outbox with announcements of minutes to many conversations; each of them is made anew when it is sent. */
export async function fillOutbox(core: Core, { entries, serviceUrl, dueInMs }: Filling): Promise<void> {
  const since = core.clock.now();
  const text = simpleMinutes({ forum: FORUM, date: '26-02-2026', decisions: ['Broen males grøn.'] });
  const file = { name: 'referat.txt', bytes: Buffer.from(text) };
  const { forum, id } = await ingestMinutes(core, { file, forumName: FORUM });
  for (let n = 0; n < CONVERSATIONS; n += 1) {
    const conversation = nameOf(n);
    await core.conversations.save({
      id: conversation,
      kind: 'channel',
      serviceUrl,
      client: 'msteams',
      tenant: null,
      bot: '28:bot',
      person: null,
      team: null,
      reachable: true,
    });
    await core.connections.save({ forum, conversation, state: 'connected', since });
  }
  for (let n = 0; n < entries; n += 1) {
    const entry = newNotification({
      forum,
      subject: `minutes.${id}.${n}`,
      receiver: { kind: 'conversation', conversation: nameOf(n % CONVERSATIONS) },
      content: { kind: 'new-minutes', minutes: id, version: 1 },
      dueAt: addMs(since, dueInMs + n),
      expiresAt: null,
      slot: String(n),
    });
    await core.outbox.append(entry);
  }
}

function nameOf(n: number): string {
  return `19:conversation-${n}@thread.tacv2`;
}
