import type { Reply, ReplyKind } from '../../../domain/attendance/rsvp';
import { nameKey } from '../../../domain/language/names';
import { ReferatbotError } from '../../../domain/shared/errors';
import type { MeetingId } from '../../../domain/shared/ids';
import { answerRsvp } from '../../../flows/attendance/answer-rsvp';
import { showTally } from '../../../flows/attendance/show-tally';
import type { CliCore } from '../cli-context';
import { OPERATOR } from '../operator';
import { foundMeeting } from './meeting-argument';

export interface AnswerOptions {
  readonly for?: string;
  readonly answer?: ReplyKind;
  readonly substitute?: string;
}

interface Answer {
  readonly name: string;
  readonly reply: Reply;
}

/** Null when only the tally is asked for. */
export function answerGiven({ for: name, answer, substitute }: AnswerOptions): Answer | null {
  if (name === undefined && answer === undefined && substitute === undefined) return null;
  if (name === undefined || answer === undefined) {
    throw new ReferatbotError(
      'bad-usage',
      'To answer for somebody give both --for NAME and --answer ANSWER.',
    );
  }
  if ((answer === 'substitute') !== (substitute !== undefined)) {
    throw new ReferatbotError('bad-usage', 'Give --substitute NAME with --answer substitute, and only then.');
  }
  if (answer !== 'substitute') return { name, reply: { kind: answer } };
  const standIn = { name: (substitute ?? '').trim(), organisation: null, person: null };
  return { name, reply: { kind: answer, standIn, consent: 'not-asked' } };
}

/** Throws when the answer cannot be stored. */
export async function answerFor(core: CliCore, meeting: MeetingId, { name, reply }: Answer): Promise<void> {
  const tally = foundMeeting(meeting, await showTally(core, { actor: OPERATOR, meeting }));
  const seat = tally.answers.find((one) => nameKey(one.seat.name) === nameKey(name))?.seat;
  if (seat === undefined) {
    throw new ReferatbotError(
      'not-found',
      `"${name}" is not asked to this meeting; "seats list" shows who is.`,
    );
  }
  const answered = await answerRsvp(core, {
    actor: OPERATOR,
    meeting,
    seat: seat.id,
    reply,
    revision: null,
  });
  if (answered.kind === 'recorded' || answered.kind === 'unchanged') return;
  throw new ReferatbotError('conflict', `The answer was not stored: the meeting is ${answered.kind}.`);
}
