import type { CommandWord } from './command';

export const seatsWords: readonly CommandWord<'seats'>[] = [
  { word: 'pladser', name: 'seats', language: 'da' },
  { word: 'seats', name: 'seats', language: 'en' },
];
