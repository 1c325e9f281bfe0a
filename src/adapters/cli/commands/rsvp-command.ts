import { Option, type Command } from 'commander';
import { REPLY_KINDS } from '../../../domain/attendance/rsvp';
import type { SeatAnswer } from '../../../domain/attendance/tally';
import type { TallyView } from '../../../domain/attendance/tally-view';
import { meetingId } from '../../../domain/shared/ids';
import { showTally } from '../../../flows/attendance/show-tally';
import { participantsCsv } from '../../../texts/participants-csv';
import { writeOutput } from '../files/write-output';
import { meetingAsJson, meetingLine } from '../output/meeting-lines';
import { columns } from '../output/columns';
import { OPERATOR } from '../operator';
import type { Session } from '../session';
import { foundMeeting, MEETING } from './meeting-argument';
import { dataOption, jsonOption, notBlank, type DataOption, type JsonOption } from './options';
import { answerFor, answerGiven, type AnswerOptions } from './rsvp-answer';

interface RsvpOptions extends DataOption, JsonOption, AnswerOptions {
  readonly csv?: string;
}

export function addRsvpCommand(program: Command, session: Session): void {
  program
    .command('rsvp')
    .description('who comes to a meeting, who does not, who has not said; or answer on behalf of somebody')
    .argument('<meeting-id>', MEETING)
    .addOption(dataOption())
    .addOption(jsonOption())
    .option('--for <name>', 'answer for the holder of this seat', notBlank)
    .addOption(new Option('--answer <answer>', 'the answer').choices(REPLY_KINDS))
    .option('--substitute <name>', 'who comes instead', notBlank)
    .option('--csv <file>', 'write the list as a file for spreadsheets', notBlank)
    .action(async (id: string, { data, json, csv, ...given }: RsvpOptions) => {
      const meeting = meetingId(id);
      const answer = answerGiven(given);
      const tally = await session.withCore(data ?? null, async (core) => {
        if (answer !== null) await answerFor(core, meeting, answer);
        return foundMeeting(meeting, await showTally(core, { actor: OPERATOR, meeting }));
      });
      if (csv !== undefined) await writeOutput(csv, participantsCsv(tally.answers, 'da'));
      if (json) session.printJson(asJson(tally));
      else session.printLines(view(tally));
    });
}

function view(tally: TallyView): readonly string[] {
  const { counts, answers, gaps, meeting } = tally;
  if (meeting.planning === null) {
    const instead = `attendance ${meeting.id}`;
    return [meetingLine(tally), `Nobody was asked to this meeting; what its minutes say shows: ${instead}`];
  }
  if (answers.length === 0) {
    return [meetingLine(tally), 'Nobody holds a seat in this committee yet, so nobody is asked.'];
  }
  return [
    meetingLine(tally),
    `${counts.present} present, ${counts.online} online, ${counts.substitute} by substitute, ` +
      `${counts.absent} absent, ${counts.unsure} unsure, ${counts.missing} without answer`,
    ...gaps.map(({ kind }) => `attention: ${kind}`),
    '',
    ...columns(answers.map(row)),
  ];
}

function row({ seat, rsvp }: SeatAnswer): readonly string[] {
  const reply = rsvp?.reply ?? null;
  const standIn = reply?.kind === 'substitute' ? `substitute: ${reply.standIn.name}` : (reply?.kind ?? '-');
  return [seat.name, seat.organisation ?? '-', standIn];
}

function asJson(tally: TallyView): unknown {
  return {
    meeting: meetingAsJson(tally),
    counts: tally.counts,
    answers: tally.answers.map(({ seat, rsvp }) => ({
      name: seat.name,
      organisation: seat.organisation,
      sector: seat.sector,
      answer: rsvp?.reply.kind ?? null,
      substitute: rsvp?.reply.kind === 'substitute' ? rsvp.reply.standIn.name : null,
      late: rsvp?.late ?? false,
      answeredAt: rsvp?.at ?? null,
    })),
    gaps: tally.gaps.map(({ kind }) => kind),
  };
}
