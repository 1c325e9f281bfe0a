import type { Language } from '../../../domain/answers/answer';
import type { Utterance } from '../../../domain/message';
import type { ExampleQuestion } from '../../../domain/messages/help';
import type { HelpCommandName } from '../commands/command';
import { failureFields } from '../failure-fields';
import type { Turn } from '../turn';
import { notice } from './notice';
import type { CommandResponders, PressResponders, Responder } from './responder';

export async function welcome(responder: Responder, turn: Turn): Promise<Utterance> {
  const examples = await examplesFor(responder, turn);
  return { message: { kind: 'welcome', place: turn.place, examples }, language: turn.language };
}

async function help(responder: Responder, turn: Turn, language: Language): Promise<Utterance> {
  const examples = await examplesFor(responder, turn);
  return { message: { kind: 'help', place: turn.place, examples }, language };
}

/**
 * Titles from a person's own forums are for that person only, so others in the conversation get none.
 * Help must help when the store is down: then it comes without examples.
 */
async function examplesFor({ useCases, log }: Responder, turn: Turn): Promise<readonly ExampleQuestion[]> {
  if (turn.place !== 'personal') return [];
  try {
    return await useCases.exampleQuestions({ actor: turn.actor });
  } catch (error) {
    log.warn('no example questions', failureFields(error));
    return [];
  }
}

export const helpCommands: CommandResponders<HelpCommandName> = {
  help: (responder, { language }, turn) => help(responder, turn, language),
  thanks: (_responder, { language }) => Promise.resolve(notice({ kind: 'thanked' }, language)),
};

export const helpPresses: PressResponders<'show-help'> = {
  'show-help': (responder, { payload }, turn) => help(responder, turn, payload.language),
};
