import { saysOpposite } from '../../language/opposites';
import { sentences } from '../../language/sentences';
import type { ClaimProblem } from './claim-problem';
import { isSameWord, partsOf, shared, stretch, type Ground, type Stretch } from './ground';

/** Share of a claim's own words that must stand in what it cites: paraphrase is allowed, invention is not. */
const LEAST_SUPPORT = 0.5;
/** … and in one sentence of it: words from everywhere make any sentence. */
const LEAST_TOGETHER = 0.3;

/** A claim says nothing that its ground does not say, and nothing the other way round. */
export function wrongSense(claim: string, ground: Ground): readonly ClaimProblem[] {
  const { telling } = stretch(claim);
  const isSupported = telling.length === 0 || supports(telling, ground);
  if (!isSupported) return [{ kind: 'unsupported' }];
  const said = sentences(claim).flatMap(({ start, end }) => partsOf(claim.slice(start, end)));
  return said.map(stretch).some((part) => isTurned(part, ground)) ? [{ kind: 'negation' }] : [];
}

function supports(telling: readonly string[], ground: Ground): boolean {
  const known = [
    ...new Set(ground.words.map(({ folded }) => folded)),
    ...ground.sentences.flatMap((one) => one.telling),
  ];
  const held = telling.filter((word) => known.some((other) => isSameWord(word, other))).length;
  const together = Math.max(0, ...ground.sentences.map((sentence) => shared(telling, sentence)));
  return held / telling.length >= LEAST_SUPPORT && together / telling.length >= LEAST_TOGETHER;
}

/** Says no where the nearest part says yes, or more where it says less; of several equally near ones one that agrees is enough. */
function isTurned(part: Stretch, { parts }: Ground): boolean {
  const scored = parts.map((one) => ({ one, score: shared(part.telling, one) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0) return false;
  const nearest = scored.filter(({ score }) => score === best).map(({ one }) => one);
  const narrowest = nearest.filter(
    ({ text }) => !nearest.some((other) => other.text !== text && text.includes(other.text)),
  );
  return !narrowest.some((one) => one.isNegated === part.isNegated && !saysOpposite(part.all, one.all));
}
