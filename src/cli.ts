import { runCli } from './adapters/cli/run-cli';
import { processTerminal } from './adapters/cli/terminal';
import { cliContext } from './compose/cli';

async function main(): Promise<void> {
  const terminal = processTerminal();
  const code = await runCli(process.argv.slice(2), cliContext(), terminal);
  await terminal.flush();
  process.exit(code);
}

void main();
