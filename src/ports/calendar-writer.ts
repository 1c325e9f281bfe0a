import type { Meeting } from '../domain/meetings/meeting';

export interface CalendarEntry {
  readonly meeting: Meeting;
  readonly forumName: string;
  /** In the words of the reader: how to take part online, where the minutes are. */
  readonly description: string | null;
}

/** Writes a meeting as a file that calendar programs read; null without a date. */
export type CalendarWriter = (entry: CalendarEntry) => string | null;
