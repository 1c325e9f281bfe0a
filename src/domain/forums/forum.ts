import type { ForumId, PersonId } from '../shared/ids';
import type { Level } from '../minutes/model';

/** A committee, group or cluster that meets and keeps minutes. */
export interface Forum {
  readonly id: ForumId;
  readonly name: string;
  readonly level: Level | null;
  readonly members: readonly Member[];
}

export const MEMBER_ROLES = ['guest', 'member', 'chair', 'secretariat'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export interface Member {
  readonly person: PersonId;
  readonly name: string;
  readonly role: MemberRole;
}
