import type { Language } from '../domain/answers/answer';
import type { Reply, ReplyKind } from '../domain/attendance/rsvp';
import type { SeatAnswer } from '../domain/attendance/tally';
import { textsIn } from './texts';

type Substitution = Extract<Reply, { readonly kind: 'substitute' }>;

/** "Afbud", "Stedfortræder, Kirsten Lind (har sagt ja)". */
export function ownAnswerText(reply: Reply, language: Language): string {
  const { rsvp } = textsIn(language);
  return reply.kind === 'substitute'
    ? rsvp.yourSubstitute(standInText(reply, language))
    : rsvp.buttons[reply.kind];
}

/** "deltager online", "stedfortræder". */
export function replyWord(kind: ReplyKind, language: Language): string {
  return textsIn(language).rsvp.buttons[kind].toLowerCase();
}

/** "Carl Mose: afbud", "Rasmus Skov: stedfortræder: Kirsten Lind". */
export function answerLine({ seat, rsvp: given }: SeatAnswer, language: Language): string {
  const { rsvp } = textsIn(language);
  if (given === null) return `${seat.name}: ${rsvp.noAnswer}`;
  const { reply } = given;
  const said =
    reply.kind === 'substitute'
      ? rsvp.substituteFor(standInText(reply, language))
      : replyWord(reply.kind, language);
  return `${seat.name}: ${said}`;
}

function standInText({ standIn: { name }, consent }: Substitution, language: Language): string {
  const says = textsIn(language).rsvp.substituteSays[consent];
  return says === null ? name : `${name} (${says})`;
}
