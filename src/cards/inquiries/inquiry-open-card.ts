import type { Language } from '../../domain/answers/answer';
import { ANSWER_LIMIT } from '../../domain/inquiries/inquiry';
import type { InquiryMessage, InquiryView } from '../../domain/messages/inquiries';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { shortQuote, trimmed } from '../parts/fold';
import { inputChoice, inputText, type Input } from '../parts/inputs';
import { COMMITTEE_ZONE, localTime } from '../../domain/shared/time';

type Open = Extract<InquiryMessage, { readonly kind: 'inquiry-open' }>;

/** A question is a sentence as a rule; this only guards against one that is not. */
const QUESTION_LIMIT = 400;

/** What stands for "none of them" in the list of items. */
const NO_ITEM = 'none';

/** A question as the secretariat gets it, with the form to answer it. */
export function inquiryOpenCard({ view, blank }: Open, language: Language): Rendered {
  const { inquiries } = textsIn(language);
  const { inquiry } = view;
  const wrong = blank ? [inquiries.answerMissing] : [];
  const said = questionLines(view, language);
  return cardOf({
    text: [inquiries.openTitle, ...wrong, ...said, inquiries.answerHint].join('\n'),
    speak: [`${inquiries.openTitle}.`, ...wrong, ...said].join(' '),
    body: [
      heading(inquiries.openTitle),
      ...wrong.map((text) => plain(text, { weight: 'Bolder' })),
      ...said.map((text) => plain(text)),
      inputText({
        id: 'text',
        label: inquiries.answerLabel,
        errorMessage: inquiries.answerMissing,
        maxLength: ANSWER_LIMIT,
        isMultiline: true,
        isRequired: true,
      }),
      ...itemChoice(view, language),
      plain(inquiries.answerHint, { isSubtle: true }),
    ],
    actions: [
      replaceWith(
        inquiries.answer,
        { verb: 'inquiry-answer', language, forum: inquiry.forum, inquiry: inquiry.id },
        { primary: true },
      ),
      replaceWith(inquiries.toList, { verb: 'inquiry-list', language }, { withoutInputs: true }),
    ],
  });
}

/** Whose question, to which forum, and the words. */
export function questionLines({ inquiry, forumName }: InquiryView, language: Language): readonly string[] {
  const { inquiries } = textsIn(language);
  const { by, at, question, addition } = inquiry;
  const date = formatDate(localTime(at, COMMITTEE_ZONE).date, language);
  return [
    `${trimmed(forumName, 150)} · ${inquiries.askedBy(trimmed(by.name, 100), date)}`,
    inquiries.question(trimmed(question, QUESTION_LIMIT)),
    ...(addition === null ? [] : [inquiries.added(addition)]),
  ];
}

function itemChoice({ inquiry, items }: InquiryView, language: Language): readonly Input[] {
  if (items.length === 0) return [];
  const { inquiries } = textsIn(language);
  const choices = items.map(({ minutes, item, title, date }) => ({
    title: inquiries.item(item, shortQuote(title, 120), formatDate(date, language)),
    value: String(inquiry.near.findIndex((near) => near.minutes === minutes && near.item === item)),
  }));
  return [
    inputChoice({
      id: 'item',
      label: inquiries.itemLabel,
      errorMessage: inquiries.itemLabel,
      style: 'expanded',
      choices: [...choices, { title: inquiries.noItem, value: NO_ITEM }],
      value: NO_ITEM,
    }),
  ];
}
