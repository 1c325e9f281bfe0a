import { nameKey } from '../language/names';
import type { TaskDraft } from './model';
import { pairUp, type Pairs } from './pair-up';
import { similarity } from './similarity';

/** A sentence that shares less with another is another promise. */
const LEAST_ALIKE = 0.5;
/** Less than anything the wording tells; one sentence may hold a task for each of several owners. */
const ITEM_COUNTS = 0.01;
const OWNER_COUNTS = 0.02;

/** Which task of one version is which of the other, by the sentences they stand in. */
export function pairTasks(before: readonly TaskDraft[], after: readonly TaskDraft[]): Pairs<TaskDraft> {
  return pairUp(before, after, { of: likeness, least: LEAST_ALIKE });
}

function likeness(one: TaskDraft, other: TaskDraft): number {
  const near = (one.item === other.item ? ITEM_COUNTS : 0) + (one.owner === other.owner ? OWNER_COUNTS : 0);
  if (nameKey(one.quote) === nameKey(other.quote) && one.task === other.task) return 1 + near;
  return Math.min(1, (similarity(one.quote, other.quote) + similarity(one.task, other.task)) / 2) + near;
}
