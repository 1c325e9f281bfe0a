import type { Language } from '../../domain/answers/answer';
import type { ImportMessage, ImportReview } from '../../domain/messages/import';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain, type Element } from '../parts/elements';
import { inputChoice, inputDate, inputText } from '../parts/inputs';
import { fitting } from '../parts/size';
import { IMPORT_FIELDS, OTHER_FORUM } from '../payloads/import';
import { importHead } from './import-head';

type DetailsMessage = Extract<ImportMessage, { readonly kind: 'import-details' }>;

/** Most forums in the list; the others can be typed. */
const CHOICES: readonly [number, ...number[]] = [60, 20, 5];

/** Forum and date, which decide where minutes are found. */
export function detailsForm({ review }: DetailsMessage, language: Language): Rendered {
  return fitting(CHOICES, (most) => detailsWithin(review, language, most));
}

function detailsWithin(review: ImportReview, language: Language, most: number): Rendered {
  const { imports } = textsIn(language);
  const { draft } = review;
  const head = importHead(review, language);
  return cardOf({
    text: [imports.detailsTitle, head].join('\n'),
    speak: facts(imports.detailsTitle, head),
    body: [
      heading(imports.detailsTitle),
      plain(head, { isSubtle: true }),
      ...forumInputs(review, language, most),
      inputDate(
        {
          id: 'date',
          label: imports.dateLabel,
          errorMessage: imports.dateError,
          ...(review.minutes.date !== null && { value: review.minutes.date }),
        },
        language,
      ),
    ],
    actions: [
      replaceWith(imports.keepDetails, { verb: 'import-set-details', language, draft }, { primary: true }),
      replaceWith(imports.back, { verb: 'import-review', language, draft }, { withoutInputs: true }),
    ],
  });
}

/** A list of the forums the person may import to, and a field for a name that is not among them. */
function forumInputs({ choices, forum }: ImportReview, language: Language, most: number): readonly Element[] {
  const { imports } = textsIn(language);
  const name = forum.name ?? '';
  const errorMessage = imports.forumError;
  const written = { id: 'otherForum', errorMessage, maxLength: IMPORT_FIELDS.forumName };
  if (choices.length === 0) return [inputText({ ...written, label: imports.forumNameLabel, value: name })];
  const listed = choices.filter((choice) => choice.length <= IMPORT_FIELDS.forumName).slice(0, most);
  const chosen = listed.includes(name) ? name : OTHER_FORUM;
  return [
    inputChoice({
      id: 'forum',
      label: imports.forumLabel,
      errorMessage,
      style: 'compact',
      choices: [
        ...listed.map((choice) => ({ title: choice, value: choice })),
        { title: imports.otherForumChoice, value: OTHER_FORUM },
      ],
      value: chosen,
    }),
    inputText({ ...written, label: imports.otherForumLabel, value: chosen === OTHER_FORUM ? name : '' }),
  ];
}
