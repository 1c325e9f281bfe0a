import { addMs } from '../../domain/shared/time';
import type { Clock } from '../../ports/clock';
import type { GivenAnswerStore } from '../../stores/given-answer-store';

/** Who has not judged an answer by then will not: the question need not be kept. */
const KEPT_MS = 24 * 60 * 60_000;

/** Resolves to how many. */
export async function forgetGivenAnswers({
  given,
  clock,
}: {
  readonly given: Pick<GivenAnswerStore, 'removeBefore'>;
  readonly clock: Clock;
}): Promise<number> {
  const before = addMs(clock.now(), -KEPT_MS);
  let removed = 0;
  for (;;) {
    const more = await given.removeBefore(before);
    if (more === 0) return removed;
    removed += more;
  }
}
