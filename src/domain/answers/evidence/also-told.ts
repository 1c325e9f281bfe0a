import type { Citation } from '../answer';
import type { Question } from '../question';
import type { Ranked } from './rank';
import { rankSentence } from './rank';
import { isStrict } from './wanted';
import { writeExtract } from './write';

/** A sentence that says nothing of the question itself is this near the one that answers. */
const MOST_APART = 2;

interface Beside {
  readonly quoted: readonly Citation[];
  /** Of people, as the items name them. */
  readonly names: ReadonlySet<string>;
}

/** "…, og hvornår er det klar?": the nearest sentence of the same item with the day, where what is quoted holds none. */
export function alsoTold(
  question: Question,
  [best, ...others]: readonly Ranked[],
  { quoted, names }: Beside,
): readonly Citation[] {
  const { also } = question;
  if (also === null || best === undefined || also === question.kind || !isStrict(also)) return [];
  const wanted = { ...question, kind: also };
  const isQuoted = ({ sentence: { text } }: Ranked): boolean =>
    quoted.some(({ quote }) => quote.includes(text));
  const holding = [best, ...others]
    .filter(({ reading }) => reading === best.reading)
    .map((one) => rankSentence(one, wanted, names))
    .filter((one) => one.holds);
  if (holding.some(isQuoted)) return [];
  const [told] = holding
    .filter((one) => one.direct > 0 || Math.abs(one.at - best.at) <= MOST_APART)
    .toSorted((one, other) => other.rank - one.rank);
  return told === undefined ? [] : writeExtract([told]);
}
