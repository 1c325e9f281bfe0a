import type { CommandWord } from './command';

export const planningWords: readonly CommandWord<'plan'>[] = [
  ...(['planlæg møde', 'planlæg et møde', 'nyt møde'] as const).map(
    (word) => ({ word, name: 'plan', language: 'da' }) as const,
  ),
  ...(['plan meeting', 'plan a meeting', 'new meeting'] as const).map(
    (word) => ({ word, name: 'plan', language: 'en' }) as const,
  ),
];
