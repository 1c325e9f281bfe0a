import { sentences } from '../../language/sentences';
import { tokens } from '../../language/tokens';
import type { Span } from '../../shared/span';
import type { Answer, Citation, Language } from '../answer';
import { Citations, citePassage } from '../cite';
import { answered } from '../respond';
import type { Claim } from './draft';
import type { NumberedPassage } from './numbered-passage';

/** Claims that were verified, with the sentences they rest on as verbatim quotes. */
export function writtenAnswer(
  claims: readonly Claim[],
  passages: readonly NumberedPassage[],
  language: Language,
): Answer {
  const citations = new Citations();
  const cited = claims.map(({ text, citations: numbers }) => ({
    text,
    citations: passages
      .filter(({ number }) => numbers.includes(number))
      .map((passage) => citations.add(quoteFor(text, passage))),
  }));
  return answered(language, { kind: 'written', claims: cited }, citations.all);
}

/** The sentence of the passage that has most of the claim's words. */
function quoteFor(claim: string, { passage, sheet }: NumberedPassage): Citation {
  const wanted = new Set(tokens(claim).map(({ folded }) => folded));
  const shared = ({ start, end }: Span): number =>
    tokens(passage.text.slice(start, end)).filter(({ folded }) => wanted.has(folded)).length;
  const [best = { start: 0, end: passage.text.length }] = sentences(passage.text).toSorted(
    (one, other) => shared(other) - shared(one),
  );
  const from = passage.span.start;
  return citePassage(sheet, passage, { start: from + best.start, end: from + best.end });
}
