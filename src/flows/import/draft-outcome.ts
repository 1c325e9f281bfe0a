import type { Person } from '../../domain/forums/access';
import type { ImportDraft } from '../../domain/imports/import-draft';
import type { ImportReview, SavedImport } from '../../domain/messages/import';
import type { DraftId } from '../../domain/shared/ids';
import type { ImportDeps } from './import-deps';
import type { FoundDraft } from './find-draft';
import { savedImport } from './saved-import';

/** What became of a press on a draft; gone for one that never was, that expired, or that is somebody else's. */
export type DraftOutcome =
  | { readonly kind: 'review'; readonly review: ImportReview }
  | { readonly kind: 'saved'; readonly saved: SavedImport }
  | { readonly kind: 'discarded'; readonly source: string; readonly next: DraftId | null }
  | { readonly kind: 'gone' };

/** Says once more what was decided on a draft. */
export async function settledOutcome(
  deps: ImportDeps,
  actor: Person,
  found: Exclude<FoundDraft, { readonly kind: 'open' }>,
): Promise<DraftOutcome> {
  return found.kind === 'gone' ? found : outcomeOf(deps, actor, found.draft);
}

export async function outcomeOf(deps: ImportDeps, actor: Person, draft: ImportDraft): Promise<DraftOutcome> {
  const { source, batch } = draft;
  if (draft.state.kind === 'discarded') return { kind: 'discarded', source, next: batch.next };
  if (draft.state.kind === 'open') return { kind: 'gone' };
  const saved = await savedImport(deps, actor, { ...draft.state, batch });
  return saved === null ? { kind: 'gone' } : { kind: 'saved', saved };
}
