import type { Language } from '../../domain/answers/answer';
import type { ImportReview } from '../../domain/messages/import';
import { Phrasing } from '../../texts/answers/phrasing';
import { textsIn } from '../../texts/texts';
import { shortQuote } from '../parts/fold';
import type { ReviewBudget } from './review-budget';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

const MOST_NAMES = 10;

/** What can be checked at a glance. */
export function reviewFacts(
  { minutes, tasks }: ImportReview,
  language: Language,
  budget: ReviewBudget,
): readonly Fact[] {
  const { imports } = textsIn(language);
  const short = (text: string): string => shortQuote(text, Math.min(budget.name, 100));
  const list = (names: readonly string[]): string =>
    names.length === 0 ? imports.none : new Phrasing(language).list(names.map(short), MOST_NAMES);
  const instead = minutes.substitutes.map((one) => imports.instead(short(one.by), short(one.for)));
  const present = minutes.participants.filter(({ absent }) => !absent);
  const number = (n: number): string => (n === 0 ? imports.noneFound : String(n));
  return [
    ...(minutes.place === null ? [] : [{ label: imports.place, value: short(minutes.place) }]),
    { label: imports.participants, value: number(present.length) },
    { label: imports.absences, value: list(minutes.absences.map(({ value }) => value)) },
    ...(instead.length === 0 ? [] : [{ label: imports.substitutes, value: list(instead) }]),
    { label: imports.items, value: number(minutes.items.length) },
    { label: imports.tasks, value: number(tasks.filter(({ state }) => state !== 'dismissed').length) },
  ];
}
