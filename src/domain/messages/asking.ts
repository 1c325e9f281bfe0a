import type { Answer } from '../answers/answer';
import type { Passage } from '../answers/passage';
import type { ConfirmedAnswer } from './inquiries';
import type { Deviation } from '../minutes/model';
import type { IsoDate } from '../shared/dates';
import type { ForumId, MinutesId } from '../shared/ids';

/** A question as it was put, with the earlier ones it may lean on (oldest first). */
export interface AskedQuestion {
  readonly question: string;
  readonly context: readonly string[];
}

/** One agenda item in full; item 0 is what stands before the first one. */
export interface ItemView {
  readonly forum: ForumId;
  readonly forumName: string;
  readonly minutes: MinutesId;
  readonly version: number;
  /** Another version is in use now. */
  readonly outdated: boolean;
  /** The reader may withdraw and restore the minutes. */
  readonly mayChange: boolean;
  readonly date: IsoDate | null;
  readonly source: string;
  readonly item: number;
  /** Numbers of the items beside this one in the minutes. */
  readonly previous: number | null;
  readonly next: number | null;
  readonly title: string;
  /** The items of the minutes, with the opening only. */
  readonly contents: readonly { readonly number: number; readonly title: string }[];
  /** How the decision differs from the recommendation. */
  readonly deviation: Pick<Deviation, 'kind' | 'points'> | null;
  readonly sections: readonly ItemSection[];
}

export interface ItemSection {
  readonly kind: Passage['section'];
  /** As written, or null where the text only follows the title. */
  readonly heading: string | null;
  /** Verbatim. */
  readonly text: string;
}

export type AskingMessage = AnswerMessage | ItemMessage;

export interface AnswerMessage {
  readonly kind: 'answer';
  readonly asked: AskedQuestion;
  /** True when the question does not stand in the conversation, because a button asked it. */
  readonly repeatQuestion: boolean;
  readonly answer: Answer;
  /** What the secretariat has answered to nearly the same; left out where it has not. */
  readonly confirmed?: ConfirmedAnswer;
}

export interface ItemMessage {
  readonly kind: 'item';
  readonly view: ItemView;
  /** Counted from 0. */
  readonly page: number;
  /** The question to go back to. */
  readonly back: AskedQuestion | null;
}
