import type { Language } from '../domain/answers/answer';
import type { TallyCounts } from '../domain/attendance/tally';
import { textsIn } from './texts';

const ORDER = ['present', 'online', 'absent', 'substitute', 'unsure', 'missing'] as const;

/** "12 deltager · 2 afbud · 1 stedfortræder · 4 mangler svar"; what nobody answered is left out. */
export function countsLine(counts: TallyCounts, language: Language): string {
  const { rsvp } = textsIn(language);
  const told = ORDER.filter((kind) => counts[kind] > 0 || kind === 'present');
  return told.map((kind) => rsvp.counts[kind](counts[kind])).join(' · ');
}
