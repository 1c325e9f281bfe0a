import type { Ranked } from './rank';

/** What was decided takes the place of what was recommended when it is at least this near as good an answer. */
const NEARLY = 0.6;
/** It says this much of what the recommendation says of the question. */
const FITS = 0.5;

/**
 * What was only recommended is not said beside what came of it: a decision of the item that answers goes before, and
 * recommendations of an item that answers otherwise are left out.
 */
export function settledFirst(ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined) return ranked;
  const settled = isRecommended(best) ? ranked.find((one) => settles(one, best)) : best;
  if (settled === undefined) return ranked;
  const others = ranked.filter((one) => one !== settled);
  return [settled, ...others.filter((one) => !isRecommended(one) || one.reading !== settled.reading)];
}

function settles(one: Ranked, best: Ranked): boolean {
  return (
    one.reading === best.reading &&
    one.sentence.passage.section === 'decision' &&
    one.holds >= best.holds &&
    one.rank >= best.rank * NEARLY &&
    one.direct >= best.direct * FITS
  );
}

function isRecommended({ sentence }: Ranked): boolean {
  return sentence.passage.section === 'recommendation';
}
