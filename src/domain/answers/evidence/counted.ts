import { analyse, type Term } from '../../language/analyse';
import { matchQuality } from '../match-terms';
import type { Question } from '../question';

const NUMBER_WORDS = new Set('to tre fire fem seks syv otte ni ti elleve tolv begge halvdelen'.split(' '));
/** "100324" is a date or the number of a case: many things are written with points. */
const CODE = /^\d{6,}/u;
const YEAR = /^(?:19|20)\d\d$/u;
const MONTH =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|septemb|oktob|novemb|decemb|jan|feb|apr|aug|sep|okt|nov|dec)/u;
const PEOPLE = /^(?:medarbejd|borg|deltag|person|patient|medlem|ans[oø]g|ansat|elev|kursist)/u;
const VERB =
  /^(?:er|var|blev|bliver|blir|kom|kommer|deltog|deltager|skal|vil|kan|har|sender|fik|får|før|sagde|stemte|\p{L}+te|\p{L}+ede)$/u;
const CLOSE = 5;
/** "Antallet af pladser på det nye plejehjem i byen sættes op fra 20 til 24": the number comes late. */
const NUMBER_OF = /(?<!\p{L})antal(?:let)?(?!\p{L})/iu;
const FAR = 12;
const GOOD_ENOUGH = 0.5;
/** Words after "how many" that name what is counted: English writes its compounds apart. */
const MOST_DANISH = 2;
const MOST_ENGLISH = 4;
const COUNTING = /^(?:mange|antal|antallet|many|number)$/u;

/** Does a sentence count what the question wants counted: a number just before or after its word? */
export function countsAsked(question: Question, text: string): boolean {
  const words = analyse(text);
  const far = NUMBER_OF.test(text) ? FAR : CLOSE;
  let wanted: Question['terms'] | undefined;
  return words.some((word, at) => {
    if (
      isHour(words.slice(Math.max(0, at - 2), at)) ||
      !isCount(word.folded, words[at + 1]?.stem) ||
      question.words.some((one) => one.stem === word.stem)
    )
      return false;
    wanted ??= countedTerms(question);
    const around = words.slice(Math.max(0, at - far), at + 1 + CLOSE).map((one) => one.stem);
    return (
      wanted.some((term) => matchQuality(term, around) >= GOOD_ENOUGH) ||
      (countsPeople(question) && around.some((one) => PEOPLE.test(one)))
    );
  });
}

/** "Hvor mange sender vi?" leaves out that it is people. */
function countsPeople({ words }: Question): boolean {
  const after = words[words.findIndex((word) => COUNTING.test(word.folded)) + 1];
  return after !== undefined && VERB.test(after.folded);
}

/** The thing after "hvor mange", else everything asked about. */
function countedTerms({ words, terms, language }: Question): Question['terms'] {
  const at = words.findIndex((word) => COUNTING.test(word.folded));
  const reach = language === 'en' ? MOST_ENGLISH : MOST_DANISH;
  const after = words.slice(at + 1, at + 1 + reach).map((word) => word.stem);
  const counted = terms
    .filter((term) => !term.everyday)
    .filter(({ asked }) => asked.some((stem) => after.includes(stem)));
  return at >= 0 && counted.length > 0 ? counted : terms;
}

/** "Kl. 8" and "kl. 8-16" count nothing. */
function isHour(before: readonly Term[]): boolean {
  const [last] = before.slice(-1);
  const isTo = last !== undefined && /^\d/u.test(last.folded);
  return before.slice(isTo ? 0 : -1).some(({ folded }) => folded === 'kl' || folded === 'klokken');
}

function isCount(folded: string, next: string | undefined): boolean {
  if (NUMBER_WORDS.has(folded)) return true;
  return /^\d/u.test(folded) && !YEAR.test(folded) && !CODE.test(folded) && !MONTH.test(next ?? '');
}
