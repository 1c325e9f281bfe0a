import type { Instant } from '../shared/dates';
import type { PersonId } from '../shared/ids';
import type { JudgedAnswer } from './feedback';

/** What a thumb under a message would be about: Teams tells the id of the message and nothing else. */
export interface GivenAnswer {
  readonly askedBy: PersonId;
  readonly conversation: string;
  /** The same person in the same conversation (in a channel: the same thread). */
  readonly thread: string;
  /** Id of the message, or what stands for it where the service gave none. */
  readonly message: string;
  readonly at: Instant;
  readonly answer: JudgedAnswer;
}

const UNNAMED = 'after ';

/** Stands for the id of a message that the service gave none, by the message it answers. */
export function unnamedMessage(answered: string): string {
  return `${UNNAMED}${answered}`;
}

export function isUnnamed(message: string): boolean {
  return message.startsWith(UNNAMED);
}

/** The question is the asker's own: with what somebody else thinks of the answer it is not kept. */
export function asSeenBy({ askedBy, answer }: GivenAnswer, person: PersonId): JudgedAnswer {
  return askedBy === person ? answer : { ...answer, question: null };
}
