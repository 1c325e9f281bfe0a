import type { Question } from '../question';
import type { Ranked } from './rank';
import { isStated } from './stated';

/** Meetings return to a matter: the latest word counts where it answers nearly as well. */
const NEARLY = 0.8;
/** Letters of a stem that tells what an item is about. */
const TELLING = 4;

/** The best sentences, one of a later meeting first when it is as good an answer; the others keep their order. */
export function newestFirst(ranked: readonly Ranked[], question: Question): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined || question.kind === 'list' || dateOf(best) === '') return ranked;
  const later = ranked
    .filter((one) => one.rank >= best.rank * NEARLY && one.holds >= best.holds)
    .filter((one) => one.coverage >= best.coverage * NEARLY && isSameMatter(one, best))
    .filter((one) => isStated(one, question) && dateOf(one) > dateOf(best))
    .toSorted((one, other) => dateOf(other).localeCompare(dateOf(one)));
  const [latest] = later;
  return latest === undefined ? ranked : [latest, ...ranked.filter((one) => one !== latest)];
}

function isSameMatter({ reading }: Ranked, other: Ranked): boolean {
  if (reading.sheet === other.reading.sheet) return false;
  return reading.titleStems.some((stem) => stem.length >= TELLING && other.reading.titleStems.includes(stem));
}

/** Of the meeting; empty when it is not known. */
export function dateOf({ reading }: Ranked): string {
  return reading.sheet.date ?? '';
}
