import { nameKey } from '../language/names';
import { probableSector } from '../language/sectors';
import type { Minutes, Participant } from '../minutes/model';
import { seatId, slug, type ForumId } from '../shared/ids';
import type { Seat } from './seat';

/**
 * Seats for those who took part, or were expected, in past meetings and hold none yet; facts from the newest minutes
 * that name them. Proposals only: minutes list guests and former members too, so a person has to confirm each.
 * `minutes` newest first.
 */
export function proposeSeats(
  forum: ForumId,
  { minutes, seats }: { readonly minutes: readonly Minutes[]; readonly seats: readonly Seat[] },
): readonly Seat[] {
  const known = new Set(seats.map(({ name }) => nameKey(name)));
  const proposals = new Map<string, Seat>();
  for (const participant of minutes.flatMap(expectedAt)) {
    const key = nameKey(participant.name);
    const newer = proposals.get(key);
    if (newer !== undefined) proposals.set(key, completed(newer, participant));
    else if (!known.has(key)) proposals.set(key, seatFor(participant, forum));
  }
  return [...proposals.values()];
}

/** Older minutes fill in what newer ones leave out, as for people who were absent. */
function completed(seat: Seat, { title, organisation }: Participant): Seat {
  const known = { title: seat.title ?? title, organisation: seat.organisation ?? organisation };
  const sector = seat.sector === 'other' ? probableSector(known.organisation, known.title) : seat.sector;
  return { ...seat, ...known, sector };
}

/** Substitutes have no seat of their own. */
function expectedAt({ participants, substitutes }: Minutes): readonly Participant[] {
  const standIns = new Set(substitutes.map(({ by }) => nameKey(by)));
  return participants.filter(({ name }) => !standIns.has(nameKey(name)));
}

function seatFor({ name, title, organisation, roles }: Participant, forum: ForumId): Seat {
  return {
    id: seatId(slug(name)),
    forum,
    name,
    title,
    organisation,
    sector: probableSector(organisation, title),
    roles,
    person: null,
    from: null,
    to: null,
    substitute: null,
  };
}
