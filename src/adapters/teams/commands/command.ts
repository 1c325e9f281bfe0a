import type { Language } from '../../../domain/answers/answer';
import type { ListName } from '../../../domain/messages/lists';

export type HelpCommandName = 'help' | 'thanks';
export type CommandName = HelpCommandName | ListName;

export interface Command {
  readonly name: CommandName;
  /** Of the word that was used. */
  readonly language: Language;
  /** What follows the word, line by line; empty for commands that take nothing. */
  readonly text: string;
}

/** A word that stands for a command. */
export interface CommandWord<Name extends CommandName = CommandName> {
  readonly word: string;
  readonly name: Name;
  readonly language: Language;
  /** More may follow the word; without this, anything longer than the word is a question. */
  readonly takesText?: true;
}
