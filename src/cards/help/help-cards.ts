import type { HelpMessage } from '../../domain/messages/help';
import type { NoticeMessage } from '../../domain/messages/notices';
import { noticeText } from '../../texts/notice-text';
import { helpCard } from './help-card';
import type { Renderers } from '../renderers';

export const helpCards: Renderers<HelpMessage | NoticeMessage> = {
  welcome: helpCard,
  help: helpCard,
  notice: ({ notice }, language) => ({ card: null, text: noticeText(notice, language) }),
};
