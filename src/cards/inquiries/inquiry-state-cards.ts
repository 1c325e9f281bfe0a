import type { Language } from '../../domain/answers/answer';
import type { InquiryMessage } from '../../domain/messages/inquiries';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith, submitAction, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, paragraphs, plain, setApart } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { questionLines } from './inquiry-open-card';
import { COMMITTEE_ZONE, localTime } from '../../domain/shared/time';

type Of<Kind extends InquiryMessage['kind']> = Extract<InquiryMessage, { readonly kind: Kind }>;

const SPOKEN_LIMIT = 400;
const QUESTION_LIMIT = 400;

export function inquirySentCard({ view, told }: Of<'inquiry-sent'>, language: Language): Rendered {
  const { inquiries } = textsIn(language);
  const { inquiry, forumName } = view;
  const name = trimmed(forumName, 150);
  const what = told > 0 ? inquiries.told(name) : inquiries.toldNobody(name);
  return stateCard(
    inquiries.sentTitle,
    [inquiries.question(trimmed(inquiry.question, QUESTION_LIMIT)), what],
    [
      replaceWith(inquiries.withdraw, {
        verb: 'inquiry-withdraw',
        language,
        forum: inquiry.forum,
        inquiry: inquiry.id,
      }),
    ],
  );
}

export function inquiryWithdrawnCard({ view }: Of<'inquiry-withdrawn'>, language: Language): Rendered {
  const { inquiries } = textsIn(language);
  const said = [inquiries.question(trimmed(view.inquiry.question, QUESTION_LIMIT)), inquiries.withdrawnText];
  return stateCard(inquiries.withdrawnTitle, said, []);
}

/** The question, the answer, who gave it when, and the item it goes with. */
export function inquiryAnsweredCard({ view }: Of<'inquiry-answered'>, language: Language): Rendered {
  const { inquiries, cards } = textsIn(language);
  const { state, forum } = view.inquiry;
  if (state.kind !== 'answered') return stateCard(inquiries.openTitle, questionLines(view, language), []);
  const by = inquiries.answeredBy(
    trimmed(state.by.name, 100),
    formatDate(localTime(state.at, COMMITTEE_ZONE).date, language),
  );
  const lines = questionLines(view, language);
  const actions =
    state.item === null
      ? []
      : [
          submitAction(cards.showItem(state.item.item), {
            verb: 'show-item',
            language,
            forum,
            minutes: state.item.minutes,
            item: state.item.item,
            page: 0,
            back: null,
          }),
        ];
  return cardOf({
    text: [inquiries.answeredTitle, ...lines, state.text, by].join('\n'),
    speak: `${inquiries.answeredTitle}. ${trimmed(state.text, SPOKEN_LIMIT)}`,
    body: [
      heading(inquiries.answeredTitle),
      ...lines.map((text) => plain(text, { isSubtle: true })),
      ...setApart(paragraphs(state.text)),
      plain(by, { isSubtle: true }),
    ],
    actions,
  });
}

function stateCard(title: string, said: readonly string[], actions: readonly Action[]): Rendered {
  return cardOf({
    text: [title, ...said].join('\n'),
    speak: [`${title}.`, ...said].join(' '),
    body: [heading(title), ...said.map((text) => plain(text))],
    actions,
  });
}
