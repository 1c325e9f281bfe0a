import type { IsoDate, TimeOfDay } from '../shared/dates';
import type { ForumId, MinutesId } from '../shared/ids';
import type { Span } from '../shared/span';
import type { Level, Outcome, OwnerKind, Recurrence, Role } from '../minutes/model';
import type { Passage } from './passage';
import type { Appointment } from './structured/recorded/appointment';
import type { PartialPresence } from './structured/recorded/partial-presence';

/** Words of the stored text and where they stand. */
export interface Quote {
  /** Verbatim. */
  readonly text: string;
  readonly span: Span;
  /** 0 for what stands before the first item. */
  readonly item: number;
  readonly section: Passage['section'];
}

/** What one set of minutes holds as data, small enough to be read for every question: who, when, where, what next. */
export interface Sheet {
  readonly minutes: MinutesId;
  readonly forum: ForumId;
  readonly forumName: string;
  readonly version: number;
  readonly source: string;
  readonly date: IsoDate | null;
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  readonly place: string | null;
  readonly level: Level | null;
  /** The line that names the meeting, with its date where there is one. */
  readonly head: Quote;
  /** How the text begins: institutions and committees that forum and place leave out stand here. */
  readonly opening: string;
  readonly participants: readonly SheetPerson[];
  readonly absences: readonly SheetAbsence[];
  readonly substitutes: readonly SheetSubstitution[];
  /** Who was there for a part of the meeting only. */
  readonly partial: readonly SheetPartial[];
  /** Who is told to be in a group, to join or to leave it. */
  readonly appointments: readonly SheetAppointment[];
  readonly items: readonly SheetItem[];
  readonly tasks: readonly SheetTask[];
}

export interface SheetPerson {
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly party: string | null;
  readonly roles: readonly Role[];
  readonly absent: boolean;
  readonly quote: Quote;
}

interface SheetAbsence {
  readonly name: string;
  /** Listed as absent without apologies. */
  readonly unexcused: boolean;
  readonly quote: Quote;
}

/** `by` took part instead of `for`. */
interface SheetSubstitution {
  readonly for: string;
  readonly by: string;
  readonly quote: Quote;
}

export interface SheetPartial extends Omit<PartialPresence, 'who'> {
  /** As spelled in the list of people where they stand there. */
  readonly names: readonly string[];
  readonly quote: Quote;
}

export interface SheetAppointment extends Appointment {
  readonly quote: Quote;
}

export interface SheetItem {
  readonly number: number;
  readonly title: string;
  readonly outcome: Outcome;
  /** The title as it stands in the item. */
  readonly quote: Quote;
  /** How its decision begins; null where there is none. */
  readonly decision: Quote | null;
}

export interface SheetTask {
  readonly task: string;
  readonly owner: string | null;
  readonly ownerKind: OwnerKind;
  readonly due: IsoDate | null;
  readonly dueText: string | null;
  readonly recurrence: Recurrence | null;
  readonly quote: Quote;
}
