import type { Language } from './answers/answer';
import type { AskingMessage } from './messages/asking';
import type { FileMessage } from './messages/files';
import type { HelpMessage } from './messages/help';
import type { ImportMessage } from './messages/import';
import type { InquiryMessage } from './messages/inquiries';
import type { ListMessage } from './messages/lists';
import type { NoticeMessage } from './messages/notices';
import type { NotificationMessage } from './messages/notifications';
import type { ReviewMessage } from './messages/review';
import type { SeatsMessage } from './messages/seats';
import type { VersionsMessage } from './messages/versions';
import type { PlanningMessage } from './messages/planning';
import type { RosterMessage } from './messages/roster';
import type { RsvpMessage } from './messages/rsvp';
import type { TallyMessage } from './messages/tally';
import type { RegistrationMessage } from './messages/registration';
import type { PrivacyMessage } from './messages/privacy';

/** Everything the bot can say, without wording and layout: one union a capability. */
export type Message =
  | FileMessage
  | HelpMessage
  | AskingMessage
  | ImportMessage
  | InquiryMessage
  | ListMessage
  | NoticeMessage
  | NotificationMessage
  | ReviewMessage
  | SeatsMessage
  | VersionsMessage
  | PlanningMessage
  | RosterMessage
  | RsvpMessage
  | TallyMessage
  | RegistrationMessage
  | PrivacyMessage;

/** A message and the language to say it in. */
export interface Utterance {
  readonly message: Message;
  readonly language: Language;
}
