import type { Command } from 'commander';
import { parseOutput } from '../../../domain/minutes/export';
import { parseFile } from '../../../flows/parse-file';
import { readRawFile } from '../files/read-raw-file';
import { minutesView } from '../output/minutes-view';
import type { Session } from '../session';
import { jsonOption, notBlank, type JsonOption } from './options';

export function addParseCommand(program: Command, session: Session): void {
  program
    .command('parse')
    .description('show what is read from one file; stores nothing')
    .argument('<file>', '.txt, .md, .html, .docx or .pdf', notBlank)
    .addOption(jsonOption())
    .action(async (place: string, { json }: JsonOption) => {
      const file = await readRawFile(place);
      const reader = await session.context.openReader();
      const { text, minutes } = await parseFile({ reader }, file);
      if (json) session.printJson(parseOutput(file.name, minutes, text));
      else session.printLines(minutesView(file.name, minutes));
    });
}
