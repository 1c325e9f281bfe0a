import { outcomeOf, settledOutcome, type DraftOutcome } from './draft-outcome';
import type { DraftInput } from './find-draft';
import type { ImportDeps } from './import-deps';

/** Nothing of the minutes is kept. What was saved before stays saved. */
export async function discardDraft(
  deps: ImportDeps,
  { actor, draft: id }: DraftInput,
): Promise<DraftOutcome> {
  const known = await deps.drafts.get(actor.id, id, deps.clock.now());
  if (known === null) return settledOutcome(deps, actor, { kind: 'gone' });
  const settled = await deps.drafts.settle({ person: actor.id, id }, { kind: 'discarded' });
  return settled === null ? { kind: 'gone' } : outcomeOf(deps, actor, settled);
}
