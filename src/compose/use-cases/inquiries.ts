import type { InquiryUseCases } from '../../adapters/teams/use-cases/inquiries';
import { answerInquiry, openInquiry } from '../../flows/inquiries/answer-inquiry';
import { confirmedAnswer, openInquiries } from '../../flows/inquiries/list-inquiries';
import { passOn, withdrawInquiry } from '../../flows/inquiries/pass-on';
import type { RecentForums } from '../../stores/recent-forums';
import { RecentInquiries } from '../../stores/recent-inquiries';
import type { Core } from '../core';

export function inquiryUseCases(core: Core, forums: RecentForums): InquiryUseCases {
  const confirming = { ...core, forums, inquiries: new RecentInquiries(core.inquiries, core.clock) };
  return {
    passOn: (asked) => passOn(core, asked),
    withdrawInquiry: (asked) => withdrawInquiry(core, asked),
    openInquiry: (asked) => openInquiry(core, asked),
    answerInquiry: (given) => answerInquiry(core, given),
    openInquiries: (asked) => openInquiries(core, asked),
    confirmedAnswer: (asked) => confirmedAnswer(confirming, asked),
  };
}
