import type { CommandWord } from './command';

export const rosterWords: readonly CommandWord<'roster'>[] = [
  { word: 'medlemmer', name: 'roster', language: 'da' },
  { word: 'members', name: 'roster', language: 'en' },
];
