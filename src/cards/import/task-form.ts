import type { Language } from '../../domain/answers/answer';
import type { ImportMessage, ReviewedTask } from '../../domain/messages/import';
import { textsIn } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain, type Element } from '../parts/elements';
import { folded, shortQuote } from '../parts/fold';
import { inputDate, inputText } from '../parts/inputs';
import { IMPORT_FIELDS } from '../payloads/import';
import type { PayloadOf } from '../payloads/payloads';
import { importHead } from './import-head';
import { reviewCard } from './review-card';
import { taskInWords } from './task-facts';

type TaskMessage = Extract<ImportMessage, { readonly kind: 'import-task' }>;

/** One task at a time, with the sentence it was found in. */
export function taskForm(message: TaskMessage, language: Language): Rendered {
  const { review, at } = message;
  const task = review.tasks[at];
  if (task === undefined) return reviewCard({ kind: 'import-review', review, unread: 0 }, language);
  const { imports, cards } = textsIn(language);
  const title = imports.taskTitle(at + 1, review.tasks.length);
  const quote = cards.quote(shortQuote(task.task.quote, 600));
  const head = facts(importHead(review, language), cards.item(task.task.item));
  const state = imports.taskStates[task.state];
  const { earlier } = task;
  const before = earlier === null ? [] : [imports.taskEarlier(taskInWords(earlier, language, 160))];
  return cardOf({
    text: [title, head, quote, state, ...before].join('\n'),
    speak: facts(title, quote),
    body: [
      heading(title),
      plain(head, { isSubtle: true }),
      plain(quote, { italic: true }),
      plain(state, { weight: 'Bolder' }),
      ...before.map((text) => plain(text)),
      ...inputs(task, language),
    ],
    actions: taskActions(message, task, language),
  });
}

function inputs({ task }: ReviewedTask, language: Language): readonly Element[] {
  const { imports } = textsIn(language);
  const { due, dueText, owner } = task;
  return [
    inputText({
      id: 'task',
      label: imports.taskLabel,
      errorMessage: imports.taskError,
      maxLength: IMPORT_FIELDS.task,
      isMultiline: true,
      value: folded(task.task),
    }),
    inputText({
      id: 'owner',
      label: imports.ownerLabel,
      errorMessage: imports.ownerError,
      maxLength: IMPORT_FIELDS.owner,
      placeholder: imports.ownerHint,
      value: folded(owner ?? ''),
    }),
    inputDate(
      {
        id: 'due',
        label: imports.dueLabel,
        errorMessage: imports.dueError,
        ...(due !== null && { value: due }),
      },
      language,
    ),
    ...(dueText === null ? [] : [plain(imports.dueWritten(shortQuote(dueText, 80)), { isSubtle: true })]),
  ];
}

function taskActions(
  { review, at }: TaskMessage,
  { key, state }: ReviewedTask,
  language: Language,
): readonly Action[] {
  const { imports } = textsIn(language);
  const { draft, tasks } = review;
  const settle = { verb: 'import-set-task', language, draft, at, taskKey: key } as const;
  const rest = { verb: 'import-confirm-rest', language, draft } as const;
  const open = tasks.filter(({ state }) => state === 'open').length;
  const aside = { withoutInputs: true };
  return [
    replaceWith(imports.confirm, { ...settle, decision: 'confirm' }, { primary: true }),
    replaceWith(imports.dismiss, { ...settle, decision: 'dismiss' }, aside),
    ...(at + 1 < tasks.length
      ? [replaceWith(imports.skip, { verb: 'import-task', language, draft, at: at + 1 }, aside)]
      : []),
    ...(open > 1 ? [state === 'open' ? withThisOne(key, rest, language) : others(rest, language)] : []),
    replaceWith(imports.back, { verb: 'import-review', language, draft }, aside),
  ];
}

type ConfirmRest = Pick<PayloadOf<'import-confirm-rest'>, 'verb' | 'language' | 'draft'>;

/** What was typed about the task on the card counts as well. */
function withThisOne(taskKey: string, rest: ConfirmRest, language: Language): Action {
  return replaceWith(textsIn(language).imports.confirmAll, { ...rest, taskKey });
}

function others(rest: ConfirmRest, language: Language): Action {
  return replaceWith(textsIn(language).imports.confirmRest, rest, { withoutInputs: true });
}
