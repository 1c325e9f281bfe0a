import type { Correction } from '../../../flows/import/correct-draft';
import type { BroughtIn, Brought } from '../../../flows/import/bring-in';
import type { DraftOutcome } from '../../../flows/import/draft-outcome';
import type { DraftInput } from '../../../flows/import/find-draft';
import type { ForumImporters } from '../../../domain/messages/import';
import type { Person } from '../../../domain/forums/access';

export interface ImportUseCases {
  /** Null for those who may import; for others, whom to ask. */
  whomToAskForImport(asked: { readonly actor: Person }): Promise<readonly ForumImporters[] | null>;
  bringIn(asked: { readonly actor: Person; readonly brought: Brought }): Promise<BroughtIn>;
  showDraft(asked: DraftInput): Promise<DraftOutcome>;
  correctDraft(asked: DraftInput & { readonly correction: Correction }): Promise<DraftOutcome>;
  saveDraft(asked: DraftInput): Promise<DraftOutcome>;
  discardDraft(asked: DraftInput): Promise<DraftOutcome>;
}
