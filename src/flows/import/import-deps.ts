import type { UnclaimedForums } from '../../domain/forums/access';
import type { DocumentReader } from '../../ports/document-reader';
import type { FileDownload } from '../../ports/file-download';
import type { PassageIndex } from '../../ports/passage-index';
import type { ImportDraftStore } from '../../stores/import-draft-store';
import type { KeepDeps } from '../ingest/keep-minutes';

export interface ImportDeps extends KeepDeps {
  readonly reader: DocumentReader;
  readonly download: FileDownload;
  readonly drafts: ImportDraftStore;
  /** Brought up to date at once, so that the next question finds what was saved. */
  readonly index: PassageIndex;
  readonly unclaimed: UnclaimedForums;
}
