import type { Clock } from '../../ports/clock';
import { ExpiringMap } from './expiring-map';

const REMEMBERED = 3;
const LIFETIME_MS = 30 * 60_000;
const CONVERSATIONS = 5000;
/** Enough to resolve "og hvornår?"; a longer question is not kept whole. */
const QUESTION_CHARACTERS = 500;

/**
 * The last questions of each person in each conversation, so that "og hvornår?" can be understood.
 * In memory only: after a restart the next question simply stands alone.
 */
export class RecentQuestions {
  private readonly questions: ExpiringMap<readonly string[]>;

  constructor(clock: Clock) {
    this.questions = new ExpiringMap({ clock, limit: CONVERSATIONS, lifetimeMs: LIFETIME_MS });
  }

  /** Oldest first. */
  of(thread: string): readonly string[] {
    return this.questions.get(thread) ?? [];
  }

  add(thread: string, question: string): void {
    const kept = [...this.of(thread), question.slice(0, QUESTION_CHARACTERS)].slice(-REMEMBERED);
    this.questions.set(thread, kept);
  }
}
