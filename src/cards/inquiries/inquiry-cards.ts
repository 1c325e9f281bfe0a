import type { InquiryMessage } from '../../domain/messages/inquiries';
import { textsIn } from '../../texts/texts';
import { inquiryFormCard } from './inquiry-form-card';
import { inquiryListCard } from './inquiry-list-card';
import { inquiryOpenCard } from './inquiry-open-card';
import { inquiryAnsweredCard, inquirySentCard, inquiryWithdrawnCard } from './inquiry-state-cards';
import type { Renderers } from '../renderers';

export const inquiryCards: Renderers<InquiryMessage> = {
  'inquiry-form': inquiryFormCard,
  'inquiry-sent': inquirySentCard,
  'inquiry-withdrawn': inquiryWithdrawnCard,
  'inquiry-open': inquiryOpenCard,
  'inquiry-answered': inquiryAnsweredCard,
  inquiries: inquiryListCard,
  'inquiry-refused': ({ reason }, language) => ({
    card: null,
    text: textsIn(language).inquiries.refused[reason],
  }),
};
