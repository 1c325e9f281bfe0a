import type { Language } from '../../../domain/answers/answer';
import type { Message, Utterance } from '../../../domain/message';
import type { ConnectionRefused, ConnectionState } from '../../../domain/messages/notifications';
import { forumId } from '../../../domain/shared/ids';
import type { NotificationCommandName } from '../commands/command';
import type { Turn } from '../turn';
import type { Changed } from '../use-cases/notifications';
import { typedText } from './typed-text';
import type { CommandResponder, CommandResponders, PressResponder, PressResponders } from './responder';

/** A form to name or choose a forum in, or why there is none. */
const offer =
  (change: 'connect' | 'disconnect'): CommandResponder =>
  async ({ useCases }, { language }, turn): Promise<Utterance> => {
    const { actor, conversation, place } = turn;
    if (place === 'personal') return refused('personal-chat', language);
    const { all, connected } = await useCases.connectableForums({ actor, conversation });
    if (all.length === 0) return refused('not-secretariat', language);
    if (change === 'connect') return { message: { kind: 'connection-form', change }, language };
    if (connected.length === 0) return refused('nothing-connected', language);
    return { message: { kind: 'connection-form', change, choices: connected }, language };
  };

const connect: PressResponder<'connect-forum'> = async ({ useCases }, { payload }, turn) => {
  const { language } = payload;
  const name = typedText(payload.name);
  if (turn.place === 'personal') return refused('personal-chat', language);
  if (name === null) return refused('nothing-named', language);
  const changed = await useCases.connectForum({ ...placeOf(turn), name });
  return changed === null ? refused('unknown-name', language) : stateOf(changed, 'connected', language);
};

const disconnect: PressResponder<'disconnect-forum'> = async ({ useCases }, { payload }, turn) => {
  const { language, forum } = payload;
  if (turn.place === 'personal') return refused('personal-chat', language);
  if (forum === undefined) return refused('nothing-chosen', language);
  const changed = await useCases.disconnectForum({ ...placeOf(turn), forum: forumId(forum) });
  return stateOf(changed, 'disconnected', language);
};

const mute: PressResponder<'mute-notifications'> = async ({ useCases }, { payload }, turn) => {
  const { language, forum, kind, muted } = payload;
  const changed = await useCases.muteNotifications({ ...placeOf(turn), forum: forumId(forum), kind, muted });
  return stateOf(changed, 'connected', language);
};

export const notificationCommands: CommandResponders<NotificationCommandName> = {
  connect: offer('connect'),
  disconnect: offer('disconnect'),
  undelivered: async ({ useCases }, { language }, { actor, place }) => {
    // Others in the conversation may not know of all these forums.
    if (place !== 'personal') return refused('in-company', language);
    const entries = await useCases.listUndelivered({ actor });
    return { message: { kind: 'undelivered', entries, retried: null }, language };
  },
};

export const notificationPresses: PressResponders<
  'connect-forum' | 'disconnect-forum' | 'mute-notifications' | 'retry-undelivered'
> = {
  'connect-forum': connect,
  'disconnect-forum': disconnect,
  'mute-notifications': mute,
  'retry-undelivered': async ({ useCases }, { payload: { language } }, { actor }) => {
    const retried = await useCases.retryUndelivered({ actor });
    return { message: { kind: 'undelivered', entries: [], retried }, language };
  },
};

function placeOf({ actor, conversation }: Turn): Pick<Turn, 'actor' | 'conversation'> {
  return { actor, conversation };
}

function stateOf(changed: Changed, state: ConnectionState['state'], language: Language): Utterance {
  if (changed === null) return refused('not-secretariat', language);
  const message: Message = { kind: 'connection', state, ...changed };
  return { message, language };
}

function refused(reason: ConnectionRefused['reason'], language: Language): Utterance {
  return { message: { kind: 'connection-refused', reason }, language };
}
