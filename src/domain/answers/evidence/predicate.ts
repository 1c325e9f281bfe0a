import { analyse, type Term } from '../../language/analyse';
import { isStopWord } from '../../language/stop-words';
import { isInfinitive, isVerbForm } from '../../language/word-forms';
import type { Question } from '../question';
import type { QueryTerm } from '../query';
import { everydayFactor } from '../word-weights';
import { wording } from '../wording';

const QUESTION_WORD = wording('hvem|hvornår|who|when');
const PERFECT = wording('blev|bliver|er|var|har|havde|was|were|has|is');
const MODAL = wording('skal|skulle|ska|sku|kan|kunne|ka|ku|vil|ville|må|måtte|bør|burde');
const HAVING = wording('har|havde|får|fik');
const BEING = wording('er|var|bliver|blev|blir');
const CLAUSE = wording('at|der|som|hvis|når|da|fordi|og|men');
const PERSON = wording('vi|i|de|man|han|hun|jeg|du|den|det|nogen');
const LEADS_ON = wording('for|med|som|at|ved');
/** What is asked of a time besides a verb. */
const STATE = wording('klar|klart|klare|færdig|færdigt|færdige|slut|ready|done');
const INFINITIVE = /^\p{Ll}+(?:e|es|å)$/u;
const CAPITAL = /^\p{Lu}/u;
const DEFINITE = /(?:en|et|erne|ene)$/u;
const SHORTEST_THING = 6;
/** "har ansvaret for forløbet": after one of these stands a noun. */
const OF_A_NOUN = wording('for|om|til|i|på|af|med|ved|fra|hos|den|det|de|en|et|som');
const AMONG = wording('i|fra|hos|på|af|blandt|of|in|from|at');
const PRONOUN = wording('os|dem|jer|us|them|you');
/** Verbs that say nothing of what is asked. */
const EMPTY =
  'få komme ske gøre lave være blive kunne skulle ville holde se gå stå have mødes træde give tage sige handle';

/** "hvem har længst ventetid": how, not what. */
const SUPERLATIVE = /(?:\p{L}{3}est|[^e]st)e?$/u;

/** Minutes have few other words for these, even where they don't have the word itself. */
const TURNING_POINTS = 'åbne lukke indvie';

let turning: ReadonlySet<string> | undefined;
let empty: ReadonlySet<string> | undefined;

/**
 * What somebody does or what happens at the time asked for: "hvem undersøger …", "hvornår blev … godkendt", "hvem bliver
 * leder af …". A sentence near the answer must say it too. Null where it is a word of any question ("hvornår kommer …").
 */
export function predicateOf(question: Question): QueryTerm | null {
  const found = known.get(question);
  if (found !== undefined) return found;
  const predicate = findPredicate(question);
  known.set(question, predicate);
  return predicate;
}

/** Every sentence that is looked at is compared with it. */
const known = new WeakMap<Question, QueryTerm | null>();

function findPredicate(question: Question): QueryTerm | null {
  const { kind, words, terms } = question;
  if (kind !== 'who' && (kind !== 'when' || question.language === 'en')) return null;
  const at = words.findIndex((word) => QUESTION_WORD.test(` ${word.folded} `));
  const word = at < 0 ? undefined : tellingWord(afterThoseAmong(words.slice(at + 1)), question);
  const term = word === undefined ? undefined : terms.find(({ asked }) => asked.includes(word.stem));
  if (term === undefined || term.optional) return null;
  if ((term.everyday || term.colloquial) && !isTurningPoint(term)) return null;
  if (term.asked.length > 1 && term.asked.every((stem) => isStopWord(stem) || everydayFactor(stem) < 1))
    return null;
  empty ??= new Set(analyse(EMPTY).map((one) => one.stem));
  return term.asked.length === 1 && empty.has(term.asked[0] ?? '') ? null : term;
}

/** Its own word, or one that means the same: every other says something else of the matter. */
function isTurningPoint({ asked }: QueryTerm): boolean {
  turning ??= new Set(analyse(TURNING_POINTS).map(({ stem }) => stem));
  return asked.length === 1 && turning.has(asked[0] ?? '');
}

