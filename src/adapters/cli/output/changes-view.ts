import type { DecisionChange, Difference, VersionChanges } from '../../../domain/minutes/compare-versions';
import { isSameContent } from '../../../domain/minutes/compare-versions';
import type { TaskDraft } from '../../../domain/minutes/model';
import type { ChangesOfVersion } from '../../../domain/messages/versions';

const NOTHING = '  nothing but white space and layout';

/** What is new in a version, a change a line. */
export function changesView({ forumName, date, version, changes }: ChangesOfVersion): readonly string[] {
  const title = `Version ${String(version)} of ${forumName}, ${date ?? 'no date'}:`;
  if (isSameContent(changes)) return [title, NOTHING];
  return [title, ...linesOf(changes).map((line) => `  ${line}`)];
}

function linesOf(changes: VersionChanges): readonly string[] {
  const { head, participants, absences, substitutes, items, decisions, tasks } = changes;
  return [
    ...head.map(({ field, before, after }) => `${field}: ${before ?? '-'} -> ${after ?? '-'}`),
    ...difference('participant', participants, (name) => name),
    ...difference('absence', absences, (name) => name),
    ...difference('substitute', substitutes, (one) => `${one.by} for ${one.for}`),
    ...difference('item', items, ({ number, title }) => `${String(number)} ${title}`),
    ...items.renamed.map(
      ({ before, after }) => `item ${String(after.number)} renamed: ${before.title} -> ${after.title}`,
    ),
    ...decisions.flatMap(decisionLines),
    ...difference('task', tasks, taskText),
    ...tasks.changed.map(({ before, after }) => `task changed: ${taskText(before)} -> ${taskText(after)}`),
  ].map((line) => line.replace(/\s+/gu, ' '));
}

function difference<T>(
  what: string,
  { added, removed }: Difference<T>,
  text: (one: T) => string,
): readonly string[] {
  return [
    ...added.map((one) => `${what} added: ${text(one)}`),
    ...removed.map((one) => `${what} removed: ${text(one)}`),
  ];
}

function decisionLines({ item, before, after }: DecisionChange): readonly string[] {
  const name = `decision of item ${String(item.number)}`;
  return [`${name} was: ${before ?? '-'}`, `${name} is: ${after ?? '-'}`];
}

function taskText({ task, owner, due, dueText }: TaskDraft): string {
  return [task, owner, due ?? dueText].filter((part) => part !== null).join(' · ');
}
