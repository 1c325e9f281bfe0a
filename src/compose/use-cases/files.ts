import type { FileUseCases } from '../../adapters/teams/use-cases/files';
import { fetchLinkedFile } from '../../flows/files/fetch-linked-file';
import { linkToFile } from '../../flows/files/link-to-file';
import type { FileLinks } from '../../ports/file-links';
import type { Core } from '../core';

export function fileUseCases(core: Core, links: FileLinks): FileUseCases {
  const deps = { ...core, links };
  return {
    linkToFile: (asked) => linkToFile(deps, asked),
    linkedFile: (token) => fetchLinkedFile(deps, token),
  };
}
