import type { IsoDate, TimeOfDay } from '../shared/dates';
import type { Level, Minutes, Outcome, OwnerKind, Recurrence, Role, TaskDraft, Warning } from './model';
import { caseText, decisionText, mended } from './sections';

/** The structure the command line prints; its fields are a contract with scripts. */
export interface ParseOutput {
  readonly file: string;
  readonly forum: { readonly name: string | null; readonly inferred: boolean };
  readonly level: Level | null;
  readonly date: IsoDate | null;
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  readonly place: string | null;
  readonly caseNumber: string | null;
  readonly participants: readonly ParticipantOutput[];
  readonly absences: readonly string[];
  readonly substitutes: readonly { readonly for: string; readonly by: string }[];
  readonly items: readonly ItemOutput[];
  readonly tasks: readonly TaskOutput[];
  readonly wishes: readonly { readonly item: number; readonly quote: string }[];
  readonly warnings: readonly Warning[];
}

interface ParticipantOutput {
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly party: string | null;
  readonly roles: readonly Role[];
  readonly absent: boolean;
  readonly substitutedBy: string | null;
}

interface ItemOutput {
  readonly number: number;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly recommendations: readonly string[];
  readonly caseText: string | null;
  readonly decision: string | null;
  readonly outcome: Outcome;
  readonly attachments: readonly string[];
  readonly absences: readonly string[];
}

interface TaskOutput {
  readonly item: number;
  readonly quote: string;
  readonly task: string;
  readonly owner: string | null;
  readonly ownerKind: OwnerKind;
  readonly due: IsoDate | null;
  readonly dueText: string | null;
  readonly recurrence: Recurrence | null;
  readonly condition: string | null;
  readonly section: TaskDraft['section'];
}

/** `text` is the text the minutes were parsed from. */
export function parseOutput(file: string, minutes: Minutes, text: string): ParseOutput {
  return {
    file,
    forum: { name: minutes.forum.name, inferred: minutes.forum.inferred },
    level: minutes.level,
    date: minutes.date,
    startTime: minutes.startTime,
    endTime: minutes.endTime,
    place: minutes.place,
    caseNumber: minutes.caseNumber,
    participants: minutes.participants.map(participantOutput),
    absences: minutes.absences.map(({ value }) => value),
    substitutes: minutes.substitutes.map((one) => ({ for: one.for, by: one.by })),
    items: minutes.items.map((item) => itemOutput(item, text)),
    tasks: minutes.tasks.map(taskOutput),
    wishes: minutes.wishes.map(({ item, quote }) => ({ item, quote })),
    warnings: minutes.warnings.map(({ code, message, quote }) => ({ code, message, quote })),
  };
}

function participantOutput(person: Minutes['participants'][number]): ParticipantOutput {
  const { name, title, organisation, party, roles, absent, substitutedBy } = person;
  return { name, title, organisation, party, roles, absent, substitutedBy };
}

function itemOutput(item: Minutes['items'][number], text: string): ItemOutput {
  return {
    number: item.number,
    title: item.title,
    caseNumber: item.caseNumber,
    recommendations: item.recommendations.map(({ value }) => value),
    caseText: caseText(item, text),
    decision: decisionText(item, text),
    outcome: item.outcome,
    attachments: item.attachments.map(({ value }) => value),
    absences: item.absences.map(({ value }) => value),
  };
}

function taskOutput(task: TaskDraft): TaskOutput {
  const { item, quote, owner, ownerKind, due, dueText, recurrence, condition, section } = task;
  return {
    item,
    quote: mended(quote),
    task: task.task,
    owner,
    ownerKind,
    due,
    dueText,
    recurrence,
    condition,
    section,
  };
}
