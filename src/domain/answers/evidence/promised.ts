import type { SheetTask } from '../sheet';
import { alternation, wording } from '../wording';
import type { Question } from '../question';
import type { Ranked } from './rank';

/** So much nearer the question than anything in another item. */
const STANDS_OUT = 1.3;
const BARELY_UNNAMED = 0.05;
/** "Hvem tager …", "who is to …": something that is still to be done, or was promised. */
const ASKS_DOER = new RegExp(
  `^ (?:(?:og|men|så|and|but) )?(?:hvem|who) (?:(?:af|i|fra|of|in|from) [^ ]+ )?(?!(?:${alternation('er|var|har|sidder|hedder|deltager|is|was|has')}) )(?:${alternation('skal|ska|skulle|vil|lovede|lovet|påtog|will|shall|should|promised|must')}|\\p{L}{2,}r|\\p{L}{3,}s) `,
  'u',
);
const ASKS_DUE = wording(
  'hvornår skal|hvornår ska|hvornår vil|hvornår bliver|hvornår senest|til hvornår|inden hvornår|senest hvornår|hvad er fristen|hvad er deadline*|hvilken frist|when should|when must|when will|by when|what is the deadline',
);

/**
 * Who is to do a thing, and by when, is told by the promise that stands in the item about it, in whatever words the
 * question puts what is to be done.
 */
export function isPromised(one: Ranked, ranked: readonly Ranked[], question: Question): boolean {
  if (!one.holds || one.unnamed.near > BARELY_UNNAMED || !standsOut(one, ranked)) return false;
  const promises = promisesIn(one);
  if (question.kind === 'who')
    return ASKS_DOER.test(question.plain) && promises.some(({ owner }) => owner !== null);
  const isDue = ({ due, dueText }: SheetTask): boolean => due !== null || dueText !== null;
  return question.kind === 'when' && ASKS_DUE.test(question.plain) && promises.some(isDue);
}

/** What is still to be done as the sentence says. */
export function promisesIn({ reading, sentence: { span } }: Ranked): readonly SheetTask[] {
  return reading.sheet.tasks.filter(
    ({ quote }) => quote.span.start < span.end && span.start < quote.span.end,
  );
}

function standsOut({ reading, rank }: Ranked, ranked: readonly Ranked[]): boolean {
  const elsewhere = ranked.find((other) => other.reading !== reading);
  return elsewhere === undefined || rank >= elsewhere.rank * STANDS_OUT;
}
