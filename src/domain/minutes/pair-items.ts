import { textAt } from '../shared/span';
import type { VersionText } from './compare-versions';
import type { AgendaItem } from './model';
import { pairUp, type Pairs } from './pair-up';
import { similarity } from './similarity';

const LEAST_ALIKE = 0.5;
/** Decides between items with the same title, as "Orientering". */
const NUMBER_COUNTS = 0.01;
/** Titles of the same words in another spelling; less than the same title. */
const SAME_WORDS = 0.98;

/** Which item of one version is which of the other: by title, else by what it says. Order and numbers may have changed. */
export function pairItems(before: VersionText, after: VersionText): Pairs<AgendaItem> {
  const byTitle = pairUp(before.minutes.items, after.minutes.items, {
    least: 1,
    of: (one, other) => titleLikeness(one, other) + numberLikeness(one, other),
  });
  const others = pairUp(byTitle.removed, byTitle.added, {
    least: LEAST_ALIKE,
    of: (one, other) =>
      Math.max(titleLikeness(one, other), similarity(bodyOf(one, before.text), bodyOf(other, after.text))) +
      numberLikeness(one, other),
  });
  return { ...others, pairs: [...byTitle.pairs, ...others.pairs].sort(byNumber) };
}

function titleLikeness(one: AgendaItem, other: AgendaItem): number {
  return one.title === other.title ? 1 : Math.min(SAME_WORDS, similarity(one.title, other.title));
}

function numberLikeness(one: AgendaItem, other: AgendaItem): number {
  return one.number === other.number ? NUMBER_COUNTS : 0;
}

function bodyOf(item: AgendaItem, text: string): string {
  return textAt(text, { start: item.titleSpan.end, end: Math.max(item.titleSpan.end, item.span.end) });
}

function byNumber(one: { readonly after: AgendaItem }, other: { readonly after: AgendaItem }): number {
  return one.after.number - other.after.number;
}
