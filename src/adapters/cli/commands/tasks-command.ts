import type { Command } from 'commander';
import type { TaskEntry } from '../../../domain/messages/lists';
import { listTasks } from '../../../flows/list-tasks';
import { allPages } from '../output/all-pages';
import { table } from '../output/columns';
import { OPERATOR } from '../operator';
import { nothingStored } from '../output/nothing-stored';
import type { Session } from '../session';
import { dataOption, jsonOption, type DataOption, type JsonOption } from './options';

export function addTasksCommand(program: Command, session: Session): void {
  program
    .command('tasks')
    .description('list the tasks found in the minutes')
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async ({ data, json }: DataOption & JsonOption) => {
      const entries = await session.withCore(data ?? null, (core) =>
        allPages((cursor) => listTasks(core, { actor: OPERATOR, cursor })),
      );
      if (json) session.printJson(entries.map(asJson));
      else session.printLines(table(HEADING, entries.map(row), nothingStored('tasks')));
    });
}

const HEADING = ['Date', 'Forum', 'Item', 'State', 'Owner', 'Due', 'Task'];

function row({ forumName, task }: TaskEntry): readonly string[] {
  const { item, owner, due, dueText, task: what } = task.draft;
  return [
    task.meetingDate ?? '-',
    forumName,
    String(item),
    task.state,
    owner ?? '-',
    due ?? dueText ?? '-',
    what.replace(/\s+/g, ' '),
  ];
}

function asJson({ forumName, task }: TaskEntry): unknown {
  const { id, minutes, meetingDate, itemTitle, draft, state } = task;
  const { span, ...said } = draft;
  return { id, forum: forumName, minutes, date: meetingDate, itemTitle, state, ...said, span };
}
