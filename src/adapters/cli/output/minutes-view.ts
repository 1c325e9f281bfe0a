import type { AgendaItem, Minutes, Participant, TaskDraft } from '../../../domain/minutes/model';
import { columns } from './columns';

/** What was read from one file, for a person at a terminal. */
export function minutesView(file: string, minutes: Minutes): readonly string[] {
  return [
    ...columns(head(file, minutes)),
    ...section('Participants', minutes.participants.map(participant)),
    ...section('Items', columns(minutes.items.map(item))),
    ...section('Tasks', minutes.tasks.map(task)),
    ...section(
      'Wishes',
      minutes.wishes.map(({ item: number, quote }) => `${number}. ${folded(quote)}`),
    ),
    ...section(
      'Warnings',
      minutes.warnings.map(({ code, message }) => `${code}: ${message}`),
    ),
  ];
}

function head(file: string, { forum, level, date, startTime, endTime, place }: Minutes): readonly string[][] {
  const name = forum.name === null ? 'not found' : `${forum.name}${forum.inferred ? ' (inferred)' : ''}`;
  const time = [startTime, endTime].filter((value) => value !== null).join('-');
  return [
    ['File', file],
    ['Forum', name],
    ['Level', level ?? 'unknown'],
    ['Date', [date ?? 'not found', time].filter((value) => value !== '').join(' ')],
    ['Place', place ?? 'not found'],
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function participant(person: Participant): string {
  const { name, title, organisation, party, roles, absent, substitutedBy } = person;
  const details = [title, organisation, party, ...roles.filter((role) => role !== 'member')].filter(
    (value) => value !== null,
  );
  const absence = absent ? ` - absent${substitutedBy === null ? '' : `, ${substitutedBy} instead`}` : '';
  return `${[name, ...details].join(', ')}${absence}`;
}

function item({ number, title, outcome }: AgendaItem): readonly string[] {
  return [`${number}.`, outcome, title];
}

function task({ item: number, task: what, owner, due, dueText, recurrence, condition }: TaskDraft): string {
  const details = [owner, due ?? dueText, recurrence, condition].filter((value) => value !== null);
  return `${number}. ${folded(what)}${details.length === 0 ? '' : ` (${details.join(' · ')})`}`;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}
