import type { ImportDeps } from './import-deps';
import { settledOutcome, type DraftOutcome } from './draft-outcome';
import { findDraft, type DraftInput } from './find-draft';
import { reviewDraft } from './review-draft';

export async function showDraft(deps: ImportDeps, input: DraftInput): Promise<DraftOutcome> {
  const found = await findDraft(deps, input);
  if (found.kind !== 'open') return settledOutcome(deps, input.actor, found);
  return { kind: 'review', review: await reviewDraft(deps, input.actor, found.open) };
}
