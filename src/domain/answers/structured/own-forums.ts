import { bodyWord } from '../body-word';
import type { Answer } from '../answer';
import type { Question } from '../question';
import type { Sheet } from '../sheet';

/**
 * A question about a body that is none of the asker's: unanswered, it is told which forums are asked, the same whether
 * there is such a body or not.
 */
export function ownForumsInstead(answer: Answer, question: Question, sheets: readonly Sheet[]): Answer {
  if (answer.status !== 'noAnswer' || answer.content.kind !== 'not-stated' || !namesOtherBody(question))
    return answer;
  const forums = [...new Set(sheets.map(({ forumName }) => forumName))];
  return { ...answer, content: { kind: 'own-forums', forums } };
}

function namesOtherBody({ scope, words }: Question): boolean {
  if (scope.otherBody !== null) return true;
  return words.some(({ folded }, at) => {
    const { own, head } = bodyWord(folded);
    const next = words[at + 1];
    if (own !== '' || head === '' || next === undefined) return false;
    return /^\p{Lu}\p{Ll}/u.test(next.text) && scope.forums?.words.has(next) !== true;
  });
}
