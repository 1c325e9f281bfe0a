import { composeCore, type Core } from '../../src/compose/core';
import { bindUseCases } from '../../src/compose/use-cases';
import { readConfig } from '../../src/config';
import type { MemberRole } from '../../src/domain/forums/forum';
import { personId, type ForumId } from '../../src/domain/shared/ids';
import { ingestMinutes } from '../../src/flows/ingest-minutes';
import { refreshIndex } from '../../src/flows/refresh-index';
import { outside } from './outside';
import { ofType, visibleText } from './card-parts';
import { simpleMinutes } from './simple-minutes';
import { startTeamsClient, type ActivityFields, type TeamsClient } from './teams-client';
import { tempFolder } from './temp-folder';

/** Belong to: both forums · one each · none · the first as guest · the first until yesterday. */
const PEOPLE = {
  both: ['Badeudvalget', 'Sejludvalget'],
  bather: ['Badeudvalget'],
  sailor: ['Sejludvalget'],
  stranger: [],
  guest: ['Badeudvalget'],
  removed: [],
  secretary: ['Badeudvalget'],
} as const;
export type Visitor = keyof typeof PEOPLE;
export const VISITORS = Object.keys(PEOPLE) as readonly Visitor[];

const ROLES: Partial<Record<Visitor, MemberRole>> = { guest: 'guest', secretary: 'secretariat' };

export const CHANNEL = '19:badning@thread.tacv2';

interface Reply {
  readonly card: unknown;
  /** The text of the message, if any, and what stands on its card. */
  readonly text: string;
}

type Place = 'personal' | 'channel';

/** A bot over a real store with the minutes of two forums, and people who belong to one, both or none. */
export interface TwoForums {
  readonly core: Core;
  readonly client: TeamsClient;
  readonly bathing: ForumId;
  readonly sailing: ForumId;
  say(who: Visitor, text: string, place?: Place): Promise<Reply>;
  /** Presses a button with that data, and gives what comes in the card's place. */
  press(who: Visitor, data: object, place?: Place): Promise<Reply>;
  /** Posts an invoke, and gives its body. */
  invoke(who: Visitor, activity: ActivityFields, place?: Place): Promise<unknown>;
  setClock(now: string): void;
  close(): Promise<void>;
}

export async function openTwoForums(): Promise<TwoForums> {
  const folder = tempFolder();
  const composed = await composeCore(readConfig({ DATA_DIR: folder.path, LOG_LEVEL: 'silent' }));
  let now = '2026-03-02T09:00:00.000Z';
  const core: Core = { ...composed, clock: { now: () => now }, unclaimed: 'nobody' };
  const bathing = await filled(core, 'Badeudvalget', 'Badebroen males grøn til sommer.');
  const sailing = await filled(core, 'Sejludvalget', 'Badebroen flyttes for at give plads til bådene.');
  await refreshIndex(core);
  const download = { fetch: () => Promise.resolve({ kind: 'unavailable' } as const) };
  const client = await startTeamsClient(bindUseCases(core, outside({ download })), { clock: core.clock });
  const invoke: TwoForums['invoke'] = async (who, activity, place) => {
    const { body } = await client.post({ ...from(who, place), type: 'invoke', ...activity });
    return body;
  };
  return {
    core,
    client,
    bathing,
    sailing,
    say: async (who, text, place) => {
      const [reply] = await client.say(text, from(who, place));
      const card = reply?.activity.attachments?.[0]?.content ?? null;
      return { card, text: [reply?.activity.text ?? '', visibleText(card)].join('\n') };
    },
    press: async (who, data, place) => {
      const action = { type: 'Action.Execute', verb: 'x', data };
      const body = await invoke(who, { name: 'adaptiveCard/action', value: { action } }, place);
      const { value } = body as { readonly value: unknown };
      return typeof value === 'string'
        ? { card: null, text: value }
        : { card: value, text: visibleText(value) };
    },
    invoke,
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

/** What a button of that title sends. */
export function sends(card: unknown, title: string): object {
  const found = ofType(card, 'Action.Execute').find((action) => action['title'] === title);
  if (found === undefined) throw new TypeError(`there is no button "${title}"`);
  return found['data'] as object;
}

async function filled(core: Core, name: string, decision: string): Promise<ForumId> {
  const { id } = await core.forums.ensure(name, null);
  for (const who of VISITORS) {
    const role = ROLES[who] ?? 'member';
    const belongs = (PEOPLE[who] as readonly string[]).includes(name);
    if (belongs || who === 'removed')
      await core.forums.addMember(id, { person: personId(who), name: `${who} Holm`, role });
  }
  await core.forums.removeMember(id, personId('removed'));
  const text = simpleMinutes({ forum: name, date: '05-02-2026', decisions: [decision] });
  const file = { name: `${name}.txt`, bytes: new TextEncoder().encode(text) };
  await ingestMinutes(core, { file, forumName: name });
  return id;
}

function from(who: Visitor, place: Place = 'personal'): ActivityFields {
  const conversation =
    place === 'personal'
      ? { id: `a:${who}`, conversationType: 'personal', tenantId: 'tenant-1' }
      : { id: `${CHANNEL};messageid=1`, conversationType: 'channel', isGroup: true };
  return { from: { id: `29:${who}`, name: `${who} Holm`, aadObjectId: who }, conversation };
}
