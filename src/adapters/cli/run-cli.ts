import { ReferatbotError } from '../../domain/shared/errors';
import type { CliContext } from './cli-context';
import { exitCodeFor, failureLine, isHelp } from './failure';
import { buildProgram } from './program';
import { Session, type ExitCode } from './session';
import type { Terminal } from './terminal';

/** Runs one command. `args` are those after the program's name. Never throws. */
export async function runCli(
  args: readonly string[],
  context: CliContext,
  terminal: Terminal,
): Promise<ExitCode> {
  const session = new Session(context, terminal);
  try {
    if (args.length === 0) throw new ReferatbotError('bad-usage', 'Name a command; --help lists them.');
    await buildProgram(session).parseAsync(args, { from: 'user' });
    return session.exitCode;
  } catch (error) {
    if (isHelp(error)) return 0;
    terminal.err(`${failureLine(error)}\n`);
    return exitCodeFor(error);
  }
}
