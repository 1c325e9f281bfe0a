import type { Language } from '../../../domain/answers/answer';
import type { CommandWord, HelpCommandName } from './command';

export const helpWords: readonly CommandWord<HelpCommandName>[] = [
  ...all('help', 'da', [
    'hjælp',
    'hej',
    'hej referatbot',
    'goddag',
    'godmorgen',
    'hvem er du',
    'hvad er du',
    'hvad kan du',
    'hvad kan du hjælpe med',
    'hvad kan jeg spørge om',
    'hvordan virker du',
  ]),
  ...all('help', 'en', [
    'help',
    'hi',
    'hello',
    'who are you',
    'what are you',
    'what can you do',
    'what can you help with',
    'what can i ask',
    'how do you work',
  ]),
  ...all('thanks', 'da', [
    'tak',
    'mange tak',
    'tusind tak',
    'tak skal du have',
    'mange tak for hjælpen',
    'tak for hjælpen',
    'tak for svaret',
    'ok',
    'okay',
    'ok tak',
    'okay tak',
    'super',
    'super tak',
    'fint tak',
  ]),
  ...all('thanks', 'en', [
    'thanks',
    'thanks a lot',
    'thanks for your help',
    'thank you',
    'thank you very much',
    'thank you for your help',
    'many thanks',
    'ok thanks',
    'okay thanks',
    'great thanks',
  ]),
];

function all(
  name: HelpCommandName,
  language: Language,
  words: readonly string[],
): readonly CommandWord<HelpCommandName>[] {
  return words.map((word) => ({ word, name, language }));
}
