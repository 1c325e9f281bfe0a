import type { Language } from '../../domain/answers/answer';
import type { ImportReview } from '../../domain/messages/import';
import type { Warning } from '../../domain/minutes/model';
import { textsIn } from '../../texts/texts';
import { shortQuote } from '../parts/fold';
import type { ReviewBudget } from './review-budget';

/** What to look at before saving: whether it can be saved there at all, then what the reading was unsure of. */
export function reviewWarnings(
  { forum, minutes }: ImportReview,
  language: Language,
  budget: ReviewBudget,
): readonly string[] {
  const { imports } = textsIn(language);
  const standing = imports.standing[forum.standing]?.(shortQuote(forum.name ?? '', 150)) ?? null;
  const warnings = minutes.warnings
    .filter(({ code }) => standing === null || code !== 'missing-forum')
    .map((warning) => inWords(warning, language, budget));
  const all = [...(standing === null ? [] : [standing]), ...new Set(warnings)];
  return all.length <= budget.warnings
    ? all
    : [...all.slice(0, budget.warnings - 1), imports.andMore(all.length - budget.warnings + 1)];
}

function inWords({ code, quote }: Warning, language: Language, budget: ReviewBudget): string {
  const { imports } = textsIn(language);
  const about =
    quote === null || quote.trim() === ''
      ? ''
      : ` ${imports.aboutQuote(shortQuote(quote, Math.min(budget.quote, 120)))}`;
  return `${imports.warnings[code]}${about}`;
}
