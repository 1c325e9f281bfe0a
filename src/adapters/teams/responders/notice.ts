import type { Language } from '../../../domain/answers/answer';
import type { Utterance } from '../../../domain/message';
import type { Notice } from '../../../domain/messages/notices';

export function notice(content: Notice, language: Language): Utterance {
  return { message: { kind: 'notice', notice: content }, language };
}
