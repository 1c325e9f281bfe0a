import { analyse } from '../../language/analyse';
import { findDates } from '../../language/dates';
import { matchQuality } from '../match-terms';
import type { Lead } from '../answer';
import type { Question } from '../question';
import { personsNamed } from './actors';
import { isBesideDeed } from './beside-deed';
import { askedWords, withoutAsked } from './new-information';
import type { Ranked } from './rank';
import { withoutThoseWhoLeft } from './those-who-left';
import { measureAsked } from './wanted';

/** The sentence says this much of the question itself: else the fact in it may be another's. */
const SAYS_IT = 0.55;
/** Another sentence of which this share is about the question as well may be the one that was meant. */
const RIVALS = 0.8;
const YES_NO =
  /^(?: (?:og|men|sø|and|but|mon|blev|er|var|bliver|fik|har|havde|kom|was|were|is|did|has|have))+ /u;
const YEAR = /^(?:19|20)\d\d$/u;
const AMOUNT =
  /(?:(?:ca\.|cirka|omkring|op til|knap|godt|mindst|højst|around|about) )?\d[\d.,]*(?:\s?(?:mio\.?|mia\.?|t\.?|millioner|milliarder))?\s?(?:kr\.?|kroner|procent|pct\.?|%|minutter|timer|døgn|dage|uger|måneder|år|meter|km)(?!\p{L})/giu;
const NOT =
  /(?<!\p{L})(?:ikke|ingen|intet|hverken|afvist\p{L}*|afviste|afslag|udsat\p{L}*|udsatte|imod|dog|men|hvis|forudsat|kan|kunne|bør|skal|afvent\p{L}*|endnu|om|betinget|forbehold|undtag\p{L}*)(?!\p{L})/iu;
const REFUSED =
  /(?<!\p{L})(?:ikke (?:\p{L}+ ){0,2}(?:godkend\p{L}*|tiltrådt|vedtaget|imødekommet)|afvist|afviste|udsat|udsatte|afslag)(?!\p{L})/iu;
const APPROVAL = /^(?:godkend|vedtage|vedtag|tiltrøde|imødekomme|beslut|frigiv|bevilg)/u;

/** What is said first, unless a sentence of the item that is about as near the question says another thing. */
export function undisputedLead(question: Question, best: Ranked, ranked: readonly Ranked[]): Lead | null {
  const lead = leadOf(question, best);
  const said = JSON.stringify(lead);
  const rivals = ranked.filter(
    (one) => one !== best && one.reading === best.reading && one.direct >= best.direct * RIVALS,
  );
  const others = rivals.flatMap((one) => leadOf(question, one) ?? []);
  return others.every((other) => JSON.stringify(other) === said) ? lead : null;
}

/** What answers by itself: a day, an amount, somebody, yes or no. Null where the sentence leaves a doubt. */
function leadOf(question: Question, best: Ranked): Lead | null {
  if (best.direct < SAYS_IT || !question.scope.sheets.includes(best.reading.sheet)) return null;
  if (question.kind === 'when' && isOfAnotherYear(question, best)) return null;
  const text = best.sentence.text;
  const news = withoutAsked(text, askedWords(question.words));
  switch (question.kind) {
    case 'when':
      return only(
        findDates(news).map(({ iso, day }) => (day === null ? null : iso)),
        (date) => ({ kind: 'date', date }),
      );
    case 'how-much':
      return amountIn(question, news);
    case 'who':
      return best.actor === 'person' ? doerIn(question, { text, news }) : null;
    case 'yes-no':
    case 'decision':
      return YES_NO.test(question.plain) ? verdict(question, best) : null;
    case 'choice':
    case 'contact':
    case 'how-many':
    case 'how-often':
    case 'list':
    case 'meaning':
    case 'open':
    case 'where':
    case 'why':
      return null;
  }
}

/** The budget for 2026 was not adopted on the day on which that for 2023 was. */
function isOfAnotherYear({ words }: Question, { sentence }: Ranked): boolean {
  const years = words.filter(({ folded }) => YEAR.test(folded));
  return years.some(({ folded }) => !sentence.text.includes(folded));
}

function doerIn(
  question: Question,
  { text, news }: { readonly text: string; readonly news: string },
): Lead | null {
  const names = [...new Set(personsNamed(withoutThoseWhoLeft(news, question.plain)))];
  const doers = names.length === 1 ? names.filter((name) => isBesideDeed(name, question, text)) : [];
  return only(doers, (words) => ({ kind: 'words', words }));
}

/** There is one, and it is whole. */
function only<T>(found: readonly (T | null)[], say: (one: T) => Lead): Lead | null {
  const [first, ...others] = [...new Set(found)];
  return first === undefined || first === null || others.length > 0 ? null : say(first);
}

function amountIn(question: Question, text: string): Lead | null {
  const measure = measureAsked(question.plain);
  const amounts = [...text.matchAll(AMOUNT)].map(([amount]) => amount.trim());
  const fitting = amounts.filter((amount) => measure === null || measure.test(amount));
  return only(fitting, (words) => ({ kind: 'words', words }));
}

/** "Blev det godkendt?": only a decision says so, in the same words and without conditions. */
function verdict({ terms, words }: Question, { sentence }: Ranked): Lead | null {
  if (sentence.passage.section !== 'decision') return null;
  const approval = words.find((word) => APPROVAL.test(word.folded));
  const term = approval && terms.find(({ asked }) => asked.includes(approval.stem));
  if (term === undefined) return null;
  if (REFUSED.test(sentence.text)) return { kind: 'no' };
  const stems = analyse(sentence.text).map((word) => word.stem);
  return matchQuality(term, stems) === 1 && !NOT.test(sentence.text) ? { kind: 'yes' } : null;
}
