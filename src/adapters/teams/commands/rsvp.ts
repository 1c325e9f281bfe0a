import type { CommandWord } from './command';

/** To answer, and to see who comes. */
export const rsvpWords: readonly CommandWord<'rsvp' | 'participants'>[] = [
  ...(['afbud', 'tilmelding', 'meld afbud'] as const).map(
    (word) => ({ word, name: 'rsvp', language: 'da' }) as const,
  ),
  ...(['apologies', 'rsvp'] as const).map((word) => ({ word, name: 'rsvp', language: 'en' }) as const),
  ...(['deltagere', 'deltagerliste'] as const).map(
    (word) => ({ word, name: 'participants', language: 'da' }) as const,
  ),
  ...(['participants', 'attendance'] as const).map(
    (word) => ({ word, name: 'participants', language: 'en' }) as const,
  ),
];
