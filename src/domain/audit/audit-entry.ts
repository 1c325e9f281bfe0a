import type { Actor } from '../forums/access';
import type { Instant } from '../shared/dates';
import type { ForumId } from '../shared/ids';

/** `bot`: by itself, from what it was told by nobody. */
export type AuditAuthor = Actor | { readonly kind: 'bot' };

/** Who did what when, in one forum. Never changed. */
export interface AuditEntry {
  readonly forum: ForumId;
  readonly at: Instant;
  readonly by: AuditAuthor;
  readonly act: AuditAct;
  /** Id of what it was done to. */
  readonly subject: string;
  /** What was chosen, in stable words; no text from minutes. */
  readonly choice: string | null;
}

const MINUTES_ACTS = [
  'minutes-imported',
  'minutes-withdrawn',
  'minutes-restored',
  'question-settled',
] as const;

/**
 * How somebody loses access, with the role they had. access-ended: the secretariat says so · member-left: the client's
 * service told that they left · member-missing: they were in a conversation of the forum and no longer are.
 */
export const ENDING_ACTS = ['access-ended', 'member-left', 'member-missing'] as const;
export type EndingAct = (typeof ENDING_ACTS)[number];

export const AUDIT_ACTS = [
  ...MINUTES_ACTS,
  'seat-saved',
  'seat-claimed',
  'seat-ended',
  'member-added',
  ...ENDING_ACTS,
  'answered-on-behalf',
  'meeting-planned',
  'meeting-cancelled',
  'attendance-registered',
  'answers-deleted',
  'settings-changed',
  'question-answered',
] as const;
type AuditAct = (typeof AUDIT_ACTS)[number];

export type MinutesAuditEntry = AuditEntry & {
  readonly act: (typeof MINUTES_ACTS)[number];
  readonly by: Actor;
};

export function isAboutMinutes(entry: AuditEntry): entry is MinutesAuditEntry {
  return MINUTES_ACTS.some((act) => act === entry.act);
}
