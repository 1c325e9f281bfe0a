import { seatsOn } from '../../domain/attendance/seat';
import { seatAnswers, type SeatAnswer } from '../../domain/attendance/tally';
import type { Meeting } from '../../domain/meetings/meeting';
import type { RsvpStore } from '../../stores/rsvp-store';
import type { SeatStore } from '../../stores/seat-store';

export interface AnswersDeps {
  readonly seats: SeatStore;
  readonly rsvps: RsvpStore;
}

/** Everybody who holds a seat on the day of the meeting, with the newest answer for that day. */
export async function seatAnswersOf(deps: AnswersDeps, meeting: Meeting): Promise<readonly SeatAnswer[]> {
  const [seats, rsvps] = await Promise.all([
    deps.seats.list(meeting.forum),
    deps.rsvps.ofMeeting(meeting.forum, meeting.id),
  ]);
  const revision = meeting.planning?.revision ?? 0;
  const given = rsvps.filter((rsvp) => rsvp.revision === revision);
  return seatAnswers(seatsOn(seats, meeting.date), given);
}
