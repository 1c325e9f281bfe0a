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
  // What is planned stands at the top of the list.
  ...(
    [
      'næste møde',
      'hvornår er næste møde',
      'hvornår er det næste møde',
      'hvornår er der møde',
      'hvornår er der møde igen',
      'hvornår mødes vi',
      'hvornår mødes vi igen',
      'hvornår mødes vi næste gang',
      'hvornår skal vi mødes',
      'hvornår ses vi igen',
      'kommende møder',
      'hvilke møder er planlagt',
      'hvilke møder kommer der',
    ] as const
  ).map((word) => ({ word, name: 'meetings', language: 'da' }) as const),
  ...(
    [
      'next meeting',
      'when is the next meeting',
      'when do we meet',
      'when do we meet again',
      'when do we meet next',
      'upcoming meetings',
      'which meetings are planned',
    ] as const
  ).map((word) => ({ word, name: 'meetings', language: 'en' }) as const),
  { word: 'referater', name: 'minutes', language: 'da' },
  { word: 'minutes', name: 'minutes', language: 'en' },
  { word: 'opgaver', name: 'tasks', language: 'da' },
  { word: 'tasks', name: 'tasks', language: 'en' },
  // What stands in the minutes does not tell what has been done since.
  ...(
    [
      'åbne opgaver',
      'hvilke opgaver er åbne',
      'hvilke opgaver er ikke løst',
      'hvilke opgaver mangler',
    ] as const
  ).map((word) => ({ word, name: 'tasks', language: 'da' }) as const),
  ...(['open tasks', 'which tasks are open'] as const).map(
    (word) => ({ word, name: 'tasks', language: 'en' }) as const,
  ),
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
