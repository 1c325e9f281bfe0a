import type { Person } from '../../../domain/forums/access';
import type { ConfirmedAnswer, InquiryEntry, InquiryView } from '../../../domain/messages/inquiries';
import type { InquiryAnswerInput } from '../../../flows/inquiries/answer-inquiry';
import type { ToInquiry } from '../../../flows/inquiries/inquiry-deps';
import type { PassedOn, ToPassOn } from '../../../flows/inquiries/pass-on';

/** Those about one question give null where there is none, or it is no business of the actor's. */
export interface InquiryUseCases {
  passOn(asked: ToPassOn): Promise<PassedOn | null>;
  withdrawInquiry(asked: ToInquiry): Promise<InquiryView | null>;
  openInquiry(asked: ToInquiry): Promise<InquiryView | null>;
  /** A blank answer leaves it open. */
  answerInquiry(given: InquiryAnswerInput): Promise<InquiryView | null>;
  /** Null for who answers for no forum. */
  openInquiries(asked: { readonly actor: Person }): Promise<readonly InquiryEntry[] | null>;
  /** To nearly the same question, in a forum the actor belongs to. */
  confirmedAnswer(asked: {
    readonly actor: Person;
    readonly question: string;
  }): Promise<ConfirmedAnswer | null>;
}
