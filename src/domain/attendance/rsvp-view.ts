import { nameKey } from '../language/names';
import type { Meeting } from '../meetings/meeting';
import type { MeetingState } from '../meetings/meeting-state';
import type { MeetingTimes } from '../meetings/meeting-times';
import type { Rsvp } from './rsvp';
import type { Seat, StandIn } from './seat';
import type { SeatAnswer, TallyCounts } from './tally';

/** What was asked and answered of a meeting, for everybody or for one person. */
export interface RsvpView {
  readonly meeting: Meeting;
  readonly forumName: string;
  readonly state: MeetingState;
  readonly times: MeetingTimes | null;
  readonly counts: TallyCounts;
  /** Who answered what, by organisation; null where the forum shows numbers only. */
  readonly groups: readonly AnswerGroup[] | null;
  /** The person's own; null where nobody in particular looks, or who looks holds no seat. */
  readonly own: OwnAnswer | null;
  /** Whether the person may see who answered what. */
  readonly manages: boolean;
}

interface OwnAnswer {
  readonly seat: Seat;
  readonly rsvp: Rsvp | null;
}

export interface AnswerGroup {
  /** Null for those of whom none is known. */
  readonly organisation: string | null;
  readonly answers: readonly SeatAnswer[];
}

/** Whom somebody can send instead, the standing substitute first. */
export interface SubstituteForm {
  readonly view: RsvpView;
  readonly seat: Seat;
  readonly candidates: readonly Candidate[];
  /** What was typed. */
  readonly name: string;
  readonly organisation: string;
  readonly nobodyNamed: boolean;
}

export interface Candidate {
  /** Of the person in Teams; `STANDING` for the standing substitute, who may not be in Teams. */
  readonly id: string;
  readonly standIn: StandIn;
}

export const STANDING = 'standing';

/** By organisation in alphabetical order, those without one last. */
export function groupsOf(answers: readonly SeatAnswer[]): readonly AnswerGroup[] {
  const groups = new Map<string, SeatAnswer[]>();
  for (const answer of answers) {
    const key = nameKey(answer.seat.organisation ?? '');
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.entries()]
    .toSorted(([one], [other]) => (one === '' ? 1 : other === '' ? -1 : one.localeCompare(other, 'da')))
    .map(([, own]) => ({ organisation: own[0]?.seat.organisation ?? null, answers: own }));
}
