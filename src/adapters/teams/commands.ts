import type { Language } from '../../domain/answers/answer';
import type { ListName } from '../../domain/message';

type CommandName = 'help' | 'thanks' | ListName;

export interface Command {
  readonly name: CommandName;
  /** Of the word that was used. */
  readonly language: Language;
}

interface Word extends Command {
  readonly word: string;
}

const WORDS: readonly Word[] = [
  { word: 'hjælp', name: 'help', language: 'da' },
  { word: 'help', name: 'help', language: 'en' },
  { word: 'møder', name: 'meetings', language: 'da' },
  { word: 'meetings', name: 'meetings', language: 'en' },
  { word: 'referater', name: 'minutes', language: 'da' },
  { word: 'minutes', name: 'minutes', language: 'en' },
  { word: 'opgaver', name: 'tasks', language: 'da' },
  { word: 'tasks', name: 'tasks', language: 'en' },
  { word: 'udvalg', name: 'forums', language: 'da' },
  { word: 'forums', name: 'forums', language: 'en' },
  ...['hej', 'hej referatbot', 'goddag', 'godmorgen', 'hvem er du', 'hvad er du', 'hvad kan du'].map(
    (word) => ({ word, name: 'help', language: 'da' }) as const,
  ),
  ...['hi', 'hello', 'who are you', 'what are you', 'what can you do'].map(
    (word) => ({ word, name: 'help', language: 'en' }) as const,
  ),
  ...['tak', 'mange tak', 'tusind tak', 'tak for hjælpen', 'tak for svaret'].map(
    (word) => ({ word, name: 'thanks', language: 'da' }) as const,
  ),
  ...['thanks', 'thank you', 'many thanks'].map(
    (word) => ({ word, name: 'thanks', language: 'en' }) as const,
  ),
];

/** How æ, ø and å come in from keyboards and systems without them, and damaged by wrong encodings. */
const SPELLINGS: Readonly<Record<string, string>> = {
  æ: '(?:æ|ae|a|e|ä|å|ã¦|\\?|\\ufffd)',
  ø: '(?:ø|oe|o|ö|å|ã¸|\\?|\\ufffd)',
};

const PATTERNS = WORDS.map(({ word, name, language }) => ({
  pattern: new RegExp(`^/?${word.replace(/[æø]/g, (letter) => SPELLINGS[letter] ?? letter)}[.!?]?$`, 'u'),
  command: { name, language },
}));

/** A message that is nothing but a command, a greeting or thanks; anything longer is a question. */
export function commandIn(text: string): Command | null {
  const word = text.trim().toLowerCase();
  return PATTERNS.find(({ pattern }) => pattern.test(word))?.command ?? null;
}
