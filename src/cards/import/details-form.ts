import type { Language } from '../../domain/answers/answer';
import type { ImportMessage, ImportReview } from '../../domain/messages/import';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../actions';
import { cardOf, type Rendered } from '../card';
import { facts, heading, plain, type Element } from '../elements';
import { inputChoice, inputDate, inputText } from '../inputs';
import { IMPORT_FIELDS } from '../payloads/import';
import { importHead } from './import-head';

type DetailsMessage = Extract<ImportMessage, { readonly kind: 'import-details' }>;

/** More would neither fit the card nor be looked through. */
const MOST_CHOICES = 60;

/** Forum and date, which decide where minutes are found. */
export function detailsForm({ review }: DetailsMessage, language: Language): Rendered {
  const { imports } = textsIn(language);
  const { draft } = review;
  const head = importHead(review, language);
  return cardOf({
    text: [imports.detailsTitle, head].join('\n'),
    speak: facts(imports.detailsTitle, head),
    body: [
      heading(imports.detailsTitle),
      plain(head, { isSubtle: true }),
      ...forumInputs(review, language),
      inputDate({
        id: 'date',
        label: imports.dateLabel,
        errorMessage: imports.dateError,
        ...(review.minutes.date !== null && { value: review.minutes.date }),
      }),
    ],
    actions: [
      replaceWith(imports.keepDetails, { verb: 'import-set-details', language, draft }, { primary: true }),
      replaceWith(imports.back, { verb: 'import-review', language, draft }, { withoutInputs: true }),
    ],
  });
}

/** A list of the forums the person may import to, and a field for a name that is not among them. */
function forumInputs({ choices, forum }: ImportReview, language: Language): readonly Element[] {
  const { imports } = textsIn(language);
  const name = forum.name ?? '';
  const errorMessage = imports.forumError;
  const written = { id: 'otherForum', errorMessage, maxLength: IMPORT_FIELDS.forumName };
  if (choices.length === 0) return [inputText({ ...written, label: imports.forumNameLabel, value: name })];
  const listed = choices.filter((choice) => choice.length <= IMPORT_FIELDS.forumName).slice(0, MOST_CHOICES);
  const chosen = listed.includes(name) ? name : '';
  return [
    inputChoice({
      id: 'forum',
      label: imports.forumLabel,
      errorMessage,
      style: 'compact',
      choices: [
        ...listed.map((choice) => ({ title: choice, value: choice })),
        { title: imports.otherForumChoice, value: '' },
      ],
      value: chosen,
    }),
    inputText({ ...written, label: imports.otherForumLabel, value: chosen === '' ? name : '' }),
  ];
}
