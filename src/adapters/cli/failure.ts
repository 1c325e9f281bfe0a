import { CommanderError } from 'commander';
import { errorMessage, ReferatbotError, type ErrorCode } from '../../domain/shared/errors';
import type { ExitCode } from './session';

const USAGE_ERRORS: readonly ErrorCode[] = ['bad-usage', 'bad-config'];

/** Commander reports asked-for help as an error too. */
export function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

export function exitCodeFor(error: unknown): ExitCode {
  if (error instanceof CommanderError) return 2;
  return error instanceof ReferatbotError && USAGE_ERRORS.includes(error.code) ? 2 : 1;
}

/** One line, no stack: what is wrong with what, and what to do. */
export function failureLine(error: unknown): string {
  return error instanceof CommanderError ? usageLine(error) : oneLine(errorMessage(error));
}

function usageLine({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'Name a command; --help lists them.';
  const problem = oneLine(message.replace(/^error: /, ''));
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1).replace(/\.$/, '')}; --help shows what is possible.`;
}

function oneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, ' ').trim();
}
