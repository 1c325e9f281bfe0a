import type { IsoDate, TimeOfDay } from '../shared/dates';
import type { Located, Span } from '../shared/span';

/**
 * What one set of minutes says. Everything keeps its span in the stored text, so that it can be quoted;
 * nothing here is guessed: what is uncertain is a warning.
 */
export interface Minutes {
  readonly forum: ForumReference;
  readonly level: Level | null;
  readonly date: IsoDate | null;
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  readonly place: string | null;
  readonly caseNumber: string | null;
  /** What stands before the first item; the place quotes about date and place come from. */
  readonly head: Span;
  readonly participants: readonly Participant[];
  /** Everybody with afbud, spelled as among the participants where they stand there too. */
  readonly absences: readonly Located<string>[];
  readonly substitutes: readonly Substitution[];
  readonly items: readonly AgendaItem[];
  readonly tasks: readonly TaskDraft[];
  readonly wishes: readonly Wish[];
  readonly warnings: readonly Warning[];
}

export interface ForumReference {
  /** As written, or null when the text names no forum. */
  readonly name: string | null;
  /** True when the name was concluded from the body of the text and does not stand in the head. */
  readonly inferred: boolean;
  readonly span: Span | null;
}

export const LEVELS = ['politisk', 'direktør', 'chef/fagligt', 'drift', 'administrativ'] as const;
export type Level = (typeof LEVELS)[number];

export const ROLES = [
  'chair',
  'co-chair-regional',
  'co-chair-municipal',
  'facilitator',
  'minute-taker',
  'secretariat',
  'member',
] as const;
export type Role = (typeof ROLES)[number];

export interface Participant {
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  /** Danish party letter or name, as written. */
  readonly party: string | null;
  readonly roles: readonly Role[];
  readonly absent: boolean;
  readonly substitutedBy: string | null;
  readonly span: Span;
}

/** `by` took part instead of `for`. */
export interface Substitution {
  readonly for: string;
  readonly by: string;
  readonly span: Span;
}

export type Outcome =
  'taken-note' | 'approved' | 'discussed' | 'decided' | 'postponed' | 'no-remarks' | 'empty' | 'other';

export interface AgendaItem {
  readonly number: number;
  readonly title: string;
  readonly titleSpan: Span;
  /** The whole item, heading included. */
  readonly span: Span;
  readonly caseNumber: string | null;
  /** Handled behind closed doors (lukket punkt). */
  readonly closed: boolean;
  readonly sections: readonly Section[];
  readonly recommendations: readonly Located<string>[];
  readonly attachments: readonly Located<string>[];
  readonly absences: readonly Located<string>[];
  readonly outcome: Outcome;
  /** Null where the decision follows the recommendation, or one of them is missing. */
  readonly deviation: Deviation | null;
}

/**
 * recommendation: indstilling · case: sagsfremstilling and everything of its kind · decision: beslutning, or "Referat" ·
 * attachments: bilag · history: what other bodies decided earlier (sagens forløb), never this meeting's decision.
 */
export type SectionKind = 'recommendation' | 'case' | 'decision' | 'attachments' | 'history';

export interface Section {
  readonly kind: SectionKind;
  /** The heading as written, or null where the text only follows the title. */
  readonly heading: string | null;
  /** The body without its heading; may be empty. */
  readonly span: Span;
}

export type OwnerKind = 'person' | 'organisation' | 'group' | 'unassigned';
export type Recurrence = 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** A promise found in the text; a draft until a person confirms it. */
export interface TaskDraft {
  readonly item: number;
  /** The sentence it stands in, verbatim. */
  readonly quote: string;
  readonly span: Span;
  /** Short imperative. */
  readonly task: string;
  /** Only what the text says. */
  readonly owner: string | null;
  readonly ownerKind: OwnerKind;
  /** One such promise for each of the owners: "hver kommune", "hver især". */
  readonly fanOut: boolean;
  readonly due: IsoDate | null;
  readonly dueText: string | null;
  readonly recurrence: Recurrence | null;
  readonly condition: string | null;
  readonly section: 'decision' | 'case' | 'unheaded';
}

/**
 * How a decision differs from its recommendation. rejected: none of it is followed · partly: only some of its numbered points ·
 * changed: another day, sum or body, or an expressed change · added: followed with something more.
 */
export interface Deviation {
  readonly kind: 'rejected' | 'partly' | 'changed' | 'added';
  /** The numbers of the points that are not followed, where the decision names them. */
  readonly points: readonly number[];
  /** The sentence of the decision that tells. */
  readonly span: Span;
}

/** A wish or proposal: recognised so that it is never taken for a task. */
export interface Wish {
  readonly item: number;
  readonly quote: string;
  readonly span: Span;
}

export type WarningCode =
  | 'missing-date'
  | 'missing-year'
  | 'date-conflict'
  | 'missing-forum'
  | 'forum-inferred'
  | 'forum-conflict'
  | 'no-participants'
  | 'unknown-absentee'
  | 'ambiguous-name'
  | 'title-differs'
  | 'no-items'
  | 'gap-in-numbers'
  | 'no-decisions'
  | 'agenda-only'
  | 'several-meetings'
  | 'empty-attachments'
  | 'damaged-text'
  | 'same-file-name';

export interface Warning {
  readonly code: WarningCode;
  /** English, for the operator; members get their own wording by `code`. */
  readonly message: string;
  readonly quote: string | null;
}
