import { setImmediate as nextTurn } from 'node:timers/promises';
import { judgedAnswer } from '../../domain/feedback/feedback';
import { unnamedMessage } from '../../domain/feedback/given-answer';
import type { Utterance } from '../../domain/message';
import type { Log } from '../../ports/log';
import type { IncomingActivity } from './activity-schema';
import { failureFields } from './failure-fields';
import type { Turn } from './turn';
import type { FeedbackUseCases } from './use-cases/feedback';

/** Teams puts thumbs under what came of looking, not under what was asked back or turned down. */
export function takesFeedback({ message }: Utterance): boolean {
  return message.kind === 'answer' && ['answered', 'noAnswer'].includes(message.answer.status);
}

/**
 * Remembers what thumbs under a message will be about. `sent`: its id, empty where text and card were parted, because the
 * service names neither. Nobody waits for it, since the person has their answer already: a failure costs only what a thumb
 * would be kept with.
 */
export function rememberAnswer(
  parts: { readonly useCases: FeedbackUseCases; readonly log: Log },
  said: { readonly utterance: Utterance; readonly sent: string; readonly activity: IncomingActivity },
  turn: Turn,
): void {
  void remember(parts, said, turn);
}

async function remember(
  { useCases, log }: { readonly useCases: FeedbackUseCases; readonly log: Log },
  said: { readonly utterance: Utterance; readonly sent: string; readonly activity: IncomingActivity },
  { actor, conversation, thread }: Turn,
): Promise<void> {
  const { message } = said.utterance;
  if (message.kind !== 'answer') return;
  try {
    await nextTurn();
    await useCases.rememberAnswer({
      askedBy: actor.id,
      conversation,
      thread,
      message: said.sent === '' ? unnamedMessage(said.activity.id ?? '') : said.sent,
      answer: judgedAnswer(message.asked.question, message.answer),
    });
  } catch (error) {
    log.warn('answer not remembered for feedback', failureFields(error));
  }
}
