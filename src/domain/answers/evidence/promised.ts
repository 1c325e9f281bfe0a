import { alternation } from '../wording';
import type { Question } from '../question';
import type { Ranked } from './rank';

/** So much nearer the question than anything in another item. */
const STANDS_OUT = 1.3;
const BARELY_UNNAMED = 0.05;
/** "Hvem tager …", "who is to …": something that is still to be done, or was promised. */
const ASKS_DOER = new RegExp(
  `^ (?:(?:og|men|så|and|but) )?(?:hvem|who) (?:af (?:os|dem|jer) |of (?:us|them|you) )?(?!(?:${alternation('er|var|har|sidder|hedder|deltager|is|was|has')}) )(?:${alternation('skal|ska|skulle|vil|lovede|lovet|påtog|will|shall|should|promised|must')}|\\p{L}{2,}r|\\p{L}{3,}s) `,
  'u',
);

/**
 * Who is to do a thing is told by the promise that stands in the item about it, in whatever words the question puts what
 * is to be done.
 */
export function isPromised(one: Ranked, ranked: readonly Ranked[], question: Question): boolean {
  if (question.kind !== 'who' || one.actor === 'none' || !ASKS_DOER.test(question.plain)) return false;
  return one.unnamed.near <= BARELY_UNNAMED && holdsTask(one) && standsOut(one, ranked);
}

function holdsTask({ reading, sentence: { span } }: Ranked): boolean {
  return reading.sheet.tasks.some(
    ({ owner, quote }) => owner !== null && quote.span.start < span.end && span.start < quote.span.end,
  );
}

function standsOut({ reading, rank }: Ranked, ranked: readonly Ranked[]): boolean {
  const elsewhere = ranked.find((other) => other.reading !== reading);
  return elsewhere === undefined || rank >= elsewhere.rank * STANDS_OUT;
}
