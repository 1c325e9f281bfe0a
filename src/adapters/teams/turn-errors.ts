import type { TurnContext } from 'botbuilder';
import { render } from '../../cards/render';
import type { Language } from '../../domain/answers/answer';
import type { Notice } from '../../domain/messages/notices';
import { ReferatbotError, type ErrorCode } from '../../domain/shared/errors';
import type { IncomingActivity } from './activity-schema';
import { deliver, type Delivery } from './delivery';
import { failureFields } from './failure-fields';
import { failInvoke } from './invoke-answer';
import { saySearch } from './search-turn';
import { turnOf } from './turn';

export interface TurnErrorParts extends Delivery {
  readonly language: Language;
  /** A new short reference for each call. */
  readonly reference: () => string;
}

/** Trouble that passes by itself; the person is told so instead of getting the last resort. */
const PASSING: readonly ErrorCode[] = ['store-unavailable', 'index-unavailable', 'conflict'];

/** Says that it went wrong, once, with a reference that leads to the log. Never throws. */
export function turnErrorHandler(parts: TurnErrorParts) {
  return async (context: TurnContext, error: unknown): Promise<void> => {
    const reference = parts.reference();
    parts.log.error('turn failed', { reference, ...failureFields(error) });
    const activity = context.activity as unknown as IncomingActivity;
    const { language } = turnOf(activity, parts.language);
    const said = render({ message: { kind: 'notice', notice: noticeOf(error, reference) }, language });
    try {
      if (activity.name === 'composeExtension/query') await saySearch(context, said.text);
      else if (activity.type === 'invoke') await failInvoke(context, said.text);
      else if (activity.type === 'message') await deliver(parts, context, said);
    } catch (second) {
      parts.log.error('apology not delivered', { reference, ...failureFields(second) });
    }
  };
}

function noticeOf(error: unknown, reference: string): Notice {
  const passing = error instanceof ReferatbotError && PASSING.includes(error.code);
  return { kind: passing ? 'unavailable' : 'failed', reference };
}
