import {
  withDetails,
  withRestConfirmed,
  withTask,
  type Details,
  type SettledTask,
  type TaskDecision,
} from '../../domain/imports/correct-draft';
import type { ImportDraft } from '../../domain/imports/import-draft';
import type { Minutes } from '../../domain/minutes/model';
import { outcomeOf, settledOutcome, type DraftOutcome } from './draft-outcome';
import { findDraft, type DraftInput } from './find-draft';
import type { ImportDeps } from './import-deps';
import { reviewDraft } from './review-draft';

export type Correction =
  | { readonly kind: 'details'; readonly details: Details }
  | {
      readonly kind: 'task';
      readonly key: string;
      readonly decision: TaskDecision;
      readonly settled: SettledTask;
    }
  | { readonly kind: 'rest' };

/** Doing the same again changes nothing further. */
export async function correctDraft(
  deps: ImportDeps,
  input: DraftInput & { readonly correction: Correction },
): Promise<DraftOutcome> {
  const found = await findDraft(deps, input);
  if (found.kind !== 'open') return settledOutcome(deps, input.actor, found);
  const { read, text } = found.open;
  const key = { person: input.actor.id, id: input.draft };
  const draft = await deps.drafts.change(key, (known) => corrected(known, read, input.correction));
  if (draft === null) return { kind: 'gone' };
  if (draft.state.kind !== 'open') return outcomeOf(deps, input.actor, draft);
  return { kind: 'review', review: await reviewDraft(deps, input.actor, { draft, text, read }) };
}

function corrected(draft: ImportDraft, read: Minutes, correction: Correction): ImportDraft {
  switch (correction.kind) {
    case 'details':
      return withDetails(draft, read, correction.details);
    case 'task':
      return withTask(draft, read, correction) ?? draft;
    case 'rest':
      return withRestConfirmed(draft, read);
  }
}
