import type { Answer, AnswerStatus, Language } from '../answers/answer';
import { digest } from '../shared/digest';
import type { Instant } from '../shared/dates';
import type { ForumId, MinutesId, PersonId } from '../shared/ids';
import { PRODUCT_VERSION } from '../shared/product-version';

export const REACTIONS = ['like', 'dislike'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** Characters of what somebody writes beside it. */
export const FEEDBACK_LIMIT = 2000;

/** What one person thinks of one answer. */
export interface Feedback {
  readonly by: PersonId;
  readonly at: Instant;
  readonly reaction: Reaction;
  readonly text: string | null;
  /** Null where the answer is not remembered any more. */
  readonly answer: JudgedAnswer | null;
}

/** An answer without its wording: it can be made again from what it cites. */
export interface JudgedAnswer {
  /** Null where somebody else had asked. */
  readonly question: string | null;
  readonly status: AnswerStatus;
  readonly language: Language;
  /** Quotes, or the kind of what was told. */
  readonly content: string;
  readonly citations: readonly JudgedCitation[];
  /** Of this program. */
  readonly version: string;
}

interface JudgedCitation {
  readonly forum: ForumId;
  readonly minutes: MinutesId;
  readonly version: number;
  readonly item: number;
}

/** One message with an answer, and who pressed a thumb under it. */
export interface FeedbackPlace {
  readonly by: PersonId;
  readonly conversation: string;
  /** Id of the message. */
  readonly message: string;
}

/** The same person about the same message: a repeat changes nothing, a changed mind replaces. */
export function feedbackId({ by, conversation, message }: FeedbackPlace): string {
  return digest(JSON.stringify([by, conversation, message]));
}

export function judgedAnswer(question: string, answer: Answer): JudgedAnswer {
  const { status, language, content, citations, closest } = answer;
  return {
    question,
    status,
    language,
    content: content.kind,
    citations: [...citations, ...closest].map(({ forum, minutes, version, item }) => ({
      forum,
      minutes,
      version,
      item,
    })),
    version: PRODUCT_VERSION,
  };
}

export function saysTheSame(one: Feedback, other: Feedback): boolean {
  return one.reaction === other.reaction && one.text === other.text;
}
