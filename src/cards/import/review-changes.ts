import type { Language } from '../../domain/answers/answer';
import type { ImportReview } from '../../domain/messages/import';
import { textsIn } from '../../texts/texts';
import { shortQuote } from '../fold';
import { changeGroups } from '../versions/change-groups';
import type { ReviewBudget } from './review-budget';

/** What saving would make of the minutes; of a new version also what it says otherwise. */
export function reviewChanges(
  { becomes }: ImportReview,
  language: Language,
  budget: ReviewBudget,
): readonly string[] {
  const { imports } = textsIn(language);
  if (becomes.kind !== 'new-version') return [imports.becomes[becomes.kind]];
  const groups = changeGroups(becomes.changes, { language, quote: Math.min(budget.quote, 120) });
  const longest = budget.name + budget.quote;
  const lines = groups.flatMap(({ title, lines: changed }) =>
    changed.map((line) => shortQuote(`${title}: ${line}`, longest)),
  );
  const more = lines.length - budget.changes;
  return [
    imports.becomes['new-version'],
    ...lines.slice(0, budget.changes),
    ...(more > 0 ? [imports.andMore(more)] : []),
  ];
}
