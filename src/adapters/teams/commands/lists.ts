import type { ListName } from '../../../domain/messages/lists';
import type { CommandWord } from './command';

export const listWords: readonly CommandWord<ListName>[] = [
  { word: 'møder', name: 'meetings', language: 'da' },
  { word: 'meetings', name: 'meetings', language: 'en' },
  // A meeting is changed from its card, which the list opens.
  ...(['flyt møde', 'ændr møde', 'aflys møde', 'fremmøde'] as const).map(
    (word) => ({ word, name: 'meetings', language: 'da' }) as const,
  ),
  ...(['move meeting', 'change meeting', 'cancel meeting'] as const).map(
    (word) => ({ word, name: 'meetings', language: 'en' }) as const,
  ),
  { word: 'referater', name: 'minutes', language: 'da' },
  { word: 'minutes', name: 'minutes', language: 'en' },
  { word: 'opgaver', name: 'tasks', language: 'da' },
  { word: 'tasks', name: 'tasks', language: 'en' },
  { word: 'udvalg', name: 'forums', language: 'da' },
  ...(['mine udvalg', 'hvilke udvalg er der', 'hvilke udvalg er jeg med i'] as const).map(
    (word) => ({ word, name: 'forums', language: 'da' }) as const,
  ),
  ...(
    [
      'forums',
      'committees',
      'which committees are there',
      'which committees am i in',
      'my committees',
    ] as const
  ).map((word) => ({ word, name: 'forums', language: 'en' }) as const),
];
