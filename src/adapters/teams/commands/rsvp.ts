import type { CommandWord } from './command';

/** What a member writes to answer is what the secretariat writes to see the answers. */
export const rsvpWords: readonly CommandWord<'rsvp'>[] = [
  ...(['afbud', 'deltagere', 'deltagerliste', 'tilmelding', 'meld afbud'] as const).map(
    (word) => ({ word, name: 'rsvp', language: 'da' }) as const,
  ),
  ...(['apologies', 'participants', 'attendance', 'rsvp'] as const).map(
    (word) => ({ word, name: 'rsvp', language: 'en' }) as const,
  ),
];
