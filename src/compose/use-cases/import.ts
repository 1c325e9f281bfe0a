import { allowedAddress } from '../../adapters/download/allowed-address';
import { httpFileDownload } from '../../adapters/download/http-file-download';
import type { ImportUseCases } from '../../adapters/teams/use-cases/import';
import type { Config } from '../../config';
import { bringIn } from '../../flows/import/bring-in';
import { correctDraft } from '../../flows/import/correct-draft';
import { discardDraft } from '../../flows/import/discard-draft';
import { whomToAsk } from '../../flows/import/importers';
import { saveDraft } from '../../flows/import/save-draft';
import { showDraft } from '../../flows/import/show-draft';
import type { ImportDeps } from '../../flows/import/import-deps';
import type { FileDownload } from '../../ports/file-download';

const DOWNLOAD_PATIENCE_MS = 30_000;

/** Whatever the configuration says, files come over https only. */
export function fileDownload({ fileHosts }: Config): FileDownload {
  return httpFileDownload({ allows: allowedAddress(fileHosts), patience: DOWNLOAD_PATIENCE_MS });
}

export function importUseCases(core: Omit<ImportDeps, 'download'>, download: FileDownload): ImportUseCases {
  const deps: ImportDeps = { ...core, download };
  return {
    whomToAskForImport: ({ actor }) => whomToAsk(deps, actor),
    bringIn: (asked) => bringIn(deps, asked),
    showDraft: (asked) => showDraft(deps, asked),
    correctDraft: (asked) => correctDraft(deps, asked),
    saveDraft: (asked) => saveDraft(deps, asked),
    discardDraft: (asked) => discardDraft(deps, asked),
  };
}
