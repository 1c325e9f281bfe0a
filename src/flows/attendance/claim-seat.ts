import { claimableSeat } from '../../domain/attendance/known-people';
import { seatsOn, type Seat } from '../../domain/attendance/seat';
import { roleIn, type Person } from '../../domain/forums/access';
import type { Forum, Member } from '../../domain/forums/forum';
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
 * The seat somebody may take as their own without the secretariat: it bears the name they are a member by, nobody has it,
 * they have none, and they are no guest. Null where there is no such seat.
 */
export async function claimable(deps: ClaimSeatDeps, { actor, meeting }: ClaimAsked): Promise<Seat | null> {
  const found = await findMeeting(deps, { actor, meeting });
  if (found === null) return null;
  if (!may(roleIn(found.forum, actor, deps.unclaimed), 'answer-for-self')) return null;
  const asker = knownAs(found.forum, actor);
  if (asker === null) return null;
  const seats = seatsOn(await deps.seats.list(found.forum.id), found.meeting.date);
  return claimableSeat(seats, asker);
}

/** Null for guests, whom the secretariat gives a seat. Where nobody is a member, nothing is known but what is said. */
function knownAs({ members }: Forum, { id, name }: Person): Pick<Member, 'person' | 'name'> | null {
  if (members.length === 0) return { person: id, name };
  const member = members.find(({ person }) => person === id) ?? null;
  return member?.role === 'guest' ? null : member;
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
