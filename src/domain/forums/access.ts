import type { ForumId, PersonId } from '../shared/ids';
import type { Forum } from './forum';
import { may, type ForumRole, type Right } from './rights';

/** Who asks. The operator sits at the command line; a person comes from the activity, never from a payload. */
export type Actor = { readonly kind: 'operator' } | Person;

export interface Person {
  readonly kind: 'person';
  readonly id: PersonId;
  readonly name: string;
  /** In company, the forums that everybody there is told about; left out where nobody reads along. */
  readonly among?: readonly ForumId[];
}

/**
 * Who belongs to a forum that nobody has been made a member of yet: everyone where identities cannot be checked anyway
 * (the loopback-only demo; with all rights, so that everything can be tried), nobody where they can.
 */
export type UnclaimedForums = 'everyone' | 'nobody';

/** Null for somebody who does not belong to the forum. */
export function roleIn(forum: Forum, actor: Actor, unclaimed: UnclaimedForums): ForumRole | null {
  if (actor.kind === 'operator') return 'operator';
  if (forum.members.length === 0) return unclaimed === 'everyone' ? 'secretariat' : null;
  return forum.members.find(({ person }) => person === actor.id)?.role ?? null;
}

/** The forums an actor may do this in. */
export function forumsWith(
  right: Right,
  forums: readonly Forum[],
  as: { readonly actor: Actor; readonly unclaimed: UnclaimedForums },
): readonly Forum[] {
  return forums.filter((forum) => may(roleIn(forum, as.actor, as.unclaimed), right));
}

/** The forums an actor may search, count and hear the names of; what is everybody's may be told anywhere. */
export function visibleForums(
  forums: readonly Forum[],
  actor: Actor,
  unclaimed: UnclaimedForums,
): readonly Forum[] {
  const seen = forumsWith('see-minutes', forums, { actor, unclaimed });
  const among = actor.kind === 'person' ? actor.among : undefined;
  return among === undefined
    ? seen
    : seen.filter(({ id, members }) => members.length === 0 || among.includes(id));
}

/**
 * Who may bring in minutes of a forum that is not there yet: whoever does so for another one, and everybody where
 * identities cannot be checked.
 */
export function mayFoundForums(forums: readonly Forum[], actor: Actor, unclaimed: UnclaimedForums): boolean {
  if (actor.kind === 'operator' || unclaimed === 'everyone') return true;
  return forumsWith('import-minutes', forums, { actor, unclaimed }).length > 0;
}
