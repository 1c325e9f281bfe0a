import type { DraftBatch, SavedAs } from '../imports/import-draft';
import type { VersionChanges } from '../minutes/compare-versions';
import type { Minutes, TaskDraft } from '../minutes/model';
import type { IsoDate } from '../shared/dates';
import type { DraftId, ForumId, MinutesId } from '../shared/ids';
import type { Task } from '../tasks/task';

/** Minutes as they were read and corrected so far, for the person who brought them in. */
export interface ImportReview {
  readonly draft: DraftId;
  readonly source: string;
  readonly batch: DraftBatch;
  readonly forum: ReviewedForum;
  /** Corrected. */
  readonly minutes: Minutes;
  /** In the order of the text, dismissed ones too. */
  readonly tasks: readonly ReviewedTask[];
  /** What saving would make of them. */
  readonly becomes: Becomes;
  /** Names of the forums the person may import to. */
  readonly choices: readonly string[];
}

type Becomes =
  /** earlier-version: the forum has had this very text, and uses another version now · withdrawn: and took it back. */
  | { readonly kind: 'created' | 'unchanged' | 'earlier-version' | 'withdrawn' }
  /** What the text says otherwise than that of the version in use. */
  | { readonly kind: 'new-version'; readonly changes: VersionChanges };

/**
 * own: the person may import there · new: there is no such forum yet, and the person may bring it in · closed: the
 * person may not import there · unnamed: nobody knows yet.
 */
export interface ReviewedForum {
  readonly standing: 'own' | 'new' | 'closed' | 'unnamed';
  readonly name: string | null;
}

export interface ReviewedTask {
  readonly key: string;
  /** Corrected. */
  readonly task: TaskDraft;
  readonly state: 'open' | 'confirmed' | 'dismissed';
  /** As somebody confirmed it before, where the text now says something else. */
  readonly earlier: TaskDraft | null;
}

export interface SavedImport {
  readonly as: SavedAs;
  readonly batch: DraftBatch;
  readonly forum: ForumId;
  readonly forumName: string;
  readonly minutes: MinutesId;
  readonly date: IsoDate | null;
  readonly version: number;
  /** Whether others than this person belong to the forum. */
  readonly shared: boolean;
  /** No item records a decision. */
  readonly agendaOnly: boolean;
  /** Number of the first item; 0 where there is none. */
  readonly firstItem: number;
  readonly tasks: readonly Task[];
}

/** Who may import to a forum of the person who asked. */
export interface ForumImporters {
  readonly forumName: string;
  readonly names: readonly string[];
}

export type ImportProblem =
  | { readonly kind: 'not-allowed'; readonly ask: readonly ForumImporters[] }
  | { readonly kind: 'personal-only' }
  | { readonly kind: 'draft-gone' }
  | { readonly kind: 'not-minutes' }
  | { readonly kind: 'unreadable'; readonly why: UnreadableWhy }
  | { readonly kind: 'not-fetched'; readonly why: NotFetchedWhy };

export type UnreadableWhy =
  'damaged' | 'unsupported' | 'empty' | 'too-large' | 'too-slow' | 'protected' | 'scanned';
export type NotFetchedWhy = 'not-allowed' | 'page' | 'gone' | 'too-large' | 'too-slow' | 'unavailable';

export type ImportMessage =
  /** Asks for a file or a text; `flattened`: a text came without its line breaks. */
  | { readonly kind: 'import-invitation'; readonly flattened: boolean }
  | {
      readonly kind: 'import-review';
      readonly review: ImportReview;
      /** Files of the same message that were left unread. */
      readonly unread: number;
    }
  | { readonly kind: 'import-details'; readonly review: ImportReview }
  | {
      readonly kind: 'import-task';
      readonly review: ImportReview;
      /** Place among the tasks, counted from 0. */
      readonly at: number;
    }
  | { readonly kind: 'import-saved'; readonly saved: SavedImport }
  | { readonly kind: 'import-discarded'; readonly source: string }
  | { readonly kind: 'import-problem'; readonly problem: ImportProblem };
