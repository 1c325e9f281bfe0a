import type { RosterChanges, RosterChoices, RosterView } from '../../../domain/attendance/roster-view';
import type { Person } from '../../../domain/forums/access';
import type { ForumId, PersonId } from '../../../domain/shared/ids';

interface InForum {
  readonly actor: Person;
  readonly forum: ForumId;
}

interface RosterChange {
  readonly conversation: string;
  /** Null outside teams. */
  readonly team: string | null;
  readonly people: readonly PersonId[];
  readonly by: Person;
}

export interface RosterUseCases {
  /** These resolve to null where the actor may not. */
  showRoster(asked: InForum): Promise<RosterView | null>;
  saveRoster(
    asked: InForum & { readonly choices: RosterChoices },
  ): Promise<{ readonly view: RosterView; readonly changes: RosterChanges } | null>;
  /** People have come to a conversation, or left it. */
  peopleJoined(change: RosterChange): Promise<void>;
  peopleLeft(change: RosterChange): Promise<void>;
}
