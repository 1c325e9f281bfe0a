import { foldWord } from '../../language/fold';

const CHOICE = /(?<!\p{L})(\p{L}+) (?:eller|or) (\p{L}+)(?!\p{L})/u;

/** Does a sentence say one of the two things a question offers ("rød eller grøn"), and not the other? */
export function settlesChoice(question: string, sentence: string): boolean {
  const match = CHOICE.exec(question);
  if (match === null) return true;
  const words = foldWord(sentence).split(/[^\p{L}]+/u);
  const [one, other] = [match[1] ?? '', match[2] ?? ''].map((word) => words.includes(foldWord(word)));
  return one !== other;
}
