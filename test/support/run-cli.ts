import { spawn } from 'node:child_process';
import { runCli } from '../../src/adapters/cli/run-cli';
import type { CliContext } from '../../src/adapters/cli/cli-context';
import { createDocumentReader } from '../../src/adapters/documents/create-document-reader';
import { composeCore } from '../../src/compose/core';
import { readConfig } from '../../src/config';
import { ROOT } from './child';

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line in this process, over the embedded store in `dataDir`. */
export async function cli(dataDir: string, ...args: readonly string[]): Promise<CliResult> {
  let out = '';
  let err = '';
  const code = await runCli(args, contextOver(dataDir), {
    out: (text) => (out += text),
    err: (text) => (err += text),
    screen: null,
  });
  return { code, out, err };
}

function contextOver(folder: string): CliContext {
  return {
    openReader: () => Promise.resolve(createDocumentReader()),
    openCore: (dataDir) => composeCore(readConfig({ DATA_DIR: dataDir ?? folder, LOG_LEVEL: 'silent' })),
  };
}

/** The command line as a process of its own. */
export function cliProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code, out, err });
    });
  });
}
