import type { CommandWord } from './command';

export const importWords: readonly CommandWord<'import'>[] = [
  { word: 'importér', name: 'import', language: 'da' },
  { word: 'import', name: 'import', language: 'en' },
];
