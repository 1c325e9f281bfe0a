import type { CommandWord } from './command';

export const privacyWords: readonly CommandWord<'own-data'>[] = [
  { word: 'mine data', name: 'own-data', language: 'da' },
  { word: 'my data', name: 'own-data', language: 'en' },
];
