import type { Utterance } from '../domain/message';
import { noticeText } from '../texts/notice-text';
import { answerCard } from './answer-card';
import type { Rendered } from './card';
import { helpCard } from './help-card';
import { itemCard } from './item-card';
import { listCard } from './list-card';
import { forumRow, meetingRow, minutesRow, taskRow } from './list-rows';

/** Gives a message its wording and its layout. Pure: the same message always looks the same. */
export function render({ message, language }: Utterance): Rendered {
  switch (message.kind) {
    case 'welcome':
    case 'help':
      return helpCard(message, language);
    case 'answer':
      return answerCard(message);
    case 'forums':
      return listCard(message.listing, {
        list: 'forums',
        language,
        size: 10,
        row: (entry) => forumRow(entry, language),
      });
    case 'meetings':
      return listCard(message.listing, {
        list: 'meetings',
        language,
        size: 8,
        row: (entry) => meetingRow(entry, language),
      });
    case 'minutes':
      return listCard(message.listing, {
        list: 'minutes',
        language,
        size: 8,
        row: (entry) => minutesRow(entry, language),
      });
    case 'tasks':
      return listCard(message.listing, {
        list: 'tasks',
        language,
        size: 5,
        row: (entry) => taskRow(entry, language),
      });
    case 'item':
      return itemCard(message, language);
    case 'notice':
      return { card: null, text: noticeText(message.notice, language) };
  }
}
