import type { CommandWord } from './command';

export const inquiryWords: readonly CommandWord<'inquiries'>[] = [
  { word: 'spørgsmål', name: 'inquiries', language: 'da' },
  { word: 'questions', name: 'inquiries', language: 'en' },
];
