import type { Instant } from '../shared/dates';
import type { ForumId, MeetingId, SeatId } from '../shared/ids';
import type { Reply } from './rsvp';
import type { StandIn } from './seat';
import type { SeatAnswer } from './tally';

/**
 * mødt · mødt online · afbud · afbud på dagen · udeblevet uden afbud · stedfortræder mødt · delvist · ikke registreret.
 */
export type ActualStatus =
  | { readonly kind: 'met' | 'online' | 'absent' | 'absent-same-day' | 'no-show' | 'open' }
  | { readonly kind: 'substitute'; readonly standIn: StandIn }
  /** `items` as the secretariat writes them, such as "1-4". */
  | { readonly kind: 'partial'; readonly items: string };

export type ActualKind = ActualStatus['kind'];

/** One person at one meeting that was held. */
export interface ActualEntry {
  /** Null for somebody without a seat, as a guest. */
  readonly seat: SeatId | null;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly status: ActualStatus;
  /** Numbers of the items the person left the room for. */
  readonly awayFrom: readonly number[];
}

/** Who was there, as the secretariat has registered it. */
export interface ActualAttendance {
  readonly meeting: MeetingId;
  readonly forum: ForumId;
  readonly entries: readonly ActualEntry[];
  readonly registeredAt: Instant;
  readonly registeredBy: string;
}

/** A first proposal from the answers. Who never answered stays open: silence is neither presence nor absence. */
export function proposedAttendance(answers: readonly SeatAnswer[]): readonly ActualEntry[] {
  return answers.map(({ seat, rsvp }) => ({
    seat: seat.id,
    name: seat.name,
    title: seat.title,
    organisation: seat.organisation,
    status: rsvp === null ? { kind: 'open' } : proposedStatus(rsvp.reply),
    awayFrom: [],
  }));
}

function proposedStatus(reply: Reply): ActualStatus {
  switch (reply.kind) {
    case 'present':
      return { kind: 'met' };
    case 'online':
    case 'absent':
      return { kind: reply.kind };
    case 'unsure':
      return { kind: 'open' };
    case 'substitute':
      return reply.consent === 'declined'
        ? { kind: 'absent' }
        : { kind: 'substitute', standIn: reply.standIn };
  }
}

/** What the minutes say of attendance, by name and in the order of the list. */
export interface AttendanceSummary {
  readonly present: readonly string[];
  readonly online: readonly string[];
  readonly absent: readonly string[];
  readonly noShows: readonly string[];
  readonly substitutes: readonly { readonly for: string; readonly by: string }[];
  readonly partial: readonly { readonly name: string; readonly items: string }[];
  readonly away: readonly { readonly name: string; readonly items: readonly number[] }[];
  /** Not registered yet. */
  readonly open: readonly string[];
}

export function summaryOf(entries: readonly ActualEntry[]): AttendanceSummary {
  const named = (...kinds: readonly ActualKind[]): readonly string[] =>
    entries.filter(({ status }) => kinds.includes(status.kind)).map(({ name }) => name);
  return {
    present: named('met'),
    online: named('online'),
    absent: named('absent', 'absent-same-day'),
    noShows: named('no-show'),
    substitutes: entries.flatMap(({ name, status }) =>
      status.kind === 'substitute' ? [{ for: name, by: status.standIn.name }] : [],
    ),
    partial: entries.flatMap(({ name, status }) =>
      status.kind === 'partial' ? [{ name, items: status.items }] : [],
    ),
    away: entries.flatMap(({ name, awayFrom }) => (awayFrom.length > 0 ? [{ name, items: awayFrom }] : [])),
    open: named('open'),
  };
}
