import { nameKey } from '../language/names';
import type { AgendaItem, Minutes, TaskDraft } from './model';
import { pairItems } from './pair-items';
import { pairTasks } from './pair-tasks';
import type { Pair } from './pair-up';
import { decisionText } from './sections';

/** One version of minutes and the text its spans count in. */
export interface VersionText {
  readonly minutes: Minutes;
  readonly text: string;
}

const HEAD_FIELDS = ['forum', 'date', 'startTime', 'endTime', 'place', 'caseNumber', 'level'] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

/** What a newer version says otherwise than the one before; empty lists where nothing changed. */
export interface VersionChanges {
  readonly head: readonly HeadChange[];
  readonly participants: Difference<string>;
  readonly absences: Difference<string>;
  readonly substitutes: Difference<SubstituteName>;
  readonly items: Difference<ItemName> & { readonly renamed: readonly Pair<ItemName>[] };
  readonly decisions: readonly DecisionChange[];
  readonly tasks: Difference<TaskDraft> & { readonly changed: readonly Pair<TaskDraft>[] };
}

export interface HeadChange {
  readonly field: HeadField;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Difference<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

interface SubstituteName {
  readonly for: string;
  readonly by: string;
}

export interface ItemName {
  readonly number: number;
  readonly title: string;
}

/** Of an item both versions have; numbered and named as in the newer one. */
export interface DecisionChange {
  readonly item: ItemName;
  /** Verbatim; null where none is recorded. */
  readonly before: string | null;
  readonly after: string | null;
}

export function compareVersions(before: VersionText, after: VersionText): VersionChanges {
  const [was, is] = [before.minutes, after.minutes];
  const items = pairItems(before, after);
  const tasks = pairTasks(was.tasks, is.tasks);
  return {
    head: HEAD_FIELDS.flatMap((field) => headChange(field, was, is)),
    participants: difference(was.participants.map(nameOf), is.participants.map(nameOf), nameKey),
    absences: difference(was.absences.map(valueOf), is.absences.map(valueOf), nameKey),
    substitutes: difference(was.substitutes.map(substitute), is.substitutes.map(substitute), (one) =>
      nameKey(`${one.for} ${one.by}`),
    ),
    items: {
      added: items.added.map(itemName),
      removed: items.removed.map(itemName),
      renamed: items.pairs.filter(isRenamed).map((pair) => ({
        before: itemName(pair.before),
        after: itemName(pair.after),
      })),
    },
    decisions: items.pairs.flatMap((pair) => decisionChange(pair, before.text, after.text)),
    tasks: { added: tasks.added, removed: tasks.removed, changed: tasks.pairs.filter(isOtherTask) },
  };
}

/** True when only white space, page breaks and the like differ. */
export function isSameContent(changes: VersionChanges): boolean {
  const { head, decisions, participants, absences, substitutes, items, tasks } = changes;
  const differences = [participants, absences, substitutes, items, tasks];
  return (
    head.length + decisions.length + items.renamed.length + tasks.changed.length === 0 &&
    differences.every(({ added, removed }) => added.length + removed.length === 0)
  );
}

function headChange(field: HeadField, was: Minutes, is: Minutes): readonly HeadChange[] {
  const [before, after] = [headValue(field, was), headValue(field, is)];
  return folded(before) === folded(after) ? [] : [{ field, before, after }];
}

function headValue(field: HeadField, minutes: Minutes): string | null {
  return field === 'forum' ? minutes.forum.name : minutes[field];
}

function difference<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): Difference<T> {
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))];
  return {
    added: after.filter((one) => !was.has(key(one))),
    removed: before.filter((one) => !is.has(key(one))),
  };
}

function isRenamed({ before, after }: Pair<AgendaItem>): boolean {
  return folded(before.title) !== folded(after.title);
}

function decisionChange(
  pair: Pair<AgendaItem>,
  textBefore: string,
  textAfter: string,
): readonly DecisionChange[] {
  const before = decisionText(pair.before, textBefore);
  const after = decisionText(pair.after, textAfter);
  return folded(before) === folded(after) ? [] : [{ item: itemName(pair.after), before, after }];
}

function isOtherTask({ before, after }: Pair<TaskDraft>): boolean {
  const said = ({ quote, task, owner, due, dueText, recurrence, condition }: TaskDraft): string =>
    [quote, task, owner, due, dueText, recurrence, condition].map((value) => folded(value)).join('\n');
  return said(before) !== said(after);
}

function folded(value: string | null): string {
  return (value ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function itemName({ number, title }: AgendaItem): ItemName {
  return { number, title };
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function valueOf({ value }: { readonly value: string }): string {
  return value;
}

function substitute({ for: absent, by }: SubstituteName): SubstituteName {
  return { for: absent, by };
}
