import type { RosterMatch, Departed } from '../../domain/attendance/roster';
import type {
  RosterChanges,
  RosterChoice,
  RosterChoices,
  RosterView,
} from '../../domain/attendance/roster-view';
import { NO_FACTS, seatFrom } from '../../domain/attendance/seat-facts';
import type { Seat } from '../../domain/attendance/seat';
import type { Person } from '../../domain/forums/access';
import type { AuditEntry } from '../../domain/audit/audit-entry';
import { roleEnded } from '../../domain/audit/role-ended';
import type { PersonId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import type { SeatsAsked } from '../seats/seat-deps';
import { endAccess, memberSubject } from './end-access';
import { rememberSeen, type RememberSeenDeps } from './remember-seen';
import { showRoster } from './show-roster';

type SaveRosterDeps = RememberSeenDeps;

export interface SaveRosterAsked extends SeatsAsked {
  readonly actor: Person;
  readonly choices: RosterChoices;
}

export interface SavedRoster {
  readonly view: RosterView;
  readonly changes: RosterChanges;
}

/**
 * Settles people as the secretariat chose. Who is there is read again: nobody is let in who is not in a conversation of
 * the forum, whatever a card says. Null where the actor may not.
 */
export async function saveRoster(deps: SaveRosterDeps, asked: SaveRosterAsked): Promise<SavedRoster | null> {
  const before = await showRoster(deps, asked);
  if (before === null) return null;
  await keepSecretariat(deps, asked);
  const changes = { added: 0, ended: 0, skipped: 0 };
  for (const [person, choice] of asked.choices) {
    changes[await settle(deps, { asked, view: before, person, choice })] += 1;
  }
  const view = (await showRoster(deps, asked)) ?? before;
  await rememberSeen(deps, asked, view);
  return { view, changes };
}

/** A forum nobody has been made a member of is everybody's; whoever gives it its first members keeps their own role. */
async function keepSecretariat(
  deps: SaveRosterDeps,
  { actor, forum, choices }: SaveRosterAsked,
): Promise<void> {
  if (choices.size === 0 || (await deps.forums.get(forum))?.members.length !== 0) return;
  await deps.forums.addMember(forum, { person: actor.id, name: actor.name, role: 'secretariat' });
}

interface Settling {
  readonly asked: SaveRosterAsked;
  readonly view: RosterView;
  readonly person: PersonId;
  readonly choice: RosterChoice;
}

async function settle(deps: SaveRosterDeps, settling: Settling): Promise<keyof RosterChanges> {
  const { view, person, choice } = settling;
  const here = view.open.find((one) => one.person.id === person);
  const gone = view.departed.find((one) => one.person === person);
  switch (choice.kind) {
    case 'member':
    case 'new-seat':
    case 'seat':
      return here === undefined ? 'skipped' : letIn(deps, settling, here);
    case 'restore':
    case 'end-access':
    case 'free-seat':
    case 'end-seat':
      return gone === undefined ? 'skipped' : letGo(deps, settling, gone);
  }
}

async function letIn(
  deps: SaveRosterDeps,
  { asked, view, choice }: Settling,
  { person, isMember, match }: RosterMatch,
): Promise<keyof RosterChanges> {
  const seat =
    choice.kind === 'new-seat' ? await newSeat(deps, asked, person.name) : seatMeant(view, choice, match);
  if (choice.kind !== 'member' && seat === null) return 'skipped';
  if (seat !== null && !(await hold(deps, asked, { seat, person: person.id }))) return 'skipped';
  if (!isMember && !(await belongs(deps, asked, person.id))) {
    const role = person.isGuest ? 'guest' : 'member';
    await deps.forums.addMember(asked.forum, { person: person.id, name: person.name, role });
    await note(deps, asked, { act: 'member-added', subject: memberSubject(person.id), choice: role });
  }
  return 'added';
}

/** Somebody else, or the first confirmation of all, may have made them a member meanwhile. */
async function belongs(
  { forums }: SaveRosterDeps,
  { forum }: SaveRosterAsked,
  id: PersonId,
): Promise<boolean> {
  const members = (await forums.get(forum))?.members ?? [];
  return members.some(({ person }) => person === id);
}

function seatMeant({ free }: RosterView, choice: RosterChoice, match: RosterMatch['match']): Seat | null {
  if (choice.kind !== 'seat') return null;
  if (match?.seat.id === choice.seat) return match.seat;
  return free.find(({ id }) => id === choice.seat) ?? null;
}

/** Null for somebody the service gives no name of. */
async function newSeat(
  { seats }: SaveRosterDeps,
  { forum }: SaveRosterAsked,
  name: string,
): Promise<Seat | null> {
  if (name === '') return null;
  return seatFrom({ ...NO_FACTS, name }, { known: null, forum, seats: await seats.list(forum) });
}

/** Resolves to whether the seat is theirs: somebody else may have taken it meanwhile. */
async function hold(
  deps: SaveRosterDeps,
  asked: SaveRosterAsked,
  { seat, person }: { readonly seat: Seat; readonly person: PersonId },
): Promise<boolean> {
  const kept = await deps.seats.update(seat, (known) =>
    (known?.person ?? null) === null ? { ...(known ?? seat), person } : null,
  );
  if (kept?.person !== person) return false;
  await note(deps, asked, { act: 'seat-saved', subject: `seat.${seat.id}`, choice: person });
  return true;
}

async function letGo(
  deps: SaveRosterDeps,
  { asked, choice }: Settling,
  { person, name, isMember, seat }: Departed,
): Promise<keyof RosterChanges> {
  if (choice.kind === 'restore') {
    return isMember ? 'skipped' : letBack(deps, asked, { person, name });
  }
  if (isMember) await endAccess(deps, asked.forum, { person, by: asked.actor, act: 'access-ended' });
  if (seat !== null && choice.kind !== 'end-access') await leaveSeat(deps, asked, { seat, person, choice });
  return 'ended';
}

/** With the role they had. */
async function letBack(
  deps: SaveRosterDeps,
  asked: SaveRosterAsked,
  { person, name }: Pick<Departed, 'person' | 'name'>,
): Promise<keyof RosterChanges> {
  const subject = memberSubject(person);
  const role = roleEnded(await deps.audit.of(asked.forum, subject)) ?? 'member';
  await deps.forums.addMember(asked.forum, { person, name, role });
  await note(deps, asked, { act: 'member-added', subject, choice: role });
  return 'added';
}

/** Ended, the term keeps its holder, so that what they answered stays theirs. */
async function leaveSeat(
  deps: SaveRosterDeps,
  asked: SaveRosterAsked,
  { seat, person, choice }: Pick<Settling, 'person' | 'choice'> & { readonly seat: Seat },
): Promise<void> {
  const to = localTime(deps.clock.now(), deps.timeZone).date;
  const ends = choice.kind === 'end-seat';
  await deps.seats.update(seat, (known) => {
    if (known?.person !== person) return null;
    return ends ? { ...known, to } : { ...known, person: null };
  });
  const act = ends
    ? ({ act: 'seat-ended', choice: to } as const)
    : ({ act: 'seat-saved', choice: null } as const);
  await note(deps, asked, { ...act, subject: `seat.${seat.id}` });
}

async function note(
  { audit, clock }: SaveRosterDeps,
  { actor, forum }: SaveRosterAsked,
  what: Pick<AuditEntry, 'act' | 'subject' | 'choice'>,
): Promise<void> {
  await audit.append({ forum, at: clock.now(), by: actor, ...what });
}
