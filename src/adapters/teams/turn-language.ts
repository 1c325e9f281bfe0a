import { decodePayload } from '../../cards/payloads/payloads';
import { detectLanguage } from '../../domain/answers/detect-language';
import type { Language } from '../../domain/answers/answer';
import { pressedData } from './card-press';
import type { IncomingActivity } from './activity-schema';
import { commandIn } from './commands';
import { withoutOwnMention } from './mentions';
import { plainText } from './plain-text';

/**
 * The language of what was pressed or written; null where neither shows one. The language of the client is not asked:
 * many Danes use an English one.
 */
export function turnLanguage(activity: IncomingActivity): Language | null {
  const payload = decodePayload(activity.value) ?? decodePayload(pressedData(activity.value));
  if (payload !== null) return payload.language;
  const text = plainText(withoutOwnMention(activity, activity.text ?? '')).slice(0, 2000);
  if (!/\p{L}/u.test(text)) return null;
  return commandIn(text)?.language ?? detectLanguage(text);
}
