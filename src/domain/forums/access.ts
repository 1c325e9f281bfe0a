import type { PersonId } from '../shared/ids';
import type { Forum } from './forum';

/** Who asks. The operator sits at the command line; a person comes from the activity, never from a payload. */
export type Actor =
  { readonly kind: 'operator' } | { readonly kind: 'person'; readonly id: PersonId; readonly name: string };

/**
 * Who sees a forum that nobody has been made a member of yet: everyone where identities cannot be checked anyway
 * (the loopback-only demo), nobody where they can.
 */
export type UnclaimedForums = 'everyone' | 'nobody';

/** The forums an actor may search, count and hear the names of. */
export function visibleForums(
  forums: readonly Forum[],
  actor: Actor,
  unclaimed: UnclaimedForums,
): readonly Forum[] {
  if (actor.kind === 'operator') return forums;
  return forums.filter((forum) =>
    forum.members.length === 0
      ? unclaimed === 'everyone'
      : forum.members.some((member) => member.person === actor.id),
  );
}
