import type { Passage } from '../../domain/answers/passage';

/** How much a stem counts for by where it stands. */
export const TITLE_WEIGHT = 2;
export const BODY_WEIGHT = 1;

const SECTION_WEIGHTS: Partial<Record<Passage['section'], number>> = { decision: 1.3, history: 0.6 };

/** Factor on the score of a passage. */
export function sectionWeight(section: Passage['section']): number {
  return SECTION_WEIGHTS[section] ?? 1;
}

const cases = Object.entries(SECTION_WEIGHTS).map(([section, weight]) => `WHEN '${section}' THEN ${weight}`);

/** What the full-text search orders by, with `p` for the table of passages: bm25 is negative, the best the lowest. */
export const RANK_SQL = `bm25(terms, ${TITLE_WEIGHT}, ${BODY_WEIGHT}) * CASE p.section ${cases.join(' ')} ELSE 1 END`;

// The same function as bm25 of the full-text search, so that both put passages in the same order.
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const COMMONEST = 1e-6;

/** What finding a stem says that so many of the passages hold. */
export function rarityOf(holding: number, passages: number): number {
  const rarity = Math.log((passages - holding + 0.5) / (holding + 0.5));
  return rarity > 0 ? rarity : COMMONEST;
}

/** What the length of a passage takes from its stems; lengths in stems. */
export function lengthNorm(length: number, average: number): number {
  return SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average);
}

/** What a stem brings that counts for so much in a passage: ever less with each time it stands there. */
export function scoreOf(rarity: number, count: number, norm: number): number {
  return rarity * ((count * (SATURATION + 1)) / (count + norm));
}
