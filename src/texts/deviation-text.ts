import type { Language } from '../domain/answers/answer';
import type { Deviation } from '../domain/minutes/model';
import { textsIn } from './texts';

/** How a decision differs from its recommendation, in one sentence. */
export function deviationText(
  { kind, points }: Pick<Deviation, 'kind' | 'points'>,
  language: Language,
): string {
  const { items } = textsIn(language);
  if (kind !== 'partly' || points.length === 0) return items.deviation[kind];
  return items.notInPoints(new Intl.ListFormat(language).format(points.map(String)));
}
