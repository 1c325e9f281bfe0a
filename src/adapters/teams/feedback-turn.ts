import type { TurnContext } from 'botbuilder';
import type { Language } from '../../domain/answers/answer';
import type { Log } from '../../ports/log';
import type { IncomingActivity } from './activity-schema';
import type { GivenAnswers } from './given-answers';
import { acceptInvoke } from './invoke-answer';
import { submittedFeedback } from './submitted-feedback';
import { turnOf } from './turn';
import type { FeedbackUseCases } from './use-cases/feedback';

interface FeedbackParts {
  readonly useCases: FeedbackUseCases;
  readonly language: Language;
  readonly log: Log;
}

/** A thumb under an answer: stored first, and only then acknowledged. */
export async function takeFeedback(
  { useCases, language, log }: FeedbackParts,
  context: TurnContext,
  given: GivenAnswers,
): Promise<void> {
  const activity = context.activity as unknown as IncomingActivity;
  const feedback = submittedFeedback(activity.value);
  const turn = turnOf(activity, language);
  const message = activity.replyToId ?? given.newestIn(turn);
  if (feedback === null || message === null) log.warn('feedback not understood');
  else {
    const place = { by: turn.actor.id, conversation: turn.conversation, message };
    await useCases.keepFeedback({ place, ...feedback, answer: given.of(message, turn) });
  }
  await acceptInvoke(context);
}
