import type { Language } from './answer';
import { plainWords } from './wording';

const ENGLISH = new Set(
  'the what which who when where why how did does do is was were are there they to of and any this that these have has with from about next year cost much many tell me please show list'.split(
    ' ',
  ),
);
const DANISH = new Set(
  'hvad hva hvem hvornør hvor hvorfor hvordan hvilke hvilken hvilket er og der det den til pø af ikke blev har en et møde mødet om som vi jeg du skal kan var med fra ved ud nør'.split(
    ' ',
  ),
);

/** The language a question is put in; Danish where it gives no sign. */
export function detectLanguage(question: string): Language {
  const words = plainWords(question).trim().split(' ');
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const danish = words.filter((word) => DANISH.has(word)).length;
  return english > danish ? 'en' : 'da';
}
