import type { Term } from '../../language/analyse';
import { isStopWord } from '../../language/stop-words';
import type { QueryTerm } from '../query';
import type { Question } from '../question';
import type { Sheet } from '../sheet';
import { wording } from '../wording';
import { heard, phrases } from './phrases';
import type { AskedMentions } from './asked-mentions';
import { narrowed } from './narrowed';

/** "Er det kun Havby, der …?" */
const ONLY = phrases(
  'er/var det kun/bare/alene/udelukkende | kun/udelukkende … der | eneste/alene om | is it only/just | only one/ones/place | the only | alone in',
);
/** "… oppe andre steder end i Havby?" */
const ELSEWHERE = phrases(
  `andre/andet … end | nogen/nogle andre | andre steder | andre klynger/udvalg/fora/forummer/grupper | ud over | udover | bortset fra
  | other … than | anywhere/anyone/anybody/somewhere else | other committees/clusters/forums/groups | besides | apart from | except`,
);
/** "Hvem andre end Havby har …?" asks for them. */
const WHICH = wording(
  'hvem andre|hvem ellers|hvilke andre|hvem ud over|hvem udover|who else|which other|which others|who other',
);
const ABBREVIATION = /\p{Lu}{2}/u;
/** "Har de det bedre end andre steder?" compares. */
const COMPARES = wording(
  'end andre|end de andre|end de øvrige|mere|mindre|flere|færre|bedre|værre|højere|lavere|oftere|sjældnere|than other|than the other|than others|more|less|fewer|better|worse|higher|lower|larger|smaller',
);
/** What asks for it, and not what it is about. */
const ASKING = wording(
  'kun|bare|alene|udelukkende|eneste|andre|andet|andetsteds|end|ud|over|udover|bortset|fra|sted|steder|gang|igang|agtig|agtigt|agtige|noget|arbejder|arbejde|snakker|snakke|taler|tale|talt|snakket|haft|har|oppe|på|kører|køre|laver|lave|bruger|bruge|gør|gøre|prøver|tester|vende|vendt|dagsordenen|dagsorden|punkt|nævnt|omtalt|klynger|udvalg|fora|forummer|grupper|kommuner|møder|only|just|one|ones|place|places|other|else|anyone|anybody|anywhere|somewhere|besides|except|apart|alone|working|work|works|talking|talk|doing|using|uses|agenda|mentioned|discussed|discussing|committees|clusters|forums|groups|also|too|også|with|referat|referater|minutes|notes',
);

/**
 * Whether others than the forum named deal with something: what their minutes say. Null for other questions, and where no
 * forum is named.
 */
export function askedElsewhere(
  asked: Question,
  sheets: readonly Sheet[],
): Omit<AskedMentions, 'depth'> | null {
  const isWhich = WHICH.test(asked.plain);
  if (!isWhich && !['yes-no', 'open', 'decision', 'choice'].includes(asked.kind)) return null;
  if (COMPARES.test(asked.plain)) return null;
  const only = heard(asked.words, ONLY) !== null;
  if (!only && heard(asked.words, ELSEWHERE) === null) return null;
  const question = asked.scope.forums === null ? narrowed(asked) : asked;
  const named = question.scope.forums;
  if (named === null) return null;
  const others = sheets.filter(({ forum }) => !named.forums.includes(forum));
  const terms = question.terms.filter((term) => isTopic(term, question));
  if (others.length === 0 || terms.length === 0 || !terms.every((term) => isThing(term, question)))
    return null;
  const scope = { ...question.scope, sheets: others, strict: true };
  return { question: { ...question, scope }, terms, lead: isWhich ? null : only ? 'no' : 'yes' };
}

function isAsking({ folded }: Term): boolean {
  return isStopWord(folded) || ASKING.test(` ${folded} `);
}

/** What is done with it ("skal betale") would be another matter in other minutes. */
function isThing({ naming, asked }: QueryTerm, { words }: Question): boolean {
  return (
    naming ||
    /^\d/u.test(asked[0] ?? '') ||
    words.some((word) => asked.includes(word.stem) && ABBREVIATION.test(word.text))
  );
}

function isTopic({ optional, everyday, asked }: QueryTerm, { words, scope }: Question): boolean {
  const own = words.filter((word) => asked.includes(word.stem));
  const asksOnly = own.every((word) => isAsking(word) || scope.words.has(word));
  return !optional && !everyday && !asksOnly;
}