/** "Hvem i Havby undersøger …", "hvem af de tre lærere …": what follows those among whom somebody is looked for. */
function afterThoseAmong(after: readonly Term[]): readonly Term[] {
  if (!AMONG.test(` ${after[0]?.folded ?? ''} `)) return after;
  const noun = after.findIndex(
    ({ folded }, at) => at > 0 && (!isStopWord(folded) || PRONOUN.test(` ${folded} `)),
  );
  return noun < 0 ? after : after.slice(noun + 1);
}

/**
 * The verb of the question; behind "hvem er" and "hvem bliver" also what somebody is. A thing that stands where a verb may
 * ("hvornår skal udvalget …") says who does it or to what, and an answer has other words for it.
 */
function tellingWord(after: readonly Term[], { kind, terms, language }: Question): Term | undefined {
  const [first, ...rest] = after;
  const auxiliary = ` ${first?.folded ?? ''} `;
  if (PERFECT.test(auxiliary)) {
    const participle = after.findLast((word, at) => isParticiple(word, after[at - 1]));
    if (participle !== undefined && !isStopWord(participle.folded)) return participle;
  }
  if (language === 'en') return after.find((word) => isTelling(word, terms));
  if (MODAL.test(auxiliary)) return infinitiveIn(rest, kind, terms);
  if (HAVING.test(auxiliary)) return havingIn(rest, terms);
  const isThere = rest[0]?.folded === 'der';
  if (kind === 'when' && BEING.test(auxiliary) && !isThere)
    return rest.find(({ folded }) => STATE.test(` ${folded} `));
  return after.find((word, at) => isTelling(word, terms) && !isThing(word, at));
}

function isTelling({ folded, stem }: Term, terms: readonly QueryTerm[]): boolean {
  return !SUPERLATIVE.test(folded) && (!isStopWord(folded) || startsTerm(terms, stem));
}

function isParticiple({ folded }: Term, before: Term | undefined): boolean {
  return folded.endsWith('t') && isVerbForm(folded) && !OF_A_NOUN.test(` ${before?.folded ?? ''} `);
}

/** "Hvem skal prikke til …" has it next to the modal, "hvornår skal Ida have meldt ud" behind whoever does it. */
function infinitiveIn(
  rest: readonly Term[],
  kind: Question['kind'],
  terms: readonly QueryTerm[],
): Term | undefined {
  const next = rest.find((word) => isTelling(word, terms));
  if (kind === 'who' && next !== undefined && INFINITIVE.test(next.text)) return next;
  const clause = mainClause(rest);
  const verb = clause.find(
    (word, at) => isInfinitive(word.folded) || (at > 0 && isParticiple(word, clause[at - 1])),
  );
  return verb ?? clause.find(({ folded }) => STATE.test(` ${folded} `));
}

/** Without what is only told of it: "… have svar om vi vil prøve det". */
function mainClause(words: readonly Term[]): readonly Term[] {
  const end = words.findIndex(
    ({ folded }, at) =>
      CLAUSE.test(` ${folded} `) || (folded === 'om' && PERSON.test(` ${words[at + 1]?.folded ?? ''} `)),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** "har ansvaret for", "fik opgaven med": what somebody has stands for what they do. */
function havingIn(rest: readonly Term[], terms: readonly QueryTerm[]): Term | undefined {
  const at = rest.findIndex((word) => isTelling(word, terms));
  const after = rest[at + 1];
  return after !== undefined && LEADS_ON.test(` ${after.folded} `) && !CAPITAL.test(rest[at]?.text ?? '')
    ? rest[at]
    : undefined;
}

/** With an article behind it or a capital; of a word that opens the rest of the question ("hvem formand") it is not known. */
function isThing({ text, folded }: Term, at: number): boolean {
  return (
    CAPITAL.test(text) ||
    (at === 0 && folded.length >= SHORTEST_THING && DEFINITE.test(text) && !isVerbForm(folded))
  );
}

function startsTerm(terms: readonly QueryTerm[], stem: string): boolean {
  return terms.some(({ asked }) => asked.length > 1 && asked[0] === stem);
}
