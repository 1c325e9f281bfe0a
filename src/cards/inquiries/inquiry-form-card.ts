import type { Language } from '../../domain/answers/answer';
import { ADDITION_LIMIT } from '../../domain/inquiries/inquiry';
import type { InquiryMessage } from '../../domain/messages/inquiries';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { inputChoice, inputText } from '../parts/inputs';
import { fitting } from '../parts/size';

type Form = Extract<InquiryMessage, { readonly kind: 'inquiry-form' }>;

/** Forums to choose from: more than anybody sits in. */
const BUDGETS: readonly [number, ...number[]] = [60, 20, 8];
const QUESTION_LIMIT = 400;

/** What is sent, to whom, and who will see the answer. */
export function inquiryFormCard({ asked, forums }: Form, language: Language): Rendered {
  return fitting(BUDGETS, (most) => formWith({ asked, forums: forums.slice(0, most) }, language));
}

function formWith({ asked, forums: shown }: Omit<Form, 'kind'>, language: Language): Rendered {
  const { inquiries } = textsIn(language);
  const [only] = shown;
  const { question, near } = asked;
  const said = [inquiries.question(trimmed(question, QUESTION_LIMIT)), inquiries.formText];
  return cardOf({
    text: [inquiries.ask, ...said].join('\n'),
    speak: [`${inquiries.ask}.`, ...said].join(' '),
    body: [
      heading(inquiries.ask),
      ...said.map((text) => plain(text)),
      ...(shown.length < 2
        ? []
        : [
            inputChoice({
              id: 'forum',
              label: inquiries.forum,
              errorMessage: inquiries.forumMissing,
              isRequired: true,
              style: 'compact',
              choices: shown.map(({ id, name }) => ({ title: trimmed(name, 120), value: id })),
              // What came closest stands in the minutes of the one that probably knows.
              value: (shown.find(({ id }) => id === near[0]?.forum) ?? only)?.id ?? '',
            }),
          ]),
      inputText({
        id: 'addition',
        label: inquiries.addition,
        errorMessage: inquiries.tooLong,
        maxLength: ADDITION_LIMIT,
        isMultiline: true,
      }),
    ],
    actions: [
      replaceWith(
        inquiries.send,
        {
          verb: 'inquiry-send',
          language,
          question,
          near,
          ...(shown.length === 1 && only !== undefined && { forum: only.id }),
        },
        { primary: true },
      ),
    ],
  });
}
