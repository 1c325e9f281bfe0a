import type { Language } from '../../domain/answers/answer';
import type {
  DecisionChange,
  Difference,
  HeadChange,
  ItemName,
  VersionChanges,
} from '../../domain/minutes/compare-versions';
import type { TaskDraft } from '../../domain/minutes/model';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { shortQuote } from '../parts/fold';
import { differingLines } from './differing-lines';
import { taskInWords } from '../import/task-facts';

export interface ChangeGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Look {
  readonly language: Language;
  /** Characters of a quoted decision. */
  readonly quote: number;
}

const NAME = 150;

/** Only groups in which something changed. */
export function changeGroups(changes: VersionChanges, look: Look): readonly ChangeGroup[] {
  const { versions } = textsIn(look.language);
  const { groups } = versions;
  const { head, participants, absences, substitutes, items, decisions, tasks } = changes;
  const name = (text: string): string => shortQuote(text, NAME);
  const all: readonly ChangeGroup[] = [
    { title: groups.head, lines: head.map((change) => headLine(change, look.language)) },
    { title: groups.participants, lines: differenceLines(participants, name, look) },
    { title: groups.absences, lines: differenceLines(absences, name, look) },
    {
      title: groups.substitutes,
      lines: differenceLines(substitutes, (one) => versions.instead(name(one.by), name(one.for)), look),
    },
    { title: groups.items, lines: itemLines(items, look) },
    { title: groups.decisions, lines: decisions.flatMap((decision) => decisionLines(decision, look)) },
    { title: groups.tasks, lines: taskLines(tasks, look) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

function headLine({ field, before, after }: HeadChange, language: Language): string {
  const { versions } = textsIn(language);
  const shown = (value: string | null): string => {
    if (value === null) return versions.notStated;
    return field === 'date' ? formatDate(value, language) : shortQuote(value, NAME);
  };
  return versions.changed(versions.fields[field], shown(before), shown(after));
}

function differenceLines<T>(
  { added, removed }: Difference<T>,
  text: (one: T) => string,
  { language }: Look,
): readonly string[] {
  const { versions } = textsIn(language);
  return [
    ...added.map((one) => versions.added(text(one))),
    ...removed.map((one) => versions.removed(text(one))),
  ];
}

function itemLines(items: VersionChanges['items'], look: Look): readonly string[] {
  const { versions } = textsIn(look.language);
  const named = ({ number, title }: ItemName): string => versions.item(number, shortQuote(title, NAME));
  const renamed = items.renamed.map(({ before, after }) => versions.renamed(named(before), named(after)));
  return [...differenceLines(items, named, look), ...renamed];
}

function decisionLines({ item, ...change }: DecisionChange, look: Look): readonly string[] {
  const { versions, cards } = textsIn(look.language);
  const quoted = (text: string | null): string =>
    text === null ? versions.noDecision : cards.quote(shortQuote(text, look.quote));
  const { before, after } =
    change.before === null || change.after === null
      ? change
      : differingLines({ before: change.before, after: change.after });
  return [
    versions.decisionOf(item.number, shortQuote(item.title, NAME)),
    versions.before(quoted(before)),
    versions.after(quoted(after)),
  ];
}

function taskLines(tasks: VersionChanges['tasks'], look: Look): readonly string[] {
  const { versions } = textsIn(look.language);
  const named = (draft: TaskDraft): string => taskInWords(draft, look.language, NAME);
  const changed = tasks.changed.flatMap(({ before, after }) => [
    versions.before(named(before)),
    versions.after(named(after)),
  ]);
  return [...differenceLines(tasks, named, look), ...changed];
}
