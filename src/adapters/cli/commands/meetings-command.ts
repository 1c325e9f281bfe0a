import type { Command } from 'commander';
import type { MeetingEntry } from '../../../domain/messages/lists';
import { listMeetings } from '../../../flows/list-meetings';
import { OPERATOR } from '../operator';
import { allPages } from '../output/all-pages';
import { table } from '../output/columns';
import { meetingAsJson } from '../output/meeting-lines';
import { nothingStored } from '../output/nothing-stored';
import type { Session } from '../session';
import { addMeetingsCalendarCommand } from './meetings-calendar-command';
import { addMeetingsCancelCommand, addMeetingsPlanCommand } from './meetings-plan-command';
import { dataOption, jsonOption, type DataOption, type JsonOption } from './options';

export function addMeetingsCommand(program: Command, session: Session): void {
  const meetings = program
    .command('meetings')
    .description('list the meetings, newest first')
    .enablePositionalOptions()
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async ({ data, json }: DataOption & JsonOption) => {
      const entries = await session.withCore(data ?? null, (core) =>
        allPages((cursor) => listMeetings(core, { actor: OPERATOR, cursor })),
      );
      if (json) session.printJson(entries.map(meetingAsJson));
      else session.printLines(table(HEADING, entries.map(row), nothingStored('meetings')));
    });
  addMeetingsPlanCommand(meetings, session);
  addMeetingsCancelCommand(meetings, session);
  addMeetingsCalendarCommand(meetings, session);
}

const HEADING = ['Date', 'Time', 'Forum', 'Place', 'Id'];

function row({ forumName, meeting }: MeetingEntry): readonly string[] {
  const time = [meeting.startTime, meeting.endTime].filter((value) => value !== null).join('-');
  return [meeting.date ?? '-', time === '' ? '-' : time, forumName, meeting.place ?? '-', meeting.id];
}
