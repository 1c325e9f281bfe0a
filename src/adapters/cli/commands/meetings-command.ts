import type { Command } from 'commander';
import type { MeetingEntry } from '../../../domain/messages/lists';
import { listMeetings } from '../../../flows/list-meetings';
import { OPERATOR } from '../operator';
import { allPages } from '../output/all-pages';
import { table } from '../output/columns';
import { nothingStored } from '../output/nothing-stored';
import type { Session } from '../session';
import { dataOption, jsonOption, type DataOption, type JsonOption } from './options';

export function addMeetingsCommand(program: Command, session: Session): void {
  program
    .command('meetings')
    .description('list the meetings, newest first')
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async ({ data, json }: DataOption & JsonOption) => {
      const entries = await session.withCore(data ?? null, (core) =>
        allPages((cursor) => listMeetings(core, { actor: OPERATOR, cursor })),
      );
      if (json) session.printJson(entries.map(asJson));
      else session.printLines(table(HEADING, entries.map(row), nothingStored('meetings')));
    });
}

const HEADING = ['Date', 'Time', 'Forum', 'Place'];

function row({ forumName, meeting }: MeetingEntry): readonly string[] {
  const time = [meeting.startTime, meeting.endTime].filter((value) => value !== null).join('-');
  return [meeting.date ?? '-', time === '' ? '-' : time, forumName, meeting.place ?? '-'];
}

function asJson({ forumName, meeting }: MeetingEntry): unknown {
  const { id, date, startTime, endTime, place, minutes } = meeting;
  return { id, forum: forumName, date, startTime, endTime, place, minutes };
}
