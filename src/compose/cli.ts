import type { CliContext } from '../adapters/cli/cli-context';
import { createDocumentReader } from '../adapters/documents/create-document-reader';
import { readConfig } from '../config';
import { composeCore } from './core';

/** What the command line needs; settings are read only by commands that open the store. */
export function cliContext(): CliContext {
  return {
    openReader: () => Promise.resolve(createDocumentReader()),
    openCore: (dataDir) => {
      const config = readConfig();
      return composeCore(dataDir === null ? config : { ...config, dataDir });
    },
  };
}
