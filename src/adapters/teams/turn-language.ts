import { decodePayload } from '../../cards/payloads/payloads';
import { detectLanguage } from '../../domain/answers/detect-language';
import type { Language } from '../../domain/answers/answer';
import { pressedData } from './card-press';
import type { IncomingActivity } from './activity-schema';
import { commandIn } from './commands';
import { withoutOwnMention } from './mentions';
import { plainText } from './plain-text';

/**
 * The language of what was pressed or written; where neither tells, that of the client. Many Danes use an English
 * client, so what they write comes first.
 */
export function turnLanguage(activity: IncomingActivity, fallback: Language): Language {
  const payload = decodePayload(activity.value) ?? decodePayload(pressedData(activity.value));
  if (payload !== null) return payload.language;
  const text = plainText(withoutOwnMention(activity, activity.text ?? '')).slice(0, 2000);
  if (!/\p{L}/u.test(text)) return clientLanguage(activity.locale ?? '', fallback);
  return commandIn(text)?.language ?? detectLanguage(text);
}

function clientLanguage(locale: string, fallback: Language): Language {
  const [language] = locale.toLowerCase().split(/[-_]/);
  return language === 'da' || language === 'en' ? language : fallback;
}
