import type { Corrections } from '../minutes/corrections';
import type { Instant } from '../shared/dates';
import type { DraftId, ForumId, MinutesId, PersonId } from '../shared/ids';

/** Minutes somebody has brought in and not yet confirmed. Nobody else sees them. */
export interface ImportDraft {
  readonly id: DraftId;
  readonly person: PersonId;
  /** The name of the file, or of the pasted text. */
  readonly source: string;
  readonly corrections: Corrections;
  /** Keys of the tasks the person has looked at and confirmed. */
  readonly confirmed: readonly string[];
  readonly state: DraftState;
  readonly batch: DraftBatch;
  /** From then on the draft is gone, whatever became of it. */
  readonly expiresAt: Instant;
}

/** The place of minutes among those of the same file. */
export interface DraftBatch {
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  readonly next: DraftId | null;
  /** That of the first minutes of the file, for those that name none. */
  readonly forumName: string | null;
}

export const ALONE: DraftBatch = { number: 1, of: 1, next: null, forumName: null };

/** What is settled stays for a while without its text, so that a button pressed twice gives the same. */
export type DraftState =
  | { readonly kind: 'open' }
  | { readonly kind: 'discarded' }
  | {
      readonly kind: 'saved';
      readonly forum: ForumId;
      readonly minutes: MinutesId;
      readonly as: SavedAs;
    };

/** withdrawn: the forum has had this text before and took it back. */
export type SavedAs = 'created' | 'new-version' | 'unchanged' | 'withdrawn';
