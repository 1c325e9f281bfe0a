import { analyse, type Term } from '../../language/analyse';
import { isStopWord } from '../../language/stop-words';
import { isVerbForm } from '../../language/word-forms';
import type { Question } from '../question';
import type { QueryTerm } from '../query';
import { everydayFactor } from '../word-weights';
import { wording } from '../wording';

const QUESTION_WORD = wording('hvem|hvornår|who|when');
const PERFECT = wording('blev|bliver|er|var|har|havde|was|were|has|is');
/** "har ansvaret for forløbet": after one of these stands a noun. */
const OF_A_NOUN = wording('for|om|til|i|på|af|med|ved|fra|hos|den|det|de|en|et|som');
const AMONG = wording('i|fra|hos|på|af|blandt|of|in|from|at');
const PRONOUN = wording('os|dem|jer|us|them|you');
/** Verbs that say nothing of what is asked. */
const EMPTY =
  'få komme ske gøre lave være blive kunne skulle ville holde se gå stå have mødes træde give tage sige handle';

/** "hvem har længst ventetid": how, not what. */
const SUPERLATIVE = /(?:\p{L}{3}est|[^e]st)e?$/u;

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
  const word = at < 0 ? undefined : tellingWord(afterThoseAmong(words.slice(at + 1)), terms);
  const term = word === undefined ? undefined : terms.find(({ asked }) => asked.includes(word.stem));
  if (term === undefined || term.optional || term.everyday || term.colloquial) return null;
  if (term.asked.length > 1 && term.asked.every((stem) => isStopWord(stem) || everydayFactor(stem) < 1))
    return null;
  empty ??= new Set(analyse(EMPTY).map((one) => one.stem));
  return term.asked.length === 1 && empty.has(term.asked[0] ?? '') ? null : term;
}

/** "Hvem i Havby undersøger …", "hvem af de tre lærere …": what follows those among whom somebody is looked for. */
function afterThoseAmong(after: readonly Term[]): readonly Term[] {
  if (!AMONG.test(` ${after[0]?.folded ?? ''} `)) return after;
  const noun = after.findIndex(
    ({ folded }, at) => at > 0 && (!isStopWord(folded) || PRONOUN.test(` ${folded} `)),
  );
  return noun < 0 ? after : after.slice(noun + 1);
}

function tellingWord(after: readonly Term[], terms: readonly QueryTerm[]): Term | undefined {
  const isPerfect = after[0] !== undefined && PERFECT.test(` ${after[0].folded} `);
  const participle = after.findLast(
    (word, at) =>
      word.folded.endsWith('t') &&
      isVerbForm(word.folded) &&
      !OF_A_NOUN.test(` ${after[at - 1]?.folded ?? ''} `),
  );
  if (isPerfect && participle !== undefined && !isStopWord(participle.folded)) return participle;
  return after.find(
    (word) => !SUPERLATIVE.test(word.folded) && (!isStopWord(word.folded) || startsTerm(terms, word.stem)),
  );
}

function startsTerm(terms: readonly QueryTerm[], stem: string): boolean {
  return terms.some(({ asked }) => asked.length > 1 && asked[0] === stem);
}
