import type { Command } from 'commander';
import type { ActualEntry } from '../../../domain/attendance/actual';
import type { AttendanceView } from '../../../domain/attendance/attendance-view';
import { meetingId } from '../../../domain/shared/ids';
import { showAttendance } from '../../../flows/attendance/show-attendance';
import { absenceSentence } from '../../../texts/absence-sentence';
import { OPERATOR } from '../operator';
import { columns } from '../output/columns';
import { meetingAsJson, meetingLine } from '../output/meeting-lines';
import type { Session } from '../session';
import { foundMeeting, MEETING } from './meeting-argument';
import { dataOption, jsonOption, type DataOption, type JsonOption } from './options';

export function addAttendanceCommand(program: Command, session: Session): void {
  program
    .command('attendance')
    .description('who was at a meeting, and the sentence for its minutes')
    .argument('<meeting-id>', MEETING)
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (id: string, { data, json }: DataOption & JsonOption) => {
      const meeting = meetingId(id);
      const shown = await session.withCore(data ?? null, async (core) =>
        foundMeeting(meeting, await showAttendance(core, { actor: OPERATOR, meeting })),
      );
      if (json) session.printJson(asJson(shown));
      else session.printLines(view(shown));
    });
}

const SOURCES: Readonly<Record<AttendanceView['source'], string>> = {
  registered: 'as registered',
  minutes: 'as the minutes tell',
  answers: 'as answered before the meeting; nothing has been registered',
};

function view(shown: AttendanceView): readonly string[] {
  if (shown.entries.length === 0) return [meetingLine(shown), 'Nothing is known of who took part.'];
  return [
    `${meetingLine(shown)} (${SOURCES[shown.source]})`,
    sentenceOf(shown) ?? '',
    ...shown.differences.map(({ kind, name }) => `attention: ${name}: ${kind}`),
    '',
    ...columns(shown.entries.map(row)),
  ];
}

/** Danish, as minutes are; null where nothing is known of anybody. */
function sentenceOf({ entries, summary }: AttendanceView): string | null {
  return entries.every(({ status }) => status.kind === 'open') ? null : absenceSentence(summary, 'da');
}

function row({ name, organisation, status }: ActualEntry): readonly string[] {
  return [
    name,
    organisation ?? '-',
    status.kind === 'substitute' ? `substitute: ${status.standIn.name}` : status.kind,
  ];
}

function asJson(shown: AttendanceView): unknown {
  return {
    meeting: meetingAsJson(shown),
    source: shown.source,
    sentence: sentenceOf(shown),
    participants: shown.entries.map(({ name, title, organisation, status, awayFrom }) => ({
      name,
      title,
      organisation,
      status: status.kind,
      substitute: status.kind === 'substitute' ? status.standIn.name : null,
      items: status.kind === 'partial' ? status.items : null,
      awayFrom,
    })),
    summary: shown.summary,
    differences: shown.differences,
  };
}
