declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Identifies a forum; ASCII, made from its name, and the partition of everything the forum owns. */
export type ForumId = Branded<'ForumId'>;
/** Identifies the minutes of one meeting across their versions. */
export type MinutesId = Branded<'MinutesId'>;
export type MeetingId = Branded<'MeetingId'>;
export type TaskId = Branded<'TaskId'>;
/** The id Teams gives a person (the directory object id where there is one). */
export type PersonId = Branded<'PersonId'>;
/** A place in a forum and whoever holds it; unique within the forum. */
export type SeatId = Branded<'SeatId'>;
/** Names an import of one person that is not confirmed yet. */
export type DraftId = Branded<'DraftId'>;
/** Identifies a question of the review, over all versions of what it is about. */
export type ReviewId = Branded<'ReviewId'>;
/** A question passed on to a secretariat. */
export type InquiryId = Branded<'InquiryId'>;

export const forumId = (value: string): ForumId => value as ForumId;
export const minutesId = (value: string): MinutesId => value as MinutesId;
/** An id of minutes begins with that of their forum. */
export const forumOf = (minutes: MinutesId): ForumId => forumId(minutes.split('.')[0] ?? '');
export const meetingId = (value: string): MeetingId => value as MeetingId;
export const taskId = (value: string): TaskId => value as TaskId;
export const personId = (value: string): PersonId => value as PersonId;
export const draftId = (value: string): DraftId => value as DraftId;
export const reviewId = (value: string): ReviewId => value as ReviewId;
export const inquiryId = (value: string): InquiryId => value as InquiryId;
export const seatId = (value: string): SeatId => value as SeatId;

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  é: 'e',
  ü: 'u',
  ö: 'o',
  ä: 'a',
};

/**
 * A name as lower-case ASCII words joined by hyphens: what the document store accepts in keys
 * (Cosmos DB: no `/ \ ? #`, 1,023 bytes at most).
 */
export function slug(name: string): string {
  const ascii = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, (letter) => LETTERS[letter] ?? '-');
  return ascii.replace(/-+/g, '-').replace(/^-|-$/g, '').slice(0, 120) || 'x';
}
