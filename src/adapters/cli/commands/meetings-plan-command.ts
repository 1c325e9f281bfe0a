import { InvalidArgumentError, type Command } from 'commander';
import { reminderDaysIn, type ReminderDays } from '../../../domain/attendance/reminder-days';
import type { PlanProblem } from '../../../domain/meetings/plan';
import { ReferatbotError } from '../../../domain/shared/errors';
import type { IsoDate, TimeOfDay } from '../../../domain/shared/dates';
import { meetingId } from '../../../domain/shared/ids';
import { cancelMeeting } from '../../../flows/meetings/cancel-meeting';
import { planMeeting, type Planned } from '../../../flows/meetings/plan-meeting';
import { OPERATOR } from '../operator';
import { meetingLine } from '../output/meeting-lines';
import type { Session } from '../session';
import { day, timeOfDay } from './day-argument';
import { findForum } from './find-forum';
import { MEETING } from './meeting-argument';
import { dataOption, notBlank, type DataOption } from './options';

interface PlanOptions extends DataOption {
  readonly start?: TimeOfDay;
  readonly end?: TimeOfDay;
  readonly place?: string;
  readonly link?: string;
  readonly answerBy?: IsoDate;
  readonly remind?: ReminderDays;
  readonly meeting?: string;
}

export function addMeetingsPlanCommand(meetings: Command, session: Session): void {
  meetings
    .command('plan')
    .description('plan a meeting, or change and move one with --meeting')
    .argument('<forum>', 'name or id, as `forums` shows them')
    .argument('<day>', 'YYYY-MM-DD', day)
    .option('--start <time>', 'HH:MM', timeOfDay)
    .option('--end <time>', 'HH:MM', timeOfDay)
    .option('--place <place>', 'where', notBlank)
    .option('--link <url>', 'https address to take part online', notBlank)
    .option('--answer-by <day>', 'last day to answer, YYYY-MM-DD', day)
    .option('--remind <days>', 'working days before it, such as 2,0; none for no reminders', reminders)
    .option('--meeting <id>', MEETING, notBlank)
    .addOption(dataOption())
    .action(async (name: string, date: IsoDate, options: PlanOptions) => {
      await session.withCore(options.data ?? null, async (core) => {
        const forum = await findForum(core, name);
        const { start, end, place, link, answerBy, remind, meeting } = options;
        const planned = await planMeeting(core, {
          actor: OPERATOR,
          forum: forum.id,
          meeting: meeting === undefined ? null : meetingId(meeting),
          plan: {
            date,
            startTime: start ?? null,
            endTime: end ?? null,
            place: place ?? null,
            onlineLink: link ?? null,
            answerBy: answerBy ?? null,
            remindBefore: remind ?? (await core.attendanceSettings.of(forum.id)).remindBefore,
          },
        });
        session.printLines([said(planned, forum.name)]);
      });
    });
}

export function addMeetingsCancelCommand(meetings: Command, session: Session): void {
  meetings
    .command('cancel')
    .description('cancel a planned meeting')
    .argument('<meeting-id>', MEETING)
    .addOption(dataOption())
    .action(async (id: string, { data }: DataOption) => {
      await session.withCore(data ?? null, async (core) => {
        const { kind } = await cancelMeeting(core, { actor: OPERATOR, meeting: meetingId(id) });
        if (kind === 'no-meeting' || kind === 'not-allowed') throw noMeeting(id);
        session.printLines([
          kind === 'cancelled'
            ? `${id} is cancelled.`
            : `${id} is not a meeting that is planned; nothing changed.`,
        ]);
      });
    });
}

function reminders(text: string): ReminderDays {
  const days = text === 'none' ? [] : reminderDaysIn(text);
  if (days === null)
    throw new InvalidArgumentError('write up to four whole numbers from 0 to 20, such as 2,0');
  return days;
}

const PROBLEMS: Readonly<Record<PlanProblem, string>> = {
  'ends-before-start': 'the end is not after the start',
  'answers-after-meeting': 'the last day to answer is after the meeting',
  'in-the-past': 'the day is past',
  'bad-reminders': 'the reminders are not up to four whole numbers from 0 to 20',
  'not-a-link': 'the link does not begin with https://',
};

function said(planned: Planned, forumName: string): string {
  switch (planned.kind) {
    case 'created':
    case 'changed':
    case 'adjusted':
    case 'moved':
    case 'unchanged':
      return `${planned.kind}: ${meetingLine({ forumName, meeting: planned.meeting })} (${planned.meeting.id})`;
    case 'wrong': {
      const wrong = planned.problems.map((problem) => PROBLEMS[problem]).join('; ');
      throw new ReferatbotError('bad-usage', `The meeting was not planned: ${wrong}.`);
    }
    case 'no-forum':
    case 'no-meeting':
    case 'not-allowed':
      throw noMeeting(forumName);
  }
}

function noMeeting(what: string): ReferatbotError {
  return new ReferatbotError('not-found', `There is no such meeting (${what}); "meetings" shows the ids.`);
}
