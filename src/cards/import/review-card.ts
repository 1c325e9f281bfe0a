import type { Language } from '../../domain/answers/answer';
import { maySave } from '../../domain/imports/may-save';
import type { ImportMessage, ImportReview } from '../../domain/messages/import';
import { textsIn } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, line, paragraphs, plain, run, subheading, type Element } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import { fitting } from '../parts/size';
import { importHead } from './import-head';
import { REVIEW_BUDGETS, type ReviewBudget } from './review-budget';
import { contentFold, tasksFold } from './review-folds';
import { changeLines, reviewChanges, reviewStanding } from './review-changes';
import { reviewFacts, type Fact } from './review-facts';
import { reviewWarnings } from './review-warnings';

type ReviewMessage = Extract<ImportMessage, { readonly kind: 'import-review' }>;

/** What was read of minutes that are not saved yet, with everything that should be looked at before. */
export function reviewCard({ review, unread }: ReviewMessage, language: Language): Rendered {
  return fitting(REVIEW_BUDGETS, (budget) => reviewWithin({ review, unread, language }, budget));
}

interface Shown {
  readonly review: ImportReview;
  readonly unread: number;
  readonly language: Language;
}

function reviewWithin({ review, unread, language }: Shown, budget: ReviewBudget): Rendered {
  const { imports } = textsIn(language);
  const head = importHead(review, language);
  const known = reviewFacts(review, language, budget);
  const warnings = reviewWarnings(review, language, budget);
  const { number, of } = review.batch;
  const changes = changeLines(review, language, budget);
  const notes = [
    reviewStanding(review, language),
    ...(of > 1 ? [imports.batch(number, of)] : []),
    ...(unread > 0 ? [imports.unread(unread)] : []),
  ];
  return cardOf({
    text: [imports.reviewTitle, head, ...notes, ...known.map(inWords), ...warnings, ...changes].join('\n'),
    speak: facts(imports.reviewTitle, head),
    body: [
      heading(imports.reviewTitle),
      plain(head, { weight: 'Bolder' }),
      ...notes.map((note) => plain(note, { isSubtle: true })),
      ...known.map(factLine),
      ...(warnings.length === 0 ? [] : [warningBox(warnings, language)]),
      ...contentFold(review, language, budget),
      ...tasksFold(review, language, budget),
      ...reviewChanges(review, language, budget),
      plain(imports.source(shortQuote(review.source, 120)), { isSubtle: true }),
    ],
    actions: actionsFor(review, language),
  });
}

function factLine({ label, value }: Fact): Element {
  return line([run(`${label}: `, { weight: 'Bolder' }), run(value)]);
}

function inWords({ label, value }: Fact): string {
  return `${label}: ${value}`;
}

function warningBox(warnings: readonly string[], language: Language): Element {
  const { imports } = textsIn(language);
  return {
    type: 'Container',
    style: 'warning',
    spacing: 'Medium',
    items: [subheading(imports.warningsTitle), ...warnings.flatMap((text) => paragraphs(text))],
  };
}

function actionsFor(review: ImportReview, language: Language): readonly Action[] {
  const { imports } = textsIn(language);
  const { draft } = review;
  const savable = maySave(review);
  const firstOpen = review.tasks.findIndex(({ state }) => state === 'open');
  const task = { verb: 'import-task', language, draft, at: Math.max(0, firstOpen) } as const;
  return [
    ...(savable
      ? [replaceWith(imports.save, { verb: 'import-save', language, draft }, { primary: true })]
      : []),
    replaceWith(imports.editDetails, { verb: 'import-details', language, draft }, { primary: !savable }),
    ...(review.tasks.length > 0 ? [replaceWith(imports.editTasks, task)] : []),
    replaceWith(imports.discard, { verb: 'import-discard', language, draft }),
  ];
}
