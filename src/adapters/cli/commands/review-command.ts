import type { Command } from 'commander';
import type { ReviewQuestion } from '../../../domain/review/review-question';
import { reviewQueue } from '../../../flows/review/review-queue';
import { table } from '../output/columns';
import { OPERATOR } from '../operator';
import type { Session } from '../session';
import { dataOption, jsonOption, type DataOption, type JsonOption } from './options';

export function addReviewCommand(program: Command, session: Session): void {
  program
    .command('review')
    .description('list what only somebody who knows can tell; it is answered in Teams')
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async ({ data, json }: DataOption & JsonOption) => {
      const queue = await session.withCore(data ?? null, (core) =>
        reviewQueue(core, { actor: OPERATOR, forum: null }),
      );
      if (json) session.printJson(queue);
      else
        session.printLines([...table(HEADING, queue.map(row), 'There is nothing to review.'), ...sum(queue)]);
    });
}

const HEADING = ['Question', 'Forum', 'Date', 'About'];

function row(question: ReviewQuestion): readonly string[] {
  const date = question.kind === 'person' ? null : question.date;
  return [question.kind, question.forumName, date ?? '-', about(question).replace(/\s+/gu, ' ')];
}

function about(question: ReviewQuestion): string {
  if (question.kind === 'person') return `${question.one.name} = ${question.other.name}`;
  if (!('task' in question)) return question.source;
  const { owner, task } = question.draft;
  return question.kind === 'owner' ? `${owner ?? '-'}: ${task}` : task;
}

function sum(queue: readonly ReviewQuestion[]): readonly string[] {
  const kinds = [...new Set(queue.map(({ kind }) => kind))];
  if (kinds.length === 0) return [];
  const counted = kinds.map((kind) => `${queue.filter((one) => one.kind === kind).length} ${kind}`);
  return [`${queue.length} open: ${counted.join(', ')}.`];
}
