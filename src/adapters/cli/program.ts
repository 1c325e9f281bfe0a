import { Command } from 'commander';
import { addAskCommand } from './commands/ask-command';
import { addAttendanceCommand } from './commands/attendance-command';
import { addFeedbackCommand } from './commands/feedback-command';
import { addForumsCommand } from './commands/forums-command';
import { addIngestCommand } from './commands/ingest-command';
import { addMeetingsCommand } from './commands/meetings-command';
import { addMembersCommand } from './commands/members-command';
import { addMinutesCommand } from './commands/minutes-command';
import { addReviewCommand } from './commands/review-command';
import { addParseAllCommand } from './commands/parse-all-command';
import { addParseCommand } from './commands/parse-command';
import { addRsvpCommand } from './commands/rsvp-command';
import { addSeatsCommand } from './commands/seats-command';
import { addTasksCommand } from './commands/tasks-command';
import type { Session } from './session';

const COMMANDS = [
  addParseCommand,
  addParseAllCommand,
  addIngestCommand,
  addAskCommand,
  addTasksCommand,
  addMeetingsCommand,
  addSeatsCommand,
  addRsvpCommand,
  addAttendanceCommand,
  addForumsCommand,
  addMembersCommand,
  addMinutesCommand,
  addReviewCommand,
  addFeedbackCommand,
];

const HELP_WIDTH = 100;

export function buildProgram(session: Session): Command {
  const program = new Command('referatbot')
    .description("Answers from a committee's own minutes, and follows up on them.")
    .exitOverride()
    // What stands behind a subcommand is the subcommand's.
    .enablePositionalOptions()
    // Errors are worded and written in one place, as one line.
    .configureOutput({
      writeOut: (text) => {
        session.terminal.out(text);
      },
      writeErr: () => undefined,
      getOutHelpWidth: () => HELP_WIDTH,
    });
  for (const add of COMMANDS) add(program, session);
  return program;
}
