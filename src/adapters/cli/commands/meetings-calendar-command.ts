import type { Command } from 'commander';
import { ReferatbotError } from '../../../domain/shared/errors';
import { meetingId } from '../../../domain/shared/ids';
import { findMeeting } from '../../../flows/attendance/find-meeting';
import { OPERATOR } from '../operator';
import type { Session } from '../session';
import { foundMeeting, MEETING } from './meeting-argument';
import { dataOption, type DataOption } from './options';

export function addMeetingsCalendarCommand(meetings: Command, session: Session): void {
  meetings
    .command('calendar')
    .description('print a meeting as a calendar file (.ics)')
    .argument('<meeting-id>', MEETING)
    .addOption(dataOption())
    .action(async (id: string, { data }: DataOption) => {
      const meeting = meetingId(id);
      const file = await session.withCore(data ?? null, async (core) => {
        const found = foundMeeting(meeting, await findMeeting(core, { actor: OPERATOR, meeting }));
        return core.calendar({ meeting: found.meeting, forumName: found.forum.name, description: null });
      });
      if (file === null) {
        throw new ReferatbotError(
          'not-found',
          `The meeting "${id}" has no date, so no calendar can hold it.`,
        );
      }
      session.terminal.out(file);
    });
}
