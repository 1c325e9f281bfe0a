import type { Command, CommandWord } from './commands/command';
import { helpWords } from './commands/help';
import { listWords } from './commands/lists';

const WORDS: readonly CommandWord[] = [...helpWords, ...listWords];

/** How æ, ø and å come in from keyboards and systems without them, and damaged by wrong encodings. */
const SPELLINGS: Readonly<Record<string, string>> = {
  æ: '(?:æ|ae|a|e|ä|å|ã¦|\\?|\\ufffd)',
  ø: '(?:ø|oe|o|ö|å|ã¸|\\?|\\ufffd)',
};

const PATTERNS = WORDS.map((command) => ({ pattern: patternOf(command), command }));

/** A message that is nothing but a command, a greeting or thanks; anything longer is a question. */
export function commandIn(message: string): Command | null {
  for (const { pattern, command } of PATTERNS) {
    const match = pattern.exec(message.trim());
    if (match !== null)
      return { name: command.name, language: command.language, text: match[1]?.trim() ?? '' };
  }
  return null;
}

function patternOf({ word, takesText }: CommandWord): RegExp {
  const spelled = word.replace(/[æø]/g, (letter) => SPELLINGS[letter] ?? letter);
  const end = takesText ? '(?:[:.!?]?\\s+(.*)|[:.!?]?)' : '[.!?]?';
  return new RegExp(`^/?${spelled}${end}$`, 'isu');
}
