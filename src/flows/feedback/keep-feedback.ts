import type { Feedback, Reaction } from '../../domain/feedback/feedback';
import { asSeenBy, isUnnamed, type GivenAnswer } from '../../domain/feedback/given-answer';
import type { PersonId } from '../../domain/shared/ids';
import type { Clock } from '../../ports/clock';
import type { FeedbackStore } from '../../stores/feedback-store';
import type { GivenAnswerStore } from '../../stores/given-answer-store';

export interface KeepFeedbackDeps {
  readonly feedback: Pick<FeedbackStore, 'keep'>;
  readonly given: Pick<GivenAnswerStore, 'of' | 'newestIn'>;
  readonly clock: Clock;
}

export interface PressedThumb {
  readonly by: PersonId;
  readonly conversation: string;
  readonly thread: string;
  /** Null where the client names no message, as the Playground does: the newest answer is meant. */
  readonly message: string | null;
  readonly reaction: Reaction;
  readonly text: string | null;
}

/** Resolves when it is stored; to false where nothing says which message is meant. */
export async function keepFeedback(deps: KeepFeedbackDeps, thumb: PressedThumb): Promise<boolean> {
  const { by, conversation, reaction, text } = thumb;
  const about = await answerMeant(deps, thumb);
  const message = thumb.message ?? about?.message;
  if (message === undefined) return false;
  const answer = about === null ? null : asSeenBy(about, by);
  const feedback: Feedback = { by, at: deps.clock.now(), reaction, text, answer };
  await deps.feedback.keep({ by, conversation, message }, feedback);
  return true;
}

/** A message that is not known by its id may be one that the service gave none when it was sent. */
async function answerMeant(
  { given }: KeepFeedbackDeps,
  { conversation, thread, message }: PressedThumb,
): Promise<GivenAnswer | null> {
  if (message === null) return given.newestIn(thread);
  const known = await given.of({ conversation, message });
  if (known !== null) return known;
  const newest = await given.newestIn(thread);
  return newest !== null && isUnnamed(newest.message) ? newest : null;
}
