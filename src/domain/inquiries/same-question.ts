import { askedKind } from '../answers/asked-kind';
import { analyse } from '../language/analyse';
import { isNegated } from '../language/negation';
import { isStopWord } from '../language/stop-words';

/** Of the telling words of both, so many must be in common. */
const ENOUGH = 0.75;
/** A question of one word ("hvornår?") leans on another one, and is like no other. */
const FEWEST_WORDS = 2;

/** Do they ask nearly the same: for the same kind of fact, with the same numbers, about the same things? */
export function asksTheSame(one: string, other: string): boolean {
  if (askedKind(one).kind !== askedKind(other).kind || isNegated(one) !== isNegated(other)) return false;
  const [first, second] = [tellingStems(one), tellingStems(other)];
  if (Math.min(first.size, second.size) < FEWEST_WORDS) return false;
  if (!sameNumbers(first, second)) return false;
  const common = [...first].filter((stem) => second.has(stem)).length;
  return common / (first.size + second.size - common) >= ENOUGH;
}

function tellingStems(question: string): ReadonlySet<string> {
  return new Set(
    analyse(question)
      .filter(({ folded }) => !isStopWord(folded))
      .map(({ stem }) => stem),
  );
}

function sameNumbers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const numbers = (stems: ReadonlySet<string>): string =>
    [...stems]
      .filter((stem) => /\d/.test(stem))
      .sort()
      .join(' ');
  return numbers(one) === numbers(other);
}
