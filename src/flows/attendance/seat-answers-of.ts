import { seatsOn, type Seat } from '../../domain/attendance/seat';
import { seatAnswers, type SeatAnswer } from '../../domain/attendance/tally';
import type { Meeting } from '../../domain/meetings/meeting';
import type { RsvpStore } from '../../stores/rsvp-store';
import type { SeatStore } from '../../stores/seat-store';

export interface AnswersDeps {
  readonly seats: SeatStore;
  readonly rsvps: RsvpStore;
}

/**
 * Everybody who holds a seat on the day of the meeting, with the newest answer for that day. `held` are those seats where
 * they have been read already.
 */
export async function seatAnswersOf(
  deps: AnswersDeps,
  meeting: Meeting,
  held: readonly Seat[] | null = null,
): Promise<readonly SeatAnswer[]> {
  const [seats, rsvps] = await Promise.all([
    held ?? seatsAskedTo(deps, meeting),
    deps.rsvps.ofMeeting(meeting.forum, meeting.id),
  ]);
  const revision = meeting.planning?.revision ?? 0;
  const given = rsvps.filter((rsvp) => rsvp.revision === revision);
  return seatAnswers(seats, given);
}

export async function seatsAskedTo(
  { seats }: Pick<AnswersDeps, 'seats'>,
  { forum, date }: Meeting,
): Promise<readonly Seat[]> {
  return seatsOn(await seats.list(forum), date);
}
