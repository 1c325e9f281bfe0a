import type { SeatForm, SeatsView } from '../attendance/seats-view';
import type { ForumId } from '../shared/ids';

/** What has just been done, told on top of the list. */
export type SeatsDone =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'adopted'; readonly count: number }
  | { readonly kind: 'names-shown' | 'names-hidden' | 'asking-changed' };

/** What a forum is chosen for. */
export type ForumPurpose = 'seats' | 'plan' | 'roster';

/** When a forum is asked and reminded, to be changed. */
export interface AskingForm {
  readonly view: SeatsView;
  /** What was typed and could not be kept; null where nothing was. */
  readonly typed: { readonly answerDays: string; readonly remindBefore: string } | null;
}

interface ForumChoice {
  readonly id: ForumId;
  readonly name: string;
}

export type SeatsMessage =
  | {
      readonly kind: 'choose-forum';
      readonly purpose: ForumPurpose;
      readonly forums: readonly ForumChoice[];
    }
  | { readonly kind: 'seats'; readonly view: SeatsView; readonly done: SeatsDone | null }
  | { readonly kind: 'seat-form'; readonly form: SeatForm }
  | { readonly kind: 'asking-form'; readonly form: AskingForm }
  | { readonly kind: 'seats-refused'; readonly why: 'not-allowed' | 'personal-only' };
