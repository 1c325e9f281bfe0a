import type { TurnContext } from 'botbuilder';
import type { Language } from '../../domain/answers/answer';
import type { Log } from '../../ports/log';
import type { IncomingActivity } from './activity-schema';
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
): Promise<void> {
  const activity = context.activity as unknown as IncomingActivity;
  const feedback = submittedFeedback(activity.value);
  const { actor, conversation, thread } = turnOf(activity, language);
  const message = activity.replyToId ?? null;
  const kept =
    feedback !== null &&
    (await useCases.keepFeedback({ by: actor.id, conversation, thread, message, ...feedback }));
  if (!kept) log.warn('feedback not understood');
  await acceptInvoke(context);
}
