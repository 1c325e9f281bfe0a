import type { Language } from '../../domain/answers/answer';
import type { ImportReview } from '../../domain/messages/import';
import type { Minutes, Warning } from '../../domain/minutes/model';
import { textsIn } from '../../texts/texts';
import { shortQuote } from '../parts/fold';
import type { ReviewBudget } from './review-budget';

/** What to look at before saving: whether it can be saved there at all, then what the reading was unsure of. */
export function reviewWarnings(
  { forum, minutes, tasks }: ImportReview,
  language: Language,
  budget: ReviewBudget,
): readonly string[] {
  const { imports } = textsIn(language);
  const standing = imports.standing[forum.standing]?.(shortQuote(forum.name ?? '', 150)) ?? null;
  const warnings = minutes.warnings
    .filter(({ code }) => standing === null || code !== 'missing-forum')
    .map((warning) => inWords(minutes, warning, { language, budget }));
  const reworded = tasks.filter(({ state, earlier }) => state === 'open' && earlier !== null).length;
  const all = [
    ...(standing === null ? [] : [standing]),
    ...(reworded === 0 ? [] : [imports.reworded(reworded)]),
    ...new Set(warnings),
  ];
  return all.length <= budget.warnings
    ? all
    : [...all.slice(0, budget.warnings - 1), imports.andMore(all.length - budget.warnings + 1)];
}

function inWords(
  { date }: Minutes,
  { code, quote }: Warning,
  { language, budget }: { readonly language: Language; readonly budget: ReviewBudget },
): string {
  const { imports } = textsIn(language);
  const about =
    quote === null || quote.trim() === ''
      ? ''
      : ` ${imports.aboutQuote(shortQuote(quote, Math.min(budget.quote, 120)))}`;
  const said = code === 'missing-year' && date === null ? imports.noYear : imports.warnings[code];
  return `${said}${about}`;
}
