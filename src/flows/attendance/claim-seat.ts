import { claimableSeat } from '../../domain/attendance/known-people';
import { seatsOn, type Seat } from '../../domain/attendance/seat';
import { roleIn, type Person } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { MeetingId, SeatId } from '../../domain/shared/ids';
import type { Clock } from '../../ports/clock';
import type { AuditStore } from '../../stores/audit-store';
import type { SeatStore } from '../../stores/seat-store';
import { findMeeting, type FindMeetingDeps } from './find-meeting';

export interface ClaimSeatDeps extends FindMeetingDeps {
  readonly seats: SeatStore;
  readonly audit: AuditStore;
  readonly clock: Clock;
}

interface ClaimAsked {
  readonly actor: Person;
  readonly meeting: MeetingId;
}

/**
 * The seat somebody may take as their own without the secretariat: it bears their name, nobody has it, they have none,
 * and they belong to the forum. Null where there is no such seat.
 */
export async function claimable(deps: ClaimSeatDeps, { actor, meeting }: ClaimAsked): Promise<Seat | null> {
  const found = await findMeeting(deps, { actor, meeting });
  if (found === null) return null;
  if (!may(roleIn(found.forum, actor, deps.unclaimed), 'answer-for-self')) return null;
  const seats = seatsOn(await deps.seats.list(found.forum.id), found.meeting.date);
  return claimableSeat(seats, actor);
}

/** Resolves to whether the seat is theirs now. */
export async function claimSeat(
  deps: ClaimSeatDeps,
  asked: ClaimAsked & { readonly seat: SeatId },
): Promise<boolean> {
  const { actor } = asked;
  const seat = await claimable(deps, asked);
  if (seat?.id !== asked.seat) return false;
  const taken = await deps.seats.update(seat, (known) =>
    known?.person === null ? { ...known, person: actor.id } : null,
  );
  if (taken?.person !== actor.id) return false;
  await deps.audit.append({
    forum: seat.forum,
    at: deps.clock.now(),
    by: actor,
    act: 'seat-claimed',
    subject: `seat.${seat.id}`,
    choice: null,
  });
  return true;
}
