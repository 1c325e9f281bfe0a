import type { Language } from './answer';
import type { Question, Surroundings } from './question';
import type { Sheet } from './sheet';

/** Of the people who talk with the bot at the same time. */
const MOST_REMEMBERED = 200;

interface Understood extends Omit<Surroundings, 'sheets'> {
  readonly questions: Map<string, Question>;
}

const known = new WeakMap<readonly Sheet[], Understood>();

/** Keeps what was understood of a question on its own: the next one of the conversation may lean on it. */
export function rememberQuestion(question: Question, surroundings: Surroundings): void {
  const questions = questionsIn(surroundings);
  const key = keyOf(question.text, question.language);
  questions.delete(key);
  questions.set(key, question);
  const [oldest] = questions.keys();
  if (questions.size > MOST_REMEMBERED && oldest !== undefined) questions.delete(oldest);
}

/** As it was understood before from just these minutes; undefined where it was not, or not lately. */
export function rememberedQuestion(
  text: string,
  language: Language,
  surroundings: Surroundings,
): Question | undefined {
  return questionsIn(surroundings).get(keyOf(text, language));
}

function questionsIn({ sheets, vocabulary, confirmed }: Surroundings): Map<string, Question> {
  const before = known.get(sheets);
  if (before?.vocabulary === vocabulary && before.confirmed === confirmed) return before.questions;
  const questions = new Map<string, Question>();
  known.set(sheets, { vocabulary, ...(confirmed && { confirmed }), questions });
  return questions;
}

function keyOf(text: string, language: Language): string {
  return `${language} ${text}`;
}
