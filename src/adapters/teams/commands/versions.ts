import type { CommandWord } from './command';

export const versionsWords: readonly CommandWord<'versions'>[] = [
  { word: 'versioner', name: 'versions', language: 'da' },
  { word: 'versions', name: 'versions', language: 'en' },
];
