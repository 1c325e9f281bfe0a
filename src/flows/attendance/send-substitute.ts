import { knownPeople } from '../../domain/attendance/known-people';
import type { Rsvp } from '../../domain/attendance/rsvp';
import type { SubstituteForm } from '../../domain/attendance/rsvp-view';
import type { StandIn } from '../../domain/attendance/seat';
import { substituteCandidates } from '../../domain/attendance/substitute-candidates';
import type { Person } from '../../domain/forums/access';
import { nameKey } from '../../domain/language/names';
import type { MeetingId } from '../../domain/shared/ids';
import { answerRsvp, type AnswerRsvpDeps, type RsvpAnswered } from './answer-rsvp';
import { findMeeting } from './find-meeting';
import type { Receiver } from '../../domain/notifications/notification';
import { appendNotices, reachable } from './meeting-notices';
import { seatsAskedTo } from './seat-answers-of';
import { showRsvp } from './show-rsvp';

export interface SubstituteAsked {
  readonly actor: Person;
  readonly meeting: MeetingId;
}

export interface SubstituteSent extends SubstituteAsked {
  readonly revision: number;
  /** Id of a candidate; null where a name was written. */
  readonly candidate: string | null;
  readonly name: string | null;
  readonly organisation: string | null;
}

/** The form in which somebody says who comes instead. Null for who holds no seat there. */
export async function openSubstitute(
  deps: AnswerRsvpDeps,
  asked: SubstituteAsked,
): Promise<SubstituteForm | null> {
  const [view, found] = await Promise.all([showRsvp(deps, asked), findMeeting(deps, asked)]);
  const seat = view?.own?.seat ?? null;
  if (view === null || found === null || seat === null) return null;
  const seats = await seatsAskedTo(deps, found.meeting);
  const people = knownPeople(found.forum, seats, null);
  const candidates = substituteCandidates(seat, { seats, people });
  return { view, seat, candidates, name: '', organisation: '', nobodyNamed: false };
}

/** Who is meant is looked up among those that were offered; a written name counts before what was chosen. */
export async function sendSubstitute(
  deps: AnswerRsvpDeps,
  sent: SubstituteSent,
): Promise<RsvpAnswered | { readonly kind: 'nobody-named'; readonly form: SubstituteForm }> {
  const form = await openSubstitute(deps, sent);
  if (form === null) return { kind: 'no-seat' };
  const standIn = standInMeant(form, sent);
  if (standIn === null) {
    const { name, organisation } = sent;
    const typed = { name: name ?? '', organisation: organisation ?? '', nobodyNamed: true };
    return { kind: 'nobody-named', form: { ...form, ...typed } };
  }
  const { actor, meeting, revision } = sent;
  const receivers = await receiversOf(deps, standIn);
  const consent = receivers.length > 0 ? 'asked' : 'not-asked';
  const reply = { kind: 'substitute', standIn, consent } as const;
  const answered = await answerRsvp(deps, { actor, meeting, revision, seat: null, reply });
  // Also for what is stored already: whoever sends it again may have been cut off just before this.
  if (answered.kind === 'recorded' || answered.kind === 'unchanged')
    await askSubstitute(deps, { sent, rsvp: answered.rsvp, receivers });
  await deps.rsvps.settle();
  return answered;
}

/** People outside Teams, and those the bot cannot write to, are not asked; the holder of the seat does that. */
async function receiversOf(deps: AnswerRsvpDeps, { person }: StandIn): Promise<readonly Receiver[]> {
  return person === null ? [] : reachable(deps, [{ kind: 'person', person }]);
}

async function askSubstitute(
  deps: AnswerRsvpDeps,
  {
    sent: { actor, meeting: id },
    rsvp,
    receivers,
  }: {
    readonly sent: SubstituteAsked;
    readonly rsvp: Rsvp;
    readonly receivers: readonly Receiver[];
  },
): Promise<void> {
  const found = await findMeeting(deps, { actor, meeting: id });
  if (found === null) return;
  const notice = { kind: 'meetings', occasion: 'substitute', on: null, dueAt: rsvp.at } as const;
  const slot = `${rsvp.seat} ${rsvp.at}`;
  await appendNotices(deps, receivers, { meeting: found.meeting, ...notice, slot });
}

function standInMeant({ candidates }: SubstituteForm, sent: SubstituteSent): StandIn | null {
  const { candidate, name, organisation } = sent;
  if (name === null) return candidates.find(({ id }) => id === candidate)?.standIn ?? null;
  const known = candidates.find(({ standIn }) => nameKey(standIn.name) === nameKey(name))?.standIn;
  return { name, organisation: organisation ?? known?.organisation ?? null, person: known?.person ?? null };
}
