import { foldWord } from '../language/fold';
import { editDistance } from '../language/spelling';

const QUESTION_WORDS =
  'hvad hvem hvor hvornår hvorfor hvordan hvilke hvilken hvilket hvorhen which where when what who'.split(
    ' ',
  );
/** Other words that look like them. */
const OTHERS = new Set(
  'hver hvert hvers hvis hval hvide hvid hvidt hvil hvile hviler hvilede hvori hvorpå hvortil hvoraf hvorvidt hverken hvede while white whole wheat was were will with want wants went well week work would won word way wet whom whose hvorimod hvorefter hvorved hvormed'
    .split(' ')
    .map(foldWord),
);
const WORD = /(?<![\p{L}\p{N}])[hvw]\p{L}{2,9}(?![\p{L}\p{N}])/giu;
const NAME = /^\p{Lu}/u;
const BEGINNING = /^(?:hv|vh|w|hw|hc)/u;
/** As it is spoken: "vornår", "vilke". */
const WITHOUT_H = /^v(?:orn[øåa]+r|orfor|ordan|ilken?|ilket|em)$/u;

/** The question with its question words as they are spelled: "hvike", "hvornåer", "vilken" and "hvonår" are slips. */
export function withQuestionWordsSpelled(question: string): string {
  return question.replace(WORD, (word, at: number) =>
    at > 0 && NAME.test(word) ? word : (spelled(word) ?? word),
  );
}

function spelled(word: string): string | null {
  const folded = foldWord(word);
  if (OTHERS.has(folded) || QUESTION_WORDS.some((known) => foldWord(known) === folded)) return null;
  const meant = WITHOUT_H.test(folded) ? `h${folded}` : BEGINNING.test(folded) ? folded : null;
  if (meant === null) return null;
  return QUESTION_WORDS.find((known) => editDistance(meant, foldWord(known), 1) !== null) ?? null;
}
