import type { Answer, Language } from './answers/answer';
import type { Passage } from './answers/passage';
import type { Meeting } from './meetings/meeting';
import type { IsoDate } from './shared/dates';
import type { ForumId, MinutesId } from './shared/ids';
import type { Task } from './tasks/task';

/** Where the conversation takes place; what may be said aloud and how to address the bot depend on it. */
export type Place = 'personal' | 'group' | 'channel';

/** A question to show as an example, built from what the asker's own forums have minuted. */
export type ExampleQuestion =
  | { readonly kind: 'decision'; readonly itemTitle: string }
  | { readonly kind: 'absences'; readonly forumName: string; readonly date: IsoDate }
  | { readonly kind: 'tasks'; readonly forumName: string };

/** A question as it was put, with the earlier ones it may lean on (oldest first). */
export interface AskedQuestion {
  readonly question: string;
  readonly context: readonly string[];
}

export interface ForumEntry {
  readonly id: ForumId;
  readonly name: string;
  /** Number of meetings with minutes. */
  readonly minutes: number;
  readonly latest: IsoDate | null;
}

export interface MeetingEntry {
  readonly forumName: string;
  readonly meeting: Meeting;
}

export interface MinutesEntry {
  readonly id: MinutesId;
  readonly forum: ForumId;
  readonly forumName: string;
  readonly date: IsoDate | null;
  /** File name as ingested. */
  readonly source: string;
  /** Number of agenda items. */
  readonly items: number;
}

export interface TaskEntry {
  readonly forumName: string;
  readonly task: Task;
}

export type ListName = 'forums' | 'meetings' | 'minutes' | 'tasks';

/** A stretch of a list as the store gave it, and the place in it where the reader stands. */
export interface Listing<T> {
  readonly entries: readonly T[];
  /** What these entries were fetched with; null for the beginning. */
  readonly cursor: string | null;
  /** Fetches what comes after the entries; null at the end. */
  readonly nextCursor: string | null;
  /** Entries the reader has seen already. */
  readonly skip: number;
}

/** One agenda item in full; item 0 is what stands before the first one. */
export interface ItemView {
  readonly forum: ForumId;
  readonly forumName: string;
  readonly minutes: MinutesId;
  readonly date: IsoDate | null;
  readonly source: string;
  readonly item: number;
  readonly title: string;
  readonly sections: readonly ItemSection[];
}

export interface ItemSection {
  readonly kind: Passage['section'];
  /** As written, or null where the text only follows the title. */
  readonly heading: string | null;
  /** Verbatim. */
  readonly text: string;
}

/** Short messages without a card of their own. */
export type Notice =
  | { readonly kind: 'nothing-said' }
  | { readonly kind: 'empty-mention' }
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'file-received' }
  | { readonly kind: 'thanked' }
  | { readonly kind: 'stale-card' }
  | { readonly kind: 'item-gone' }
  /** A part the bot needs is down; trying again later helps. */
  | { readonly kind: 'unavailable'; readonly reference: string }
  /** Something nobody foresaw; the reference is in the log too. */
  | { readonly kind: 'failed'; readonly reference: string };

/** Everything the bot can say, without wording and layout. */
export type Message =
  | { readonly kind: 'welcome'; readonly place: Place; readonly examples: readonly ExampleQuestion[] }
  | { readonly kind: 'help'; readonly place: Place; readonly examples: readonly ExampleQuestion[] }
  | {
      readonly kind: 'answer';
      readonly asked: AskedQuestion;
      /** True when the question does not stand in the conversation, because a button asked it. */
      readonly repeatQuestion: boolean;
      readonly answer: Answer;
    }
  | { readonly kind: 'forums'; readonly listing: Listing<ForumEntry> }
  | { readonly kind: 'meetings'; readonly listing: Listing<MeetingEntry> }
  | { readonly kind: 'minutes'; readonly listing: Listing<MinutesEntry> }
  | { readonly kind: 'tasks'; readonly listing: Listing<TaskEntry> }
  | {
      readonly kind: 'item';
      readonly view: ItemView;
      /** Counted from 0. */
      readonly page: number;
      /** The question to go back to. */
      readonly back: AskedQuestion | null;
    }
  | { readonly kind: 'notice'; readonly notice: Notice };

/** A message and the language to say it in. */
export interface Utterance {
  readonly message: Message;
  readonly language: Language;
}
