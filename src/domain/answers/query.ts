import type { Expression } from '../language/lexicon/lexicon';

/** One thing a question is about, with everything it may be called in the minutes. */
export interface QueryTerm {
  /** As asked, a stem or several. */
  readonly asked: Expression;
  /** How much it says: rare words more, everyday verbs less. */
  readonly weight: number;
  /** Single stems that stand for it, and how well (0 to 1). */
  readonly stems: ReadonlyMap<string, number>;
  /** It helps to find the place, but an answer need not hold it: from an earlier question, or a date. */
  readonly optional: boolean;
  /** A word of any question ("lave", "møde"). */
  readonly everyday: boolean;
  /** Minutes say it in other words, which cannot all be known: an answer need not hold any of these. */
  readonly colloquial: boolean;
  /** A thing that is named ("brandstationen"), not what is done with it or how it is. */
  readonly naming: boolean;
  /** Expressions of several stems that stand for it. */
  readonly phrases: readonly { readonly stems: Expression; readonly quality: number }[];
}

/** What stands for a term less well than this brings passages, but no answers. */
const WORTH_SEARCHING = 0.5;
const MOST_STEMS = 16;

/** What to look for in the index: everyday words only where there is nothing else. */
export function searchExpressions(terms: readonly QueryTerm[]): readonly Expression[] {
  const telling = terms.filter((term) => !term.everyday && !term.optional);
  return (telling.length > 0 ? terms.filter((term) => !term.everyday) : terms).flatMap(
    ({ stems, phrases }) => [
      ...[...stems]
        .filter(([, quality]) => quality >= WORTH_SEARCHING)
        .sort(([, one], [, other]) => other - one)
        .slice(0, MOST_STEMS)
        .map(([stem]) => [stem]),
      ...phrases.map((phrase) => phrase.stems),
    ],
  );
}
