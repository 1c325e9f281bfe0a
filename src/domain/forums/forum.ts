import type { ForumId, PersonId } from '../shared/ids';
import type { Level } from '../minutes/model';

/** A committee, group or cluster that meets and keeps minutes. */
export interface Forum {
  readonly id: ForumId;
  readonly name: string;
  readonly level: Level | null;
  readonly members: readonly Member[];
}

export interface Member {
  readonly person: PersonId;
  readonly name: string;
}
