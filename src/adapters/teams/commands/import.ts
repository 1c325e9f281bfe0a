import type { CommandWord } from './command';

export const importWords: readonly CommandWord<'import'>[] = [
  ...(
    ['importér', 'importér referat', 'importér et referat', 'læg referat ind', 'indlæs referat'] as const
  ).map((word) => ({ word, name: 'import', language: 'da' }) as const),
  ...(['import', 'import minutes', 'add minutes'] as const).map(
    (word) => ({ word, name: 'import', language: 'en' }) as const,
  ),
];
