import type { CommandWord } from './command';

export const reviewWords: readonly CommandWord<'review'>[] = [
  { word: 'til gennemsyn', name: 'review', language: 'da' },
  { word: 'gennemsyn', name: 'review', language: 'da' },
  { word: 'to review', name: 'review', language: 'en' },
  { word: 'review', name: 'review', language: 'en' },
];
