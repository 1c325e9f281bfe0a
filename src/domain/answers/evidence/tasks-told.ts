import type { SheetTask } from '../sheet';
import type { Scored } from './score';

/** What is still to be done, as the sentence says. */
export function tasksTold({
  reading,
  sentence: { span },
}: Pick<Scored, 'reading' | 'sentence'>): readonly SheetTask[] {
  return reading.sheet.tasks.filter(
    ({ quote }) => quote.span.start < span.end && span.start < quote.span.end,
  );
}
