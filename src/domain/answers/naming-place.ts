import type { Term } from '../language/analyse';
import { isNegated } from '../language/negation';
import { isStopWord } from '../language/stop-words';
import { isVerbForm } from '../language/word-forms';
import { isVerbPlace } from './verb-place';
import { alternation } from './wording';
import { everydayFactor } from './word-weights';

const LEADS_IN = new RegExp(
  `^(?:${alternation(
    'om|for|i|på|til|ved|af|med|hos|fra|mod|mellem|efter|uden|den|det|de|en|et|denne|dette|disse|hvilken|hvilket|hvilke|mange|the|a|an|of|in|at|on|for|to|with|from|about|which',
  )})$`,
  'u',
);
const WHICH = /^(?:hvilken|hvilket|hvilke|which)$/u;
const CAPITAL = /^\p{Lu}/u;
/** "brandstationen", "støtteordningerne". */
const DEFINITE = /(?:en|et|erne|ene|ens|ets|ernes|enes)$/u;
const SHORTEST_DEFINITE = 6;
/** So long is hardly any word but a compound noun. */
const COMPOUND = 11;
const ADJECTIVE = /(?:ske?|lige?|ige?|(?:al|el|iv|ær|ør|(?:int|ekst|mod|fj)ern)e?)$/u;
const NUMBER = /^\d/u;
/** "de mangler": who does something, and no article. */
const PRONOUN = /^(?:de|det|den)$/u;
const PRESENT = /[rl]$/u;

/** Is it a thing that the question names, by which an answer can be told from one about something else? */
export function isNamingPlace(words: readonly Term[], at: number): boolean {
  const word = words[at];
  if (word === undefined || NUMBER.test(word.text) || isVerbPlace(words, at)) return false;
  if (everydayFactor(word.stem) < 1 || isStopWord(word.folded)) return false;
  const { folded, text } = word;
  if (at > 0 && CAPITAL.test(text)) return true;
  if (isVerbForm(folded) || ADJECTIVE.test(text)) return false;
  if (folded.length >= COMPOUND || (folded.length >= SHORTEST_DEFINITE && DEFINITE.test(folded))) return true;
  const [further, before, after] = [words[at - 2], words[at - 1], words[at + 1]];
  if (before === undefined || isNegated(text)) return false;
  if (WHICH.test(before.folded)) return true;
  if (after !== undefined && !isStopWord(after.folded)) return false;
  if (LEADS_IN.test(before.folded)) return !(PRONOUN.test(before.folded) && PRESENT.test(folded));
  if (further === undefined || isStopWord(before.folded) || PRESENT.test(folded)) return false;
  return LEADS_IN.test(further.folded);
}

/** The same of an expression that begins here, in a question in English: "the new health council". */
export function isNamingPhrase(words: readonly Term[], at: number): boolean {
  const [further, before] = [words[at - 2], words[at - 1]];
  if (before === undefined) return false;
  if (LEADS_IN.test(before.folded)) return before.folded !== 'to';
  return further !== undefined && LEADS_IN.test(further.folded) && !isStopWord(before.folded);
}
