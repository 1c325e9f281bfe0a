import type { Command, CommandWord } from './commands/command';
import { helpWords } from './commands/help';
import { importWords } from './commands/import';
import { inquiryWords } from './commands/inquiries';
import { itemWords } from './commands/items';
import { listWords } from './commands/lists';
import { notificationWords } from './commands/notifications';
import { reviewWords } from './commands/review';
import { seatsWords } from './commands/seats';
import { versionsWords } from './commands/versions';
import { planningWords } from './commands/planning';
import { rosterWords } from './commands/roster';
import { rsvpWords } from './commands/rsvp';
import { privacyWords } from './commands/privacy';

const WORDS: readonly CommandWord[] = [
  ...helpWords,
  ...importWords,
  ...inquiryWords,
  ...itemWords,
  ...listWords,
  ...privacyWords,
  ...rosterWords,
  ...rsvpWords,
  ...planningWords,
  ...notificationWords,
  ...reviewWords,
  ...seatsWords,
  ...versionsWords,
];

/** How æ, ø and é come in from keyboards and systems without them, and damaged by wrong encodings. */
const SPELLINGS: Readonly<Record<string, string>> = {
  æ: '(?:æ|ae|a|e|ä|å|ã¦|\\?|\\ufffd)',
  ø: '(?:ø|oe|o|ö|å|ã¸|\\?|\\ufffd)',
  é: '(?:é|e|è|ã©|\\?|\\ufffd)',
};

const PATTERNS = WORDS.map(({ word, name, language }) => ({
  pattern: new RegExp(`^/?${word.replace(/[æøé]/g, (letter) => SPELLINGS[letter] ?? letter)}[.!?]?$`, 'u'),
  command: { name, language },
}));

const GREETED =
  /^(?:(?<da>hej|goddag|godmorgen)|hi|hello|hey)[^\p{L}].{0,60}[^\p{L}](?:hvad kan du|what can you do)[.!?]*$/u;

/** A message that is nothing but a command, a greeting or thanks; anything longer is a question. */
export function commandIn(text: string): Command | null {
  const word = text.trim().toLowerCase();
  return PATTERNS.find(({ pattern }) => pattern.test(word))?.command ?? introduction(word);
}

/** "Hi, I am new here. What can you do?" */
function introduction(text: string): Command | null {
  const said = GREETED.exec(text)?.groups;
  if (said === undefined) return null;
  return { name: 'help', language: said['da'] === undefined ? 'en' : 'da' };
}
