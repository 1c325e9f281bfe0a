import type { CliContext, CliCore } from './cli-context';
import { failureLine } from './failure';
import type { Terminal } from './terminal';

/** 0 done · 1 the input could not be processed · 2 bad usage. */
export type ExitCode = 0 | 1 | 2;

/** One run of the command line. */
export class Session {
  exitCode: ExitCode = 0;

  constructor(
    readonly context: CliContext,
    readonly terminal: Terminal,
  ) {}

  /** Says what went wrong with a part of the work; the rest goes on, and the run ends with 1. */
  reportProblem(line: string): void {
    this.terminal.err(`${line}\n`);
    this.exitCode = 1;
  }

  /** The same for what was thrown. */
  reportFailures(failures: readonly unknown[]): void {
    for (const failure of failures) this.reportProblem(failureLine(failure));
  }

  printJson(value: unknown): void {
    this.terminal.out(`${JSON.stringify(value, null, 2)}\n`);
  }

  printLines(lines: readonly string[]): void {
    this.terminal.out(lines.map((line) => `${line}\n`).join(''));
  }

  /** Opens the store for one piece of work and closes it whatever happens. */
  async withCore<T>(dataDir: string | null, work: (core: CliCore) => Promise<T>): Promise<T> {
    const core = await this.context.openCore(dataDir);
    try {
      return await work(core);
    } finally {
      await core.close();
    }
  }
}
