import type { Language } from '../domain/answers/answer';
import type { Notice } from '../domain/messages/notices';
import { textsIn } from './texts';

export function noticeText(notice: Notice, language: Language): string {
  const { notices } = textsIn(language);
  switch (notice.kind) {
    case 'too-long':
      return notices['too-long'](notice.limit);
    case 'unavailable':
      return notices.unavailable(notice.reference);
    case 'failed':
      return notices.failed(notice.reference);
    case 'nothing-said':
    case 'empty-mention':
    case 'file-received':
    case 'thanked':
    case 'stale-card':
    case 'item-gone':
    case 'no-item-yet':
    case 'not-here':
      return notices[notice.kind];
  }
}
