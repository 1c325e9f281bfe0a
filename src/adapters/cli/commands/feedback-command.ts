import type { Command } from 'commander';
import type { Feedback } from '../../../domain/feedback/feedback';
import { personId } from '../../../domain/shared/ids';
import { allPages } from '../output/all-pages';
import { table } from '../output/columns';
import type { Session } from '../session';
import { dataOption, jsonOption, notBlank, type DataOption, type JsonOption } from './options';
import { COMMITTEE_ZONE, localTime } from '../../../domain/shared/time';

const PAGE = 500;

export function addFeedbackCommand(program: Command, session: Session): void {
  const feedback = program.command('feedback').description('read what people think of the answers');
  addList(feedback, session);
  addDelete(feedback, session);
}

function addList(feedback: Command, session: Session): void {
  feedback
    .command('list')
    .description('list it, newest first')
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async ({ data, json }: DataOption & JsonOption) => {
      const all = await session.withCore(data ?? null, (core) =>
        allPages((cursor) => core.feedback.list({ limit: PAGE, ...(cursor !== null && { cursor }) })),
      );
      if (json) session.printJson(all);
      else session.printLines(table(HEADING, all.map(row), 'Nobody has said anything about an answer.'));
    });
}

const HEADING = ['Day', 'Reaction', 'Answer', 'Question', 'Said'];

function row({ at, reaction, answer, text }: Feedback): readonly string[] {
  return [
    localTime(at, COMMITTEE_ZONE).date,
    reaction,
    answer?.status ?? '-',
    oneLine(answer?.question),
    oneLine(text),
  ];
}

function oneLine(text: string | null | undefined): string {
  return text?.replace(/\s+/gu, ' ') ?? '-';
}

function addDelete(feedback: Command, session: Session): void {
  feedback
    .command('delete')
    .description('delete what one person has said')
    .argument('<person-id>', 'the id Teams gives the person', notBlank)
    .addOption(dataOption())
    .action(async (id: string, { data }: DataOption) => {
      const deleted = await session.withCore(data ?? null, (core) =>
        core.feedback.removeOf(personId(id.trim())),
      );
      session.printLines([`${deleted} deleted.`]);
    });
}
