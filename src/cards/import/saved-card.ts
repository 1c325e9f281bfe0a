import type { Language } from '../../domain/answers/answer';
import type { ImportMessage, SavedImport } from '../../domain/messages/import';
import type { Task } from '../../domain/tasks/task';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { askAction, submitAction, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain, type Element } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import { fitting } from '../parts/size';
import { taskFacts } from './task-facts';

type SavedMessage = Extract<ImportMessage, { readonly kind: 'import-saved' }>;

const TASKS: readonly [number, ...number[]] = [25, 10, 5];
const QUESTION_LIMIT = 250;

/** What comes out of the meeting, a line a task. */
export function savedCard({ saved }: SavedMessage, language: Language): Rendered {
  return fitting(TASKS, (most) => savedWithin(saved, language, most));
}

function savedWithin(saved: SavedImport, language: Language, most: number): Rendered {
  const { imports } = textsIn(language);
  const { date, tasks } = saved;
  const title = date === null ? imports.savedTitleUndated : imports.savedTitle(formatDate(date, language));
  const version = saved.version > 1 ? imports.version(saved.version) : null;
  const head = facts(shortQuote(saved.forumName, 150), version);
  const rows = tasks.slice(0, most);
  const closing = closingLines(saved, language, most);
  const said = saidOf(saved, language);
  return cardOf({
    text: [
      title,
      head,
      said,
      ...rows.map((task) => `- ${facts(...taskWords(task, language))}`),
      ...closing,
    ].join('\n'),
    speak: facts(title, said),
    body: [
      heading(title),
      plain(head, { isSubtle: true }),
      plain(said),
      ...rows.map((task) => taskRow(task, language)),
      ...closing.map((text) => plain(text)),
    ],
    actions: nextSteps(saved, language),
  });
}

function saidOf({ as, agendaOnly, shared }: SavedImport, language: Language): string {
  const { imports } = textsIn(language);
  if (as !== 'created') return imports.saved[as];
  if (!shared) return imports.savedAlone;
  return agendaOnly ? imports.savedAgenda : imports.saved.created;
}

function closingLines({ tasks, as }: SavedImport, language: Language, most: number): readonly string[] {
  const { imports } = textsIn(language);
  if (as === 'withdrawn') return [];
  if (tasks.length === 0) return [imports.noTasks];
  const waiting = tasks.filter(({ state }) => state === 'draft').length;
  return [
    ...(tasks.length > most ? [imports.andMore(tasks.length - most)] : []),
    ...(waiting > 0 ? [imports.waiting(waiting)] : []),
  ];
}

function taskRow(task: Task, language: Language): Element {
  const [what = '', ...rest] = taskWords(task, language);
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [plain(what, { weight: 'Bolder' }), plain(facts(...rest))],
  };
}

function taskWords({ draft, state }: Task, language: Language): readonly string[] {
  const { lists } = textsIn(language);
  return [shortQuote(draft.task, 160), ...taskFacts(draft, language), lists.states[state]];
}

function nextSteps(saved: SavedImport, language: Language): readonly Action[] {
  return [...nextMinutes(saved, language), ...aboutThese(saved, language)];
}

/** The card with the follow-ups stays; what the file holds besides comes below. */
function nextMinutes({ batch }: SavedImport, language: Language): readonly Action[] {
  const { next, number, of } = batch;
  if (next === null) return [];
  const title = textsIn(language).imports.nextMinutes(number + 1, of);
  return [submitAction(title, { verb: 'import-review', language, draft: next }, { primary: true })];
}

function aboutThese(saved: SavedImport, language: Language): readonly Action[] {
  const { imports, versions } = textsIn(language);
  const { forum, minutes, firstItem, forumName, date, as } = saved;
  if (as === 'withdrawn') return [];
  const show = { verb: 'show-item', language, forum, minutes, item: firstItem, page: 0, back: null } as const;
  const review = { verb: 'review-show', language, forum, after: null, handled: 0 } as const;
  const waits = saved.tasks.some(({ state }) => state === 'draft');
  const question = date === null ? null : imports.askAbout(forumName, formatDate(date, language));
  const changes = { verb: 'version-changes', language, forum, minutes, version: saved.version } as const;
  return [
    ...(waits ? [submitAction(imports.reviewTasks, review, { primary: saved.batch.next === null })] : []),
    ...(as === 'new-version' ? [submitAction(versions.showChanges, changes)] : []),
    submitAction(imports.showMinutes, show),
    ...(question === null || question.length > QUESTION_LIMIT
      ? []
      : [askAction(imports.ask, { verb: 'ask', language, asked: { question, context: [] } })]),
    ...takeBack(saved, language),
  ];
}

/** A first version can be withdrawn; an earlier one is put into use again from the changes. */
function takeBack({ as, forum, minutes }: SavedImport, language: Language): readonly Action[] {
  if (as !== 'created') return [];
  const { undo } = textsIn(language).imports;
  return [submitAction(undo, { verb: 'minutes-withdraw-ask', language, forum, minutes })];
}
