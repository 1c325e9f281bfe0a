import type { Language } from '../domain/answers/answer';
import type { Reply } from '../domain/attendance/rsvp';
import type { SeatAnswer } from '../domain/attendance/tally';
import { textsIn } from './texts';

/** "Afbud", "Stedfortræder, Kirsten Lind". */
export function ownAnswerText(reply: Reply, language: Language): string {
  const { rsvp } = textsIn(language);
  return reply.kind === 'substitute' ? rsvp.yourSubstitute(reply.standIn.name) : rsvp.buttons[reply.kind];
}

/** "Carl Mose: afbud", "Rasmus Skov: stedfortræder: Kirsten Lind". */
export function answerLine({ seat, rsvp: given }: SeatAnswer, language: Language): string {
  const { rsvp } = textsIn(language);
  if (given === null) return `${seat.name}: ${rsvp.noAnswer}`;
  const { reply } = given;
  const said =
    reply.kind === 'substitute'
      ? rsvp.substituteFor(reply.standIn.name)
      : rsvp.buttons[reply.kind].toLowerCase();
  return `${seat.name}: ${said}`;
}
