import type { Inquiry, ItemReference, SecretariatAnswer } from '../inquiries/inquiry';
import type { ForumId, InquiryId } from '../shared/ids';
import type { ForumChoice } from './notifications';

/** A question on its way to a secretariat, as its buttons carry it. */
export interface InquiryQuestion {
  readonly question: string;
  readonly near: readonly (ItemReference & { readonly forum: ForumId })[];
}

/** An item one can choose or open, with the words to name it by. */
export interface NamedItem extends ItemReference {
  readonly title: string;
  readonly date: string | null;
}

/** What the secretariat has answered to somebody who asked nearly the same. */
export interface ConfirmedAnswer {
  readonly forum: ForumId;
  readonly forumName: string;
  readonly answer: SecretariatAnswer;
}

export interface InquiryView {
  readonly inquiry: Inquiry;
  readonly forumName: string;
  /** Those that came close, as far as they still are there. */
  readonly items: readonly NamedItem[];
}

/** gone: no such question, or not for this person · not-secretariat · taken back: by who asked · in-company */
export type InquiryRefusal = 'gone' | 'not-secretariat' | 'no-forum' | 'in-company';

export type InquiryMessage =
  | {
      readonly kind: 'inquiry-form';
      readonly asked: InquiryQuestion;
      readonly forums: readonly ForumChoice[];
    }
  /** `told`: how many of the secretariat are written to. */
  | { readonly kind: 'inquiry-sent'; readonly view: InquiryView; readonly told: number }
  | { readonly kind: 'inquiry-withdrawn'; readonly view: InquiryView }
  /** For the secretariat, to answer; `blank` where nothing was written. */
  | { readonly kind: 'inquiry-open'; readonly view: InquiryView; readonly blank: boolean }
  /** Who asks, and the secretariat, read the same. */
  | { readonly kind: 'inquiry-answered'; readonly view: InquiryView }
  | { readonly kind: 'inquiries'; readonly entries: readonly InquiryEntry[] }
  | { readonly kind: 'inquiry-refused'; readonly reason: InquiryRefusal };

export interface InquiryEntry {
  readonly forum: ForumId;
  readonly forumName: string;
  readonly id: InquiryId;
  readonly by: string;
  readonly at: string;
  readonly question: string;
}
