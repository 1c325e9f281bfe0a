import type { AnalysedPassage } from '../domain/answers/analysed-passage';
import type { Passage } from '../domain/answers/passage';
import type { Sheet } from '../domain/answers/sheet';
import type { Expression } from '../domain/language/lexicon/lexicon';
import type { Vocabulary } from '../domain/language/vocabulary';
import type { ForumId, MinutesId } from '../domain/shared/ids';

/** All that is searchable of one set of minutes. */
export interface IndexEntry {
  readonly sheet: Sheet;
  readonly passages: readonly Passage[];
}

export interface PassageQuery {
  /** Words and expressions as stems (`domain/language/analyse`); a passage with any of them is found. */
  readonly anyOf: readonly Expression[];
  /** Only these forums are searched; none means nothing is found. */
  readonly forums: readonly ForumId[];
  /** Only these minutes, when given. */
  readonly minutes?: readonly MinutesId[];
  readonly limit: number;
}

/**
 * Full-text search over the passages of all minutes, and a light sheet for each. Derived data: it can be thrown away and
 * filled again from the minutes store, and each running instance has its own.
 * Errors: `ReferatbotError` `index-unavailable`.
 */
export interface PassageIndex {
  /** Replaces what is held of these minutes, in whichever version; all or nothing. */
  replace(...entries: readonly IndexEntry[]): Promise<void>;
  /** Forgets these minutes; nothing changes where they are not held. */
  remove(minutes: MinutesId): Promise<void>;
  /** Forgets everything, the token too. */
  clear(): Promise<void>;
  /** Where the last refresh stopped in the feed of the minutes store; null for an index that is new. */
  token(): Promise<string | null>;
  remember(token: string): Promise<void>;
  /** Makes searches quicker after many replacements; takes a moment at most, and nothing is lost without it. */
  tidy(): Promise<void>;
  /** Resolves when searches are as quick as they get; they answer before that as well. */
  ready(): Promise<void>;
  /** Sheets of these forums, newest meeting first, those without a date last. */
  sheets(forums: readonly ForumId[]): Promise<readonly Sheet[]>;
  vocabulary(): Promise<Vocabulary>;
  /** Best first: rare words, words of the title and decisions weigh more. */
  search(query: PassageQuery): Promise<readonly AnalysedPassage[]>;
  /** All passages of one item of the given forum's minutes, in the order of the text. */
  item(place: ItemPlace): Promise<readonly AnalysedPassage[]>;
  close(): Promise<void>;
}

export interface ItemPlace {
  readonly forum: ForumId;
  readonly minutes: MinutesId;
  readonly item: number;
}
