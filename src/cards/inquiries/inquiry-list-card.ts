import type { Language } from '../../domain/answers/answer';
import type { InquiryMessage } from '../../domain/messages/inquiries';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import { COMMITTEE_ZONE, localTime } from '../../domain/shared/time';

type List = Extract<InquiryMessage, { readonly kind: 'inquiries' }>;

/** One button each; a card has six at most. */
const MOST = 5;

/** What waits for the secretariat, the oldest first. */
export function inquiryListCard({ entries }: List, language: Language): Rendered {
  const { inquiries } = textsIn(language);
  const shown = entries.slice(0, MOST);
  const more = entries.length - shown.length;
  const lines = [
    ...(entries.length === 0 ? [inquiries.none] : []),
    ...shown.map(
      ({ forumName, by, at, question }, index) =>
        `${index + 1}. ${facts(shortQuote(forumName, 100), shortQuote(by, 80), formatDate(localTime(at, COMMITTEE_ZONE).date, language))}: ${shortQuote(question, 300)}`,
    ),
    ...(more > 0 ? [inquiries.more(more)] : []),
  ];
  return cardOf({
    text: [inquiries.listTitle, ...lines].join('\n'),
    speak: [`${inquiries.listTitle}.`, ...lines.slice(0, 3)].join(' '),
    body: [heading(inquiries.listTitle), ...lines.map((text) => plain(text))],
    actions: shown.map(({ forum, id }, index) =>
      replaceWith(
        inquiries.open(index + 1),
        { verb: 'inquiry-open', language, forum, inquiry: id },
        { primary: index === 0 },
      ),
    ),
  });
}
