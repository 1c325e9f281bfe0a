import type { Language } from '../../domain/answers/answer';
import type { ConnectionState } from '../../domain/messages/notifications';
import { CONVERSATION_KINDS } from '../../domain/notifications/notification';
import { textsIn } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { shortQuote } from '../parts/fold';

const NAME_LIMIT = 150;

/** What a conversation is told about a forum, and the buttons to change that. */
export function connectionCard(message: ConnectionState, language: Language): Rendered {
  const { notifications } = textsIn(language);
  const connected = message.state === 'connected';
  const title = notifications[message.state](shortQuote(message.forum.name, NAME_LIMIT));
  const said = connected
    ? [...toldLines(message, language), notifications.whoBelongs]
    : [notifications.disconnectedText];
  return cardOf({
    text: [title, ...said].join('\n'),
    speak: [`${title}.`, ...said].join(' '),
    body: [heading(title), ...said.map((text) => plain(text))],
    actions: connected ? changes(message, language) : [],
  });
}

function toldLines({ muted }: ConnectionState, language: Language): readonly string[] {
  const { told, notTold } = textsIn(language).notifications;
  return CONVERSATION_KINDS.map((kind) => (muted.includes(kind) ? notTold : told)[kind]);
}

function changes({ forum, muted }: ConnectionState, language: Language): readonly Action[] {
  const { mute, unmute, disconnectAction } = textsIn(language).notifications;
  const toggles = CONVERSATION_KINDS.map((kind) => {
    const off = muted.includes(kind);
    const to = { verb: 'mute-notifications', language, forum: forum.id, kind, muted: !off } as const;
    return replaceWith((off ? unmute : mute)[kind], to);
  });
  return [...toggles, replaceWith(disconnectAction, { verb: 'disconnect-forum', language, forum: forum.id })];
}
