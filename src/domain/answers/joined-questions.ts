import { asksWhatCame, pointsBack } from './follow-up';
import type { QueryTerm } from './query';
import type { Question } from './question';
import { inherited } from './scope';
import type { Sheet } from './sheet';

const CONTEXT_FACTOR = 0.5;
/** "Hvad koster det pr. deltager?": without what "det" is, it asks nothing. */
const MOST_BESIDE_POINTING = 2;

/** Nothing is asked but about whom or where: "hvad med Havby?" */
function sameAskedOf(own: Question): boolean {
  return own.kind === 'open' && !own.decision && !asksWhatCame(own.plain);
}

/** A short question goes on about the same matter, if it is found there. */
export function reminded(own: Question, earlier: Question): Question {
  return { ...own, terms: [...own.terms, ...besides(own, earlier).map(asReminder)] };
}

function weightOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, { weight, optional }) => sum + (optional ? 0 : weight), 0);
}

function besides(own: Question, earlier: Question): readonly QueryTerm[] {
  return earlier.terms.filter(
    (term) => !own.terms.some((other) => other.asked.join(' ') === term.asked.join(' ')),
  );
}

function asReminder(term: QueryTerm): QueryTerm {
  return { ...term, weight: term.weight * CONTEXT_FACTOR, optional: true };
}

/** "og hvornår?" asks about what was asked before; "hvad med Havby?" asks the same of another forum. */
export function completed(own: Question, earlier: Question, sheets: readonly Sheet[]): Question {
  const scope = inherited(own.scope, earlier.scope, sheets);
  const people = own.people ?? (sameAskedOf(own) ? earlier.people : null);
  const sameAsked = sameAskedOf(own);
  const plain = sameAsked ? `${earlier.plain.trimEnd()}${own.plain}` : own.plain;
  const asked = sameAsked ? { kind: earlier.kind, decision: earlier.decision, plain } : {};
  const telling = own.terms.filter((term) => !term.optional && !term.everyday);
  const whole = sameAsked || telling.length === 0;
  const isMeant = telling.length <= MOST_BESIDE_POINTING && pointsBack(own.plain);
  const missing = besides(own, earlier);
  const factor = Math.min(CONTEXT_FACTOR, weightOf(own.terms) / Math.max(weightOf(missing), 1));
  const carried = missing.map((term) => {
    if (whole) return term;
    return isMeant ? { ...term, weight: term.weight * factor } : asReminder(term);
  });
  const others = own.people === null ? undefined : earlier.people?.words;
  const words = sameAsked
    ? [...earlier.words.filter((word) => others?.has(word) !== true), ...own.words]
    : own.words;
  const scopeWords = new Set([...scope.words, ...earlier.scope.words]);
  return {
    ...own,
    ...asked,
    words,
    people,
    scope: { ...scope, words: scopeWords },
    terms: [...own.terms, ...carried],
  };
}
