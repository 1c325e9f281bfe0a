import type { IsoDate } from '../shared/dates';

/** What somebody answers to a question; which of them fit is told by the kind of the question. */
export type ReviewAnswer =
  /** It is right as it is. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'date'; readonly date: IsoDate }
  /** By name: the forum the minutes belong to. */
  | { readonly kind: 'forum'; readonly name: string }
  /** They do not belong here. */
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'owner'; readonly owner: string }
  | { readonly kind: 'confirm' }
  | {
      readonly kind: 'correct';
      readonly task: string;
      readonly owner: string | null;
      readonly due: IsoDate | null;
    }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'same'; readonly same: boolean };
