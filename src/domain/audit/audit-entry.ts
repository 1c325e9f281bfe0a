import type { Actor } from '../forums/access';
import type { Instant } from '../shared/dates';
import type { ForumId } from '../shared/ids';

/** Who did what when, in one forum. Never changed. */
export interface AuditEntry {
  readonly forum: ForumId;
  readonly at: Instant;
  readonly by: Actor;
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

export const AUDIT_ACTS = [
  ...MINUTES_ACTS,
  'seat-saved',
  'seat-claimed',
  'seat-ended',
  'member-added',
  'access-ended',
  'answered-on-behalf',
  'meeting-planned',
  'meeting-cancelled',
  'attendance-registered',
  'answers-deleted',
  'settings-changed',
  'question-answered',
] as const;
type AuditAct = (typeof AUDIT_ACTS)[number];

export type MinutesAuditEntry = AuditEntry & { readonly act: (typeof MINUTES_ACTS)[number] };

export function isAboutMinutes(entry: AuditEntry): entry is MinutesAuditEntry {
  return MINUTES_ACTS.some((act) => act === entry.act);
}
