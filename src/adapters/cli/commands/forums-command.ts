import type { Command } from 'commander';
import { listForums } from '../../../flows/list-forums';
import { OPERATOR } from '../operator';
import { table } from '../output/columns';
import { nothingStored } from '../output/nothing-stored';
import type { Session } from '../session';
import { dataOption, jsonOption, type DataOption, type JsonOption } from './options';

export function addForumsCommand(program: Command, session: Session): void {
  program
    .command('forums')
    .description('list the forums')
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async ({ data, json }: DataOption & JsonOption) => {
      const forums = await session.withCore(data ?? null, (core) => listForums(core, { actor: OPERATOR }));
      if (json) session.printJson(forums);
      else session.printLines(table(HEADING, forums.map(row), nothingStored('forums')));
    });
}

const HEADING = ['Forum', 'Minutes', 'Latest', 'Id'];

function row(forum: Awaited<ReturnType<typeof listForums>>[number]): readonly string[] {
  return [forum.name, String(forum.minutes), forum.latest ?? '-', forum.id];
}
