import { createSignedFileLinks } from '../../src/adapters/teams/signed-file-links';
import type { FileDownload } from '../../src/ports/file-download';
import type { FileLinks } from '../../src/ports/file-links';
import type { Roster } from '../../src/ports/roster';

interface Outside {
  readonly download: FileDownload;
  readonly roster: Roster;
  readonly links: FileLinks;
}

/** The world beside the core, where there is nothing to be had; give what a test is about. */
export function outside(given: Partial<Outside> = {}): Outside {
  return {
    download: { fetch: () => Promise.resolve({ kind: 'unavailable' }) },
    roster: { read: () => Promise.resolve([]) },
    links: createSignedFileLinks({ address: () => null, secret: null }),
    ...given,
  };
}
