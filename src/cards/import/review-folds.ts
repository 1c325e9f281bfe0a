import type { Language } from '../../domain/answers/answer';
import type { ImportReview, ReviewedTask } from '../../domain/messages/import';
import type { Participant } from '../../domain/minutes/model';
import { textsIn } from '../../texts/texts';
import { toggleAction } from '../actions';
import { facts, plain, subheading, type Element } from '../elements';
import { shortQuote } from '../fold';
import { taskFacts } from './task-facts';

export interface FoldBudget {
  readonly people: number;
  readonly items: number;
  readonly tasks: number;
  /** Characters of a quote. */
  readonly quote: number;
}

/** Participants and items, folded away. */
export function contentFold(
  { minutes }: ImportReview,
  language: Language,
  budget: FoldBudget,
): readonly Element[] {
  const { imports } = textsIn(language);
  const people = minutes.participants.map(personLine);
  const items = minutes.items.map(({ number, title }) => `${number}. ${shortQuote(title, 150)}`);
  if (people.length + items.length === 0) return [];
  return fold({ id: 'import-content', title: imports.toggleContent }, [
    ...section(imports.participants, capped(people, budget.people, language)),
    ...section(imports.items, capped(items, budget.items, language)),
  ]);
}

/** Draft tasks with the sentences they were found in, folded away. */
export function tasksFold(
  { tasks }: ImportReview,
  language: Language,
  budget: FoldBudget,
): readonly Element[] {
  const { imports } = textsIn(language);
  if (tasks.length === 0) return [];
  const more = tasks.length - budget.tasks;
  return fold({ id: 'import-tasks', title: imports.toggleTasks }, [
    ...tasks.slice(0, budget.tasks).map((task) => taskBox(task, language, budget)),
    ...(more > 0 ? [plain(imports.andMore(more))] : []),
  ]);
}

function fold(
  { id, title }: { readonly id: string; readonly title: string },
  items: readonly Element[],
): readonly Element[] {
  return [
    { type: 'ActionSet', spacing: 'Small', actions: [toggleAction(title, [id])] },
    { type: 'Container', id, isVisible: false, style: 'emphasis', spacing: 'Small', items },
  ];
}

function section(title: string, lines: readonly string[]): readonly Element[] {
  return lines.length === 0 ? [] : [subheading(title), ...lines.map((text) => plain(text))];
}

function capped(lines: readonly string[], most: number, language: Language): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), textsIn(language).imports.andMore(lines.length - most)];
}

function personLine({ name, title, organisation }: Participant): string {
  return facts(...[name, title, organisation].map((part) => part && shortQuote(part, 80)));
}

function taskBox(reviewed: ReviewedTask, language: Language, { quote }: FoldBudget): Element {
  const { imports, cards } = textsIn(language);
  const { task, state } = reviewed;
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      plain(shortQuote(task.task, 160), { weight: 'Bolder' }),
      plain(facts(imports.taskStates[state], ...taskFacts(task, language))),
      plain(cards.quote(shortQuote(task.quote, quote)), { isSubtle: true }),
    ],
  };
}
