import { analyse } from '../../language/analyse';
import { foldWord } from '../../language/fold';
import type { Question } from '../question';

const FROM: ReadonlySet<string> = new Set(['fra', 'from', 'of', 'i', 'in'].map(foldWord));

/** "sundhedschefen fra Kragelund": a place, though it is somebody's surname as well. The same question elsewhere. */
export function withoutPlaceNames(question: Question): Question {
  const { people, words, scope } = question;
  const [word, another] = [...(people?.words ?? [])];
  if (word === undefined || another !== undefined) return question;
  if (!FROM.has(words[words.indexOf(word) - 1]?.folded ?? '')) return question;
  const isBody = scope.sheets.some(({ participants }) =>
    participants.some(({ organisation }) =>
      analyse(organisation ?? '').some(({ stem }) => stem === word.stem),
    ),
  );
  return isBody ? { ...question, people: null } : question;
}
