import { z } from 'zod';
import { FEEDBACK_LIMIT, REACTIONS, type Reaction } from '../../domain/feedback/feedback';
import { jsonIn } from '../../domain/answers/written/json-in';
import { plainText } from './plain-text';

export interface SubmittedFeedback {
  readonly reaction: Reaction;
  readonly text: string | null;
}

const submitted = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(REACTIONS), feedback: z.unknown() }),
});

/** Teams puts what was written into a JSON text of its own, the Playground sends it as it is. */
const written = z.object({ feedbackText: z.string() });

/** Null for what is no thumb under an answer. */
export function submittedFeedback(value: unknown): SubmittedFeedback | null {
  const found = submitted.safeParse(value);
  if (!found.success) return null;
  const { reaction, feedback } = found.data.actionValue;
  const text = plainText(typed(feedback)).slice(0, FEEDBACK_LIMIT);
  return { reaction, text: text === '' ? null : text };
}

function typed(feedback: unknown): string {
  if (typeof feedback !== 'string') return '';
  const form = written.safeParse(jsonIn(feedback));
  if (form.success) return form.data.feedbackText;
  return feedback.startsWith('{') ? '' : feedback;
}
