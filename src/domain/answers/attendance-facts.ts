import type { Level } from '../minutes/model';
import type { IsoDate, TimeOfDay } from '../shared/dates';

/** A meeting as an answer names it. */
export interface NamedMeeting {
  readonly forumName: string;
  readonly date: IsoDate | null;
}

export interface MeetingReference extends NamedMeeting {
  readonly startTime: TimeOfDay | null;
  /** Left out where nobody asks for it. */
  readonly endTime?: TimeOfDay | null;
  readonly place: string | null;
  readonly level: Level | null;
  readonly citation: number;
}

export interface AbsencesOfMeeting {
  readonly meeting: MeetingReference;
  readonly names: readonly string[];
  /** False when the minutes have a list of people and nobody of it is absent. */
  readonly anyone: boolean;
  /** Those of the names who had sent no apologies. */
  readonly unexcused: readonly string[];
}

export interface PresenceAtMeeting {
  readonly meeting: MeetingReference;
  /** As spelled in these minutes. */
  readonly name: string;
  readonly presence: 'present' | 'absent';
  readonly substitute: string | null;
}

/** every: each time · any: at some meeting · count: how often · meetings: at which of them. */
export type PresenceForm = 'every' | 'any' | 'count' | 'meetings';

/**
 * present: was somebody there · missing: was somebody of them away · all: were all of them there · list: who · count: how
 * many · where: at which meetings · same: those who were at all of these meetings.
 */
export type GroupForm = 'present' | 'missing' | 'all' | 'list' | 'count' | 'where' | 'same';

export interface GroupAtMeeting {
  readonly meeting: MeetingReference;
  readonly present: readonly PersonFacts[];
  readonly absent: readonly PersonFacts[];
}

export interface PersonFacts {
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly party: string | null;
}

/** Somebody was there for a part of a meeting; the citation says when. */
export interface PartialNote {
  readonly meeting: MeetingReference;
  readonly names: readonly string[];
  /** Where it is told: "dette punkt" is that one. */
  readonly item: { readonly number: number; readonly title: string } | null;
  /** The citation is a name in a list of those who were away from the item, and no sentence. */
  readonly listed: boolean;
}

export interface CitedSubstitution {
  readonly for: string;
  readonly by: string;
  readonly meeting: MeetingReference;
}

export interface RoleHolders {
  readonly meeting: MeetingReference;
  readonly people: readonly PersonFacts[];
}
