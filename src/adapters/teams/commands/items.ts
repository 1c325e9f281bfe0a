import type { CommandWord } from './command';

/** What is written instead of pressing the button below an answer. */
export const itemWords: readonly CommandWord<'item'>[] = [
  ...(
    [
      'vis punktet',
      'vis mig punktet',
      'vis hele punktet',
      'vis mig hele punktet',
      'se punktet',
      'åbn punktet',
      'må jeg se punktet',
      'kan jeg se punktet',
      'kan du vise punktet',
      'kan du vise mig punktet',
      'vis kilden',
      'vis mig kilden',
      'vis mig referatet',
    ] as const
  ).map((word) => ({ word, name: 'item', language: 'da' }) as const),
  ...(
    [
      'show the item',
      'show me the item',
      'show me the whole item',
      'open the item',
      'can i see the item',
      'can you show me the item',
      'show the source',
      'show me the source',
      'show me the minutes',
    ] as const
  ).map((word) => ({ word, name: 'item', language: 'en' }) as const),
];
