import type { Language } from '../../domain/answers/answer';
import type { ImportReview, ReviewedTask } from '../../domain/messages/import';
import type { Participant } from '../../domain/minutes/model';
import { textsIn } from '../../texts/texts';
import { toggleAction } from '../parts/actions';
import { facts, plain, subheading, type Element } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import type { ReviewBudget } from './review-budget';
import { taskFacts, taskInWords } from './task-facts';

/** Participants and items, folded away. */
export function contentFold(
  { minutes }: ImportReview,
  language: Language,
  budget: ReviewBudget,
): readonly Element[] {
  const { imports } = textsIn(language);
  const people = minutes.participants
    .slice(0, budget.people)
    .map((one) => facts(personLine(one, budget), one.absent ? imports.absent : null));
  const items = minutes.items
    .slice(0, budget.items)
    .map(({ number, title }) => `${number}. ${shortQuote(title, budget.name)}`);
  if (people.length + items.length === 0) return [];
  return fold({ id: 'import-content', title: imports.toggleContent }, [
    ...section(imports.participants, withRest(people, minutes.participants, language)),
    ...section(imports.items, withRest(items, minutes.items, language)),
  ]);
}

/** Draft tasks with the sentences they were found in, folded away. */
export function tasksFold(
  { tasks }: ImportReview,
  language: Language,
  budget: ReviewBudget,
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

function withRest(shown: readonly string[], all: readonly unknown[], language: Language): readonly string[] {
  const more = all.length - shown.length;
  return more === 0 ? shown : [...shown, textsIn(language).imports.andMore(more)];
}

function personLine({ name, title, organisation }: Participant, budget: ReviewBudget): string {
  return facts(...[name, title, organisation].map((part) => part && shortQuote(part, budget.name / 2)));
}

function taskBox(reviewed: ReviewedTask, language: Language, { quote, name }: ReviewBudget): Element {
  const { imports, cards } = textsIn(language);
  const { task, state, earlier } = reviewed;
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      plain(shortQuote(task.task, name), { weight: 'Bolder' }),
      plain(facts(imports.taskStates[state], ...taskFacts(task, language))),
      plain(cards.quote(shortQuote(task.quote, quote)), { isSubtle: true }),
      ...(earlier === null ? [] : [plain(imports.taskEarlier(taskInWords(earlier, language, name)))]),
    ],
  };
}
