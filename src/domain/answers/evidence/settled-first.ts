import type { Question } from '../question';
import type { Ranked } from './rank';

/** What was decided takes the place of what was recommended when it is at least this near as good an answer. */
const NEARLY = 0.6;
/** It says this much of what the recommendation says of the question. */
const FITS = 0.5;
/** The decision gives the fact otherwise than the case put it. */
const AMENDS =
  /(?<!\p{L})(?:(?:bemærkning|ændring|rettelse|tilføjelse)(?:en|er)?|dog|i stedet|ændres|flyttes|rykkes|udskydes|fastsættes|forhøjes|nedsættes)(?!\p{L})/iu;

/**
 * What was only recommended is not said beside what came of it: a decision of the item that answers goes before, and
 * recommendations of an item that answers otherwise are left out.
 */
export function settledFirst(ranked: readonly Ranked[], question: Question): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined) return ranked;
  const amended = ranked.find((one) => amends(one, best, question));
  const settled = amended ?? (isRecommended(best) ? ranked.find((one) => settles(one, best)) : best);
  if (settled === undefined) return ranked;
  const others = ranked.filter((one) => one !== settled);
  return [settled, ...others.filter((one) => !isRecommended(one) || one.reading !== settled.reading)];
}

/** "Godkendt, dog flyttes det til …": the day or amount in the case no longer holds. */
function amends({ reading, sentence, holds }: Ranked, best: Ranked, { kind }: Question): boolean {
  return (
    (kind === 'when' || kind === 'how-much' || kind === 'where') &&
    best.sentence.passage.section !== 'decision' &&
    reading === best.reading &&
    sentence.passage.section === 'decision' &&
    holds &&
    AMENDS.test(sentence.text)
  );
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
