import type { Language } from '../../domain/answers/answer';
import type { ReviewMessage } from '../../domain/messages/review';
import type { TaskQuestion } from '../../domain/review/review-question';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain, type Element } from '../parts/elements';
import { folded, shortQuote } from '../parts/fold';
import { inputChoice, inputDate, inputText } from '../parts/inputs';
import { REVIEW_FIELDS } from '../payloads/review';
import { lineElement, reviewHead } from './question-card';
import { answering } from './question-look';
import { candidateName, quoteOf } from './task-look';

const MOST_CHOICES = 12;

type FormMessage = Extract<ReviewMessage, { readonly kind: 'review-form' }>;

/** The answer in the person's own words. */
export function formCard(message: FormMessage, language: Language): Rendered {
  const { review } = textsIn(language);
  const { question, place } = message;
  const isOwner = question.kind === 'owner';
  const title = isOwner ? review.ownerFormTitle : review.taskFormTitle;
  const head = reviewHead(question, language);
  const quote = quoteOf(question, language);
  const { id, forum } = question;
  const back = { verb: 'review-open', language, forum, question: id, handled: place.handled } as const;
  return cardOf({
    text: [title, head, ...quote.map(({ text }) => text)].join('\n'),
    speak: facts(title, ...quote.map(({ text }) => text)),
    body: [
      heading(title),
      plain(head, { isSubtle: true }),
      ...quote.map(lineElement),
      ...(isOwner ? nameInputs(question, language) : taskInputs(question, language)),
    ],
    actions: [
      replaceWith(review.save, answering(message, language)(isOwner ? 'owner' : 'correct'), {
        primary: true,
      }),
      replaceWith(review.back, back, { withoutInputs: true }),
    ],
  });
}

function nameInputs({ candidates }: TaskQuestion, language: Language): readonly Element[] {
  const { review } = textsIn(language);
  const { nameLabel: label, nameError: errorMessage } = review;
  const name = { id: 'name', label, errorMessage, maxLength: REVIEW_FIELDS.name };
  if (candidates.length === 0) return [inputText({ ...name, isRequired: true })];
  const choices = candidates.slice(0, MOST_CHOICES).map((one) => ({
    title: shortQuote(candidateName(one), 120),
    value: one.name.slice(0, REVIEW_FIELDS.name),
  }));
  return [
    inputChoice({ id: 'owner', label: review.candidates, errorMessage, choices, style: 'expanded' }),
    inputText(name),
  ];
}

function taskInputs({ draft }: TaskQuestion, language: Language): readonly Element[] {
  const { imports } = textsIn(language);
  return [
    inputText({
      id: 'task',
      label: imports.taskLabel,
      errorMessage: imports.taskError,
      maxLength: REVIEW_FIELDS.task,
      isMultiline: true,
      isRequired: true,
      value: folded(draft.task),
    }),
    inputText({
      id: 'owner',
      label: imports.ownerLabel,
      errorMessage: imports.ownerError,
      maxLength: REVIEW_FIELDS.name,
      placeholder: imports.ownerHint,
      value: folded(draft.owner ?? ''),
    }),
    inputDate(
      {
        id: 'due',
        label: imports.dueLabel,
        errorMessage: imports.dueError,
        ...(draft.due !== null && { value: draft.due }),
      },
      language,
    ),
  ];
}
