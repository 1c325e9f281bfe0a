import { judgedAnswer, type JudgedAnswer } from '../../domain/feedback/feedback';
import type { Utterance } from '../../domain/message';
import type { PersonId } from '../../domain/shared/ids';
import type { Clock } from '../../ports/clock';
import { ExpiringMap } from './expiring-map';
import type { Turn } from './turn';

const UNNAMED = 'after ';
const ANSWERS = 5_000;
const LIFETIME_MS = 24 * 60 * 60_000;

interface GivenAnswer {
  readonly askedBy: PersonId;
  readonly answer: JudgedAnswer;
}

/**
 * What a thumb under a message is about. Teams tells the id of the message and nothing else, and questions are not
 * stored unless somebody judges the answer: they stay in memory, and for a day.
 */
export class GivenAnswers {
  private readonly given: ExpiringMap<GivenAnswer>;
  /** Message with the newest answer, by thread. */
  private readonly newest: ExpiringMap<string>;

  constructor(clock: Clock) {
    this.given = new ExpiringMap({ clock, limit: ANSWERS, lifetimeMs: LIFETIME_MS });
    this.newest = new ExpiringMap({ clock, limit: ANSWERS, lifetimeMs: LIFETIME_MS });
  }

  remember(message: string, { message: said }: Utterance, { actor, conversation, thread }: Turn): void {
    if (said.kind !== 'answer') return;
    const answer = judgedAnswer(said.asked.question, said.answer);
    this.given.set(keyOf(conversation, message), { askedBy: actor.id, answer });
    this.newest.set(thread, message);
  }

  /** What a person speaks of who names no message, as the Playground does; null where nothing was said to them. */
  newestIn({ thread }: Turn): string | null {
    return this.newest.get(thread) ?? null;
  }

  /** The question is the asker's own: with what somebody else thinks of the answer it is not kept. */
  of(message: string, turn: Turn): JudgedAnswer | null {
    const { actor, conversation } = turn;
    const given = this.given.get(keyOf(conversation, message)) ?? this.newestUnnamed(turn);
    if (given === undefined) return null;
    return given.askedBy === actor.id ? given.answer : { ...given.answer, question: null };
  }

  private newestUnnamed(turn: Turn): GivenAnswer | undefined {
    const newest = this.newestIn(turn);
    return newest?.startsWith(UNNAMED) === true
      ? this.given.get(keyOf(turn.conversation, newest))
      : undefined;
  }
}

/** Stands for the id of a message that the service gave none, by the message it answers. */
export function unnamed(answered: string): string {
  return `${UNNAMED}${answered}`;
}

function keyOf(conversation: string, message: string): string {
  return `${conversation}|${message}`;
}
