import type { Language } from './answers/answer';
import type { AskingMessage } from './messages/asking';
import type { HelpMessage } from './messages/help';
import type { ImportMessage } from './messages/import';
import type { ListMessage } from './messages/lists';
import type { NoticeMessage } from './messages/notices';
import type { NotificationMessage } from './messages/notifications';
import type { SeatsMessage } from './messages/seats';

/** Everything the bot can say, without wording and layout: one union a capability. */
export type Message =
  | HelpMessage
  | AskingMessage
  | ImportMessage
  | ListMessage
  | NoticeMessage
  | NotificationMessage
  | SeatsMessage;

/** A message and the language to say it in. */
export interface Utterance {
  readonly message: Message;
  readonly language: Language;
}
