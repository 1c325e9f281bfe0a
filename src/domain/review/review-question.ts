import type { TaskDraft } from '../minutes/model';
import type { ProbablePair } from '../people/probable-people';
import type { IsoDate } from '../shared/dates';
import type { ForumId, MinutesId, ReviewId, TaskId } from '../shared/ids';

/** Something only somebody who knows the forum can tell. */
export type ReviewQuestion = DocumentQuestion | TaskQuestion | PersonQuestion;

interface Asked {
  /** The same whenever the same is asked again, also about a newer version. */
  readonly id: ReviewId;
  readonly forum: ForumId;
  readonly forumName: string;
}

interface AboutMinutes extends Asked {
  readonly minutes: MinutesId;
  readonly version: number;
  readonly date: IsoDate | null;
  readonly source: string;
}

/**
 * date: the text gives none, or only in part, or two · forum: only concluded, or named otherwise · agenda-only: no item
 * records a decision · several: the file held more meetings · damaged: letters are · same-name: other minutes came from a file of that name.
 */
export type DocumentQuestion = AboutMinutes &
  (
    | { readonly kind: 'date'; readonly reason: 'missing' | 'partial' | 'conflict' }
    | { readonly kind: 'forum'; readonly reason: 'inferred' | 'conflict'; readonly written: string | null }
    | { readonly kind: 'agenda-only' }
    | { readonly kind: 'several' }
    | { readonly kind: 'damaged'; readonly example: string }
    | { readonly kind: 'same-name' }
    | { readonly kind: 'attachments'; readonly item: number; readonly title: string }
  );

/** owner: a first name or initials; who is it · task: a draft that waits for its confirmation. */
export interface TaskQuestion extends AboutMinutes {
  readonly kind: 'owner' | 'task';
  readonly task: TaskId;
  /** The key corrections go by. */
  readonly readAs: string;
  readonly draft: TaskDraft;
  /** Full names of those of the meeting whom the owner may mean. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly name: string;
  readonly organisation: string | null;
}

export interface PersonQuestion extends Asked, ProbablePair {
  readonly kind: 'person';
}
