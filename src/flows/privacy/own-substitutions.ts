import type { OwnSubstitution } from '../../domain/attendance/own-data';
import { isOfHolder, type Rsvp } from '../../domain/attendance/rsvp';
import type { Seat } from '../../domain/attendance/seat';
import type { Forum } from '../../domain/forums/forum';
import type { PersonId } from '../../domain/shared/ids';
import type { MeetingStore } from '../../stores/meeting-store';
import type { RsvpStore } from '../../stores/rsvp-store';

export interface OwnSubstitutionsDeps {
  readonly rsvps: Pick<RsvpStore, 'ofSubstitute'>;
  readonly meetings: Pick<MeetingStore, 'get'>;
}

/** What others have said of the person in one forum, whose seats are given. */
export async function ownSubstitutions(
  { rsvps, meetings }: OwnSubstitutionsDeps,
  {
    forum,
    seats,
    person,
  }: { readonly forum: Forum; readonly seats: readonly Seat[]; readonly person: PersonId },
): Promise<readonly OwnSubstitution[]> {
  const named = await rsvps.ofSubstitute(forum.id, person);
  const forMeetings = named.map(async (rsvp): Promise<OwnSubstitution> => {
    const meeting = await meetings.get(forum.id, rsvp.meeting);
    const consent = rsvp.reply.kind === 'substitute' ? rsvp.reply.consent : 'not-asked';
    const said = { date: meeting?.date ?? null, consent };
    return { forumName: forum.name, holder: senderName(rsvp, seats), meeting: said };
  });
  const standing = seats.filter((seat) => seat.substitute?.person === person && seat.person !== person);
  return [
    ...standing.map(({ name }) => ({ forumName: forum.name, holder: name, meeting: null })),
    ...(await Promise.all(forMeetings)),
  ];
}

/** Of all forums: what always holds first, then the newest meeting; where no day is known last. */
export function byNewest(substitutions: readonly OwnSubstitution[]): readonly OwnSubstitution[] {
  const standing = substitutions.filter(({ meeting }) => meeting === null);
  const forMeetings = substitutions.filter(({ meeting }) => meeting !== null);
  const day = ({ meeting }: OwnSubstitution): string => meeting?.date ?? '';
  return [...standing, ...forMeetings.toSorted((one, other) => day(other).localeCompare(day(one)))];
}

/** A seat that is another's by now bears the other's name. */
function senderName(rsvp: Rsvp, seats: readonly Seat[]): string | null {
  const seat = seats.find(({ id }) => id === rsvp.seat);
  return seat !== undefined && isOfHolder(rsvp, seat) ? seat.name : null;
}
