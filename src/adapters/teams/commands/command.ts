import type { Language } from '../../../domain/answers/answer';
import type { ListName } from '../../../domain/messages/lists';

export type HelpCommandName = 'help' | 'thanks';
export type NotificationCommandName = 'connect' | 'disconnect' | 'undelivered';
export type CommandName =
  | HelpCommandName
  | ListName
  | NotificationCommandName
  | 'import'
  | 'inquiries'
  | 'item'
  | 'review'
  | 'versions'
  | 'seats'
  | 'roster'
  | 'plan'
  | 'rsvp'
  | 'participants'
  | 'own-data';

export interface Command {
  readonly name: CommandName;
  /** Of the word that was used. */
  readonly language: Language;
}

/** A word that stands for a command. */
export interface CommandWord<Name extends CommandName = CommandName> {
  readonly word: string;
  readonly name: Name;
  readonly language: Language;
}
