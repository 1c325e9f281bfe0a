import { conditionOf } from '../../language/conditions';
import { findDeadline } from '../../language/deadlines';
import { recurrenceOf } from '../../language/recurrence';
import type { DraftContext, DraftWords } from './drafts';

/** A draft whose time and condition stand anywhere in the text; nobody does it unless `own` says so. */
export function draftWords(
  text: string,
  { meeting }: DraftContext,
  own: Partial<DraftWords> & Pick<DraftWords, 'task'>,
): DraftWords {
  const deadline = findDeadline(text, meeting);
  return {
    owner: null,
    ownerKind: 'unassigned',
    fanOut: false,
    due: deadline?.due ?? null,
    dueText: deadline?.dueText ?? null,
    recurrence: recurrenceOf(text),
    condition: conditionOf(text),
    ...own,
  };
}
