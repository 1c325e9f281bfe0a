import type { Answer } from '../../domain/answers/answer';
import type { AskedQuestion } from '../../domain/messages/asking';
import { askAction, type SubmitAction } from '../parts/actions';
import { trimmed } from '../parts/fold';

/** A card has six actions at most. */
const MOST = 5;
const TITLE_LIMIT = 60;
const QUESTION_LIMIT = 300;

/** Where several people have the name that was asked with, a button for each asks again with the whole name. */
export function clarifyActions({ content, language }: Answer, asked: AskedQuestion): readonly SubmitAction[] {
  if (content.kind !== 'which-person' || asked.question.length > QUESTION_LIMIT) return [];
  return content.candidates.slice(0, MOST).map(({ name, organisation }) => {
    const title = organisation === null ? name : `${name} (${organisation})`;
    const question = withName(asked.question, content.name, name);
    return askAction(trimmed(title, TITLE_LIMIT), {
      verb: 'ask',
      language,
      asked: { question, context: asked.context },
    });
  });
}

/** The whole name in place of the part that was said. */
function withName(question: string, said: string, whole: string): string {
  const at = question.toLowerCase().indexOf(said.toLowerCase());
  if (at < 0 || said === '') return `${question.trimEnd()} (${whole})`;
  return question.slice(0, at) + whole + question.slice(at + said.length);
}
