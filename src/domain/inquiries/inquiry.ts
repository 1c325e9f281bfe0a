import type { Language } from '../answers/answer';
import { digest } from '../shared/digest';
import type { Instant } from '../shared/dates';
import type { ForumId, InquiryId, MinutesId, PersonId } from '../shared/ids';
import { inquiryId } from '../shared/ids';

export interface NamedPerson {
  readonly id: PersonId;
  readonly name: string;
}

/** An item of the forum's minutes. */
export interface ItemReference {
  readonly minutes: MinutesId;
  readonly item: number;
}

/** A question the minutes do not answer, passed on to the secretariat of a forum. */
export interface Inquiry {
  readonly id: InquiryId;
  readonly forum: ForumId;
  readonly by: NamedPerson;
  readonly at: Instant;
  readonly language: Language;
  readonly question: string;
  /** What the asker wrote beside it. */
  readonly addition: string | null;
  /** Items that came close, for the secretariat to choose from. */
  readonly near: readonly ItemReference[];
  readonly state: InquiryState;
}

type InquiryState =
  { readonly kind: 'open' } | { readonly kind: 'withdrawn'; readonly at: Instant } | SecretariatAnswer;

export interface SecretariatAnswer {
  readonly kind: 'answered';
  readonly at: Instant;
  readonly by: NamedPerson;
  readonly text: string;
  readonly item: ItemReference | null;
}

/** Characters of what is written beside a question, and of an answer. */
export const ADDITION_LIMIT = 500;
export const ANSWER_LIMIT = 2000;

export type InquiryDraft = Omit<Inquiry, 'id' | 'state'>;

/** The same person with the same words to the same forum is the same inquiry, however often it is sent. */
export function newInquiry(draft: InquiryDraft): Inquiry {
  const { forum, by, question } = draft;
  const words = question.replace(/\s+/gu, ' ').trim().toLowerCase();
  const id = inquiryId(digest(JSON.stringify([forum, by.id, words])));
  return { ...draft, id, state: { kind: 'open' } };
}

/** What to store when it is sent: null where it waits, or is answered, already. */
export function sentAgain(known: Inquiry | null, fresh: Inquiry): Inquiry | null {
  return known === null || known.state.kind === 'withdrawn' ? fresh : null;
}

/** Null for what waits no longer: the first answer stands. */
export function answeredWith(known: Inquiry | null, answer: SecretariatAnswer): Inquiry | null {
  return known?.state.kind === 'open' ? { ...known, state: answer } : null;
}

export function withdrawn(known: Inquiry | null, at: Instant): Inquiry | null {
  return known?.state.kind === 'open' ? { ...known, state: { kind: 'withdrawn', at } } : null;
}

/** The subject of everything about it in the outbox and the audit. */
export function inquirySubject(id: InquiryId): string {
  return `inquiry.${id}`;
}
