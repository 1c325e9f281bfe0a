import { createSignedFileLinks } from '../../src/adapters/teams/signed-file-links';
import { createRoster } from '../../src/adapters/teams/roster';
import { bindUseCases } from '../../src/compose/use-cases';
import { composeCore, type Core } from '../../src/compose/core';
import { readConfig } from '../../src/config';
import type { Roster } from '../../src/ports/roster';
import type { ForumId } from '../../src/domain/shared/ids';
import type { NewMember } from '../../src/stores/forum-store';
import type { Speaker } from './attendance-people';
import { ofType, visibleText } from './card-parts';
import { outside } from './outside';
import { startTeamsClient, type ActivityFields, type TeamsClient } from './teams-client';
import { tempFolder } from './temp-folder';

const UNSIGNED = { appId: null, type: 'UserAssignedMSI', tenantId: null, password: null } as const;
/** Where people think the bot is, and the key of its links. */
export const PUBLIC = 'https://bot.example';
const SECRET = 'a key that only this test knows, long enough';
/** The channel of the committee, and how activities from it name it. */
export const CHANNEL = '19:channel@thread.tacv2';
const IN_CHANNEL = { id: CHANNEL, conversationType: 'channel', isGroup: true };

/** The button of that title, with what somebody typed into the form. */
export function button({ card }: Shown, title: string, typed: object = {}): object {
  const found = ofType(card, 'Action.Execute').find((action) => action['title'] === title);
  if (found === undefined) throw new TypeError(`there is no button "${title}"`);
  return { ...(found['data'] as object), ...typed };
}

/** The bot over a real store, with the clock in the hands of the test. */
export interface AttendanceWorld {
  readonly core: Core;
  /** The one there is. */
  readonly forum: ForumId;
  readonly client: TeamsClient;
  /** As the client's service tells. */
  readonly roster: Roster;
  /** Writes to the bot, in a personal chat where nothing else is said, and gives the card or text that comes back. */
  say(who: Speaker, text: string, at?: Pick<Pressed, 'channel'>): Promise<Shown>;
  /** Presses a button, with what was typed, and gives what takes the place of the card. */
  press(who: Speaker, data: object, at?: Pressed): Promise<Shown>;
  /** Connects the channel to the forum. */
  connectChannel(): Promise<void>;
  /** What the clock shows from now on. */
  setClock(now: string): void;
  close(): Promise<void>;
}

/** Where the button is pressed; in the person's own chat where nothing is said. */
interface Pressed {
  readonly channel?: boolean;
  /** Id of the message with the card. */
  readonly card?: string;
}

export interface Shown {
  readonly card: unknown;
  /** What stands on the card, or the text alone. */
  readonly text: string;
}

export async function openAttendanceWorld(members: readonly NewMember[] = []): Promise<AttendanceWorld> {
  const folder = tempFolder();
  const composed = await composeCore(readConfig({ DATA_DIR: folder.path, LOG_LEVEL: 'silent' }));
  let now = '2026-02-02T08:00:00.000Z';
  const core = { ...composed, clock: { now: () => now } };
  const { id } = await core.forums.ensure('Fjordklyngen', null);
  for (const member of members) await core.forums.addMember(id, member);
  const personal = ({ id, name }: Speaker): ActivityFields => ({
    from: { id: `29:${id}`, name, aadObjectId: id },
    conversation: { id: `a:${id}`, conversationType: 'personal', tenantId: 'tenant-1' },
  });
  const roster = createRoster(UNSIGNED, core.log);
  const links = createSignedFileLinks({ address: () => PUBLIC, secret: SECRET });
  const client = await startTeamsClient(bindUseCases(core, outside({ roster, links })), {
    clock: core.clock,
  });
  return {
    core,
    forum: id,
    client,
    roster,
    say: async (who, text, { channel = false } = {}) => {
      const [reply] = await client.say(text, {
        ...personal(who),
        ...(channel && { conversation: IN_CHANNEL }),
      });
      const card = reply?.activity.attachments?.[0]?.content ?? null;
      return { card, text: card === null ? (reply?.activity.text ?? '') : visibleText(card) };
    },
    press: async (who, data, { channel = false, card } = {}) => {
      const { body } = await client.post({
        ...personal(who),
        ...(channel && { conversation: IN_CHANNEL }),
        ...(card !== undefined && { replyToId: card }),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'x', data } },
      });
      const { value } = body as { readonly value: unknown };
      return typeof value === 'string'
        ? { card: null, text: value }
        : { card: value, text: visibleText(value) };
    },
    connectChannel: () => {
      const since = '2026-01-01T08:00:00.000Z';
      return core.connections.save({ forum: id, conversation: CHANNEL, state: 'connected', since });
    },
    setClock: (given) => {
      now = given;
    },
    close: async () => {
      await client.close();
      await composed.close();
      folder.remove();
    },
  };
}
