import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { RosterPerson } from '../../domain/attendance/roster';
import type { Conversation } from '../../domain/notifications/conversation';
import { personId } from '../../domain/shared/ids';
import type { Log } from '../../ports/log';
import type { Roster } from '../../ports/roster';
import { BotAdapter, type BotIdentity } from './bot-adapter';
import { failureFields } from './failure-fields';
import { statusOf } from './status-of';

const text = z.string().min(1).max(1024);
const member = z.object({
  id: text,
  name: z.string().max(1024).nullish(),
  aadObjectId: text.nullish(),
  /** Where the service leaves the other one out. */
  objectId: text.nullish(),
  userRole: z.string().nullish(),
  tenantId: z.string().nullish(),
});

/** Of one page; the service gives no more. */
const PAGE_SIZE = 500;
/** Committees are small; somebody who connects a whole authority is told that it could not be read. */
const MOST_PAGES = 10;
/** Whoever pressed a button is answered within five seconds. */
const LIMIT_MS = 4_000;
const WORTH_RETRYING = [412, 429, 502, 504];
const ATTEMPTS = 3;
const PAUSE_MS = 400;

/** The rosters of channels and group chats, from the bot service, page by page. */
export function createRoster(identity: BotIdentity, log: Log, limitMs = LIMIT_MS): Roster {
  // An adapter of its own: that of the turns answers errors with an apology.
  const adapter = new BotAdapter(identity);
  return {
    read: async (conversation) => {
      const expired = new AbortController();
      try {
        const late = pause(limitMs, null, { signal: expired.signal });
        const read = everybodyIn(adapter, conversation);
        // What arrives after the limit is nobody's any more.
        read.catch(() => null);
        const people = await Promise.race([read, late]);
        if (people === null) log.warn('a roster was not read in time', { limitMs });
        return people;
      } catch (error) {
        log.warn('a roster was not read', failureFields(error));
        return null;
      } finally {
        expired.abort();
      }
    },
  };
}

/** Null where there are more than a committee has. */
async function everybodyIn(
  adapter: BotAdapter,
  conversation: Conversation,
): Promise<readonly RosterPerson[] | null> {
  const people: RosterPerson[] = [];
  let token: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { members, next } = await pageOf(adapter, conversation, token);
    people.push(...members.flatMap((one) => personIn(one, conversation)));
    if (next === null) return people;
    token = next;
  }
  return null;
}

interface RosterPage {
  readonly members: readonly unknown[];
  readonly next: string | null;
}

async function pageOf(
  adapter: BotAdapter,
  conversation: Conversation,
  token: string | null,
): Promise<RosterPage> {
  for (let wait = PAUSE_MS, tries = 1; ; wait *= 2, tries += 1) {
    try {
      return await adapter.roster(conversation, { size: PAGE_SIZE, token });
    } catch (error) {
      if (!WORTH_RETRYING.includes(statusOf(error)) || tries === ATTEMPTS) throw error;
      await pause(wait);
    }
  }
}

/** What does not look like a person is left out. */
function personIn(value: unknown, { tenant, bot }: Conversation): readonly RosterPerson[] {
  const decoded = member.safeParse(value);
  if (!decoded.success || decoded.data.id === bot) return [];
  const { id, name, aadObjectId, objectId, userRole, tenantId } = decoded.data;
  const fromElsewhere = tenant !== null && typeof tenantId === 'string' && tenantId !== tenant;
  return [
    {
      id: personId(aadObjectId ?? objectId ?? id),
      name: (name ?? '').trim(),
      isGuest: fromElsewhere || (userRole ?? 'user') !== 'user',
    },
  ];
}
