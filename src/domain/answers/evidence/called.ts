import { analyse, type Term } from '../../language/analyse';
import { isStopWord } from '../../language/stop-words';
import type { Question } from '../question';
import { wording } from '../wording';
import { personsNamed } from './actors';
import type { Ranked } from './rank';

const NAME_ASKED = wording('hvad hedder|hva hedder|hvad hed|hva hed|name of the|names of the');
const QUOTED = /["“”»«'’‘][\p{L}\d][^"“”»«]*["“”»«'’‘]/u;
/** "advokat Bo Vig", "Bo Vig, advokat", "advokaten hedder Bo Vig". */
const BESIDE = 2;
/** A list below its line. */
const MOST_BELOW = 6;

/** "Hvad hedder den …?" wants a name; one of somebody who only does something to it is not its name. */
export function saysName({ reading, at, sentence }: Ranked, question: Question): boolean {
  if (!NAME_ASKED.test(question.plain)) return true;
  const below = sentence.leadsIn ? reading.sentences.slice(at + 1, at + 1 + MOST_BELOW) : [];
  return below.length > 0 || namesIt(sentence.text, question);
}

function namesIt(text: string, question: Question): boolean {
  if (QUOTED.test(text)) return true;
  const words = analyse(text);
  const asked = new Set(question.words.filter(({ folded }) => !isStopWord(folded)).map(({ stem }) => stem));
  const people = new Set(personsNamed(text).flatMap((name) => analyse(name).map(({ stem }) => stem)));
  const isAsked = ({ stem }: Term): boolean => asked.has(stem);
  return words.some((word, place) => {
    if (!/^\p{Lu}\p{L}/u.test(word.text) || isAsked(word)) return false;
    if (!people.has(word.stem)) return place > 0;
    return words.slice(Math.max(0, place - BESIDE), place + BESIDE + 1).some(isAsked);
  });
}
