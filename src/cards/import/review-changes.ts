import type { Language } from '../../domain/answers/answer';
import type { ImportReview } from '../../domain/messages/import';
import { textsIn } from '../../texts/texts';
import { plain, setApart, type Element } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import { changeGroups, type ChangeGroup } from '../versions/change-groups';
import type { ReviewBudget } from './review-budget';

/** Whether there is anything to save at all, which comes before everything else. */
export function reviewStanding({ becomes: { kind } }: ImportReview, language: Language): string {
  const { imports } = textsIn(language);
  return kind === 'created' || kind === 'new-version' ? imports.notSaved : imports.becomes[kind];
}

/** What saving would make of the minutes; of a new version also what it says otherwise. */
export function reviewChanges(
  review: ImportReview,
  language: Language,
  budget: ReviewBudget,
): readonly Element[] {
  const becomes = becomesLine(review, language).map((text) => plain(text));
  return [
    ...(becomes.length === 0 ? [] : setApart(becomes)),
    ...groupsOf(review, language, budget).flatMap(({ title, lines }) => [
      ...setApart([plain(title, { weight: 'Bolder' })]),
      ...lines.map((line) => plain(line)),
    ]),
  ];
}

/** The same in words. */
export function changeLines(
  review: ImportReview,
  language: Language,
  budget: ReviewBudget,
): readonly string[] {
  const groups = groupsOf(review, language, budget);
  const lines = groups.flatMap((group) => group.lines.map((line) => `${group.title}: ${line}`));
  return [...becomesLine(review, language), ...lines];
}

function becomesLine({ becomes: { kind }, minutes }: ImportReview, language: Language): readonly string[] {
  const { imports } = textsIn(language);
  if (kind !== 'created' && kind !== 'new-version') return [];
  return [kind === 'created' && minutes.date === null ? imports.undated : imports.becomes[kind]];
}

/** So many lines in all; what is left out is counted. */
function groupsOf(
  { becomes }: ImportReview,
  language: Language,
  budget: ReviewBudget,
): readonly ChangeGroup[] {
  if (becomes.kind !== 'new-version') return [];
  const longest = budget.name + budget.quote;
  let room = budget.changes;
  return changeGroups(becomes.changes, { language, quote: Math.min(budget.quote, 120) }).map((group) => {
    const shown = group.lines.slice(0, room).map((line) => shortQuote(line, longest));
    const more = group.lines.length - shown.length;
    room -= shown.length;
    return { ...group, lines: more > 0 ? [...shown, textsIn(language).imports.andMore(more)] : shown };
  });
}
