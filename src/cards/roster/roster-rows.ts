import type { Departed, RosterMatch } from '../../domain/attendance/roster';
import type { Seat } from '../../domain/attendance/seat';
import type { PersonId } from '../../domain/shared/ids';
import type { Texts } from '../../texts/texts';
import { facts } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { SEAT_PREFIX, UNDECIDED } from '../payloads/roster';

/** One person of the roster and what can be chosen for them. */
export interface RosterRow {
  readonly person: PersonId;
  readonly label: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly value: string;
}

const NAME_LIMIT = 80;
const TITLE_LIMIT = 120;

/** Somebody who is there: the seat that may be theirs is chosen already, and nothing happens before it is confirmed. */
export function openRow(
  { person, isMember, match }: RosterMatch,
  { roster, free }: { readonly roster: Texts['roster']; readonly free: readonly Seat[] },
): RosterRow {
  const own = match === null ? [] : [match.seat];
  const others = free.filter(({ id }) => id !== match?.seat.id);
  const proposed = match === null ? UNDECIDED : `${SEAT_PREFIX}${match.seat.id}`;
  return {
    person: person.id,
    label: labelOf(
      person.name === '' ? roster.nameless : person.name,
      person.isGuest ? roster.guest : null,
      isMember ? roster.isMember : null,
      match === null ? null : roster.grounds[match.ground],
    ),
    choices: [
      ...own.map((seat) => seatChoice(seat, roster)),
      { title: roster.undecided, value: UNDECIDED },
      ...(isMember ? [] : [{ title: person.isGuest ? roster.guestMember : roster.member, value: 'member' }]),
      ...(person.name === '' ? [] : [{ title: roster.newSeat, value: 'new-seat' }]),
      ...others.map((seat) => seatChoice(seat, roster)),
    ],
    // A guest's name may be of their own choosing, so nothing is chosen for them.
    value: person.isGuest ? UNDECIDED : proposed,
  };
}

/** Somebody who is not there: nothing happens to them unless it is chosen. */
export function departedRow({ person, name, isMember, seat }: Departed, roster: Texts['roster']): RosterRow {
  const ofMember = [
    { title: roster.endAccess, value: 'end-access' },
    ...(seat === null
      ? []
      : [
          { title: roster.freeSeat, value: 'free-seat' },
          { title: roster.endSeat, value: 'end-seat' },
        ]),
  ];
  const ofFormer = [
    { title: roster.endOnly, value: 'end-seat' },
    { title: roster.freeOnly, value: 'free-seat' },
    { title: roster.restore, value: 'restore' },
  ];
  return {
    person,
    label: labelOf(
      name,
      isMember ? roster.isMember : roster.noAccess,
      seat === null ? null : roster.holds(trimmed(seat.name, NAME_LIMIT)),
    ),
    choices: [{ title: roster.keep, value: UNDECIDED }, ...(isMember ? ofMember : ofFormer)],
    value: UNDECIDED,
  };
}

function seatChoice({ id, name, organisation }: Seat, { seat }: Texts['roster']) {
  return {
    title: trimmed(facts(seat(trimmed(name, NAME_LIMIT)), organisation), TITLE_LIMIT),
    value: `${SEAT_PREFIX}${id}`,
  };
}

function labelOf(name: string, ...about: readonly (string | null)[]): string {
  return trimmed(facts(trimmed(name, NAME_LIMIT), ...about), 200);
}
