import { analyse, type Term } from '../../../language/analyse';
import { foldWord } from '../../../language/fold';
import { isStopWord } from '../../../language/stop-words';
import { matchQuality } from '../../match-terms';
import type { Question } from '../../question';
import type { Sheet } from '../../sheet';

/** "på deltagerlisten fra Havby", "made it to Havby": beside a name. */
const TO: ReadonlySet<string> = new Set(['fra', 'from', 'til', 'to'].map(foldWord));
const AT: ReadonlySet<string> = new Set(['på', 'i', 'at', 'in', 'ved'].map(foldWord));
/** "på sit eget rådhus", "in his own town hall" */
const OWN = /^(?:eget|egen|egne|own|selve|town|city)$/u;
const GOOD_ENOUGH = 0.55;

interface PlacesSaid {
  /** The meetings held there; all of the question's where no place is said. */
  readonly sheets: readonly Sheet[];
  readonly places: ReadonlySet<Term>;
}

/** "mødet på rådhuset": words that say where the meeting was, and not who. */
export function placesSaid(question: Question, said: readonly Term[]): PlacesSaid {
  const leads = question.people === null ? AT : new Set([...AT, ...TO]);
  const { sheets } = question.scope;
  const places = said.filter(
    (word) =>
      followsAny(leads, word, { words: question.words, said }) &&
      sheets.some((sheet) => isPlaceOf(word, sheet, question)),
  );
  if (places.length === 0) return { sheets, places: new Set() };
  const there = sheets.filter((sheet) => places.every((word) => isPlaceOf(word, sheet, question)));
  return there.length === 0 ? { sheets, places: new Set() } : { sheets: there, places: new Set(places) };
}

function followsAny(
  leads: ReadonlySet<string>,
  word: Term,
  { words, said }: { readonly words: readonly Term[]; readonly said: readonly Term[] },
): boolean {
  for (const before of words.slice(0, words.indexOf(word)).toReversed()) {
    if (leads.has(before.folded)) return true;
    if (!isStopWord(before.folded) && !OWN.test(before.folded) && !said.includes(before)) return false;
  }
  return false;
}

function isPlaceOf(word: Term, { place, forumName }: Sheet, { terms }: Question): boolean {
  const stems = analyse(`${place ?? ''}\n${forumName}`).map(({ stem }) => stem);
  const term = terms.find(({ asked }) => asked.includes(word.stem));
  return stems.includes(word.stem) || (term !== undefined && matchQuality(term, stems) >= GOOD_ENOUGH);
}
