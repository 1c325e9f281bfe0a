import type { Person } from '../../domain/forums/access';
import type { ImportDraft } from '../../domain/imports/import-draft';
import { ReferatbotError } from '../../domain/shared/errors';
import type { DraftId } from '../../domain/shared/ids';
import type { ImportDeps } from './import-deps';
import { openDraft, type OpenDraft } from './review-draft';

export interface DraftInput {
  readonly actor: Person;
  readonly draft: DraftId;
}

export type FoundDraft =
  | { readonly kind: 'open'; readonly open: OpenDraft }
  | { readonly kind: 'settled'; readonly draft: ImportDraft }
  | { readonly kind: 'gone' };

/** Only the person's own drafts are ever looked for. */
export async function findDraft(deps: ImportDeps, { actor, draft: id }: DraftInput): Promise<FoundDraft> {
  const draft = await deps.drafts.get(actor.id, id, deps.clock.now());
  if (draft === null) return { kind: 'gone' };
  if (draft.state.kind !== 'open') return { kind: 'settled', draft };
  try {
    return { kind: 'open', open: await openDraft(deps, draft) };
  } catch (error) {
    // Somebody may have settled it after it was read, which takes its text away.
    const now = await deps.drafts.get(actor.id, id, deps.clock.now());
    if (!isMissingText(error)) throw error;
    // Sent anew while it was settled, it may have lost its text with that: it has to be sent once more.
    return now === null || now.state.kind === 'open' ? { kind: 'gone' } : { kind: 'settled', draft: now };
  }
}

export function isMissingText(error: unknown): boolean {
  return error instanceof ReferatbotError && error.code === 'store-corrupt';
}
