import path from 'node:path';
import type { Command } from 'commander';
import { parseOutput } from '../../../domain/minutes/export';
import { readAhead } from '../../../flows/ingest/read-ahead';
import { parseFile } from '../../../flows/parse-file';
import { eachFile } from '../files/each-file';
import { findFiles } from '../files/find-files';
import { readRawFile } from '../files/read-raw-file';
import { makeFolder, writeOutput } from '../files/write-output';
import { count } from '../output/count';
import type { Session } from '../session';
import { notBlank, notBlankEach } from './options';

export function addParseAllCommand(program: Command, session: Session): void {
  program
    .command('parse-all')
    .description('parse many files into one JSON file each; stores nothing')
    .argument('<file-or-dir...>', 'files, or folders of them', notBlankEach)
    .requiredOption('--out <dir>', 'where the JSON files go', notBlank)
    .action(async (named: string[], { out }: { readonly out: string }) => {
      const { files, problems } = await findFiles(named);
      session.reportFailures(problems);
      if (files.length > 0) await parseAll(session, files, out);
    });
}

async function parseAll(session: Session, files: readonly string[], out: string): Promise<void> {
  await makeFolder(out);
  const reader = await session.context.openReader();
  const written = new Set<string>();
  let parsed = 0;
  const parse = async (place: string): Promise<void> => {
    const file = await readRawFile(place);
    const { others, ...first } = await parseFile({ reader }, file);
    const name = outputName(file.name, written);
    for (const [at, { minutes, text }] of [first, ...others].entries()) {
      const own = meetingName(name, at + 1);
      await writeOutput(
        path.join(out, own),
        `${JSON.stringify(parseOutput(file.name, minutes, text), null, 2)}\n`,
      );
      written.add(own);
    }
  };
  await eachFile(session, { files, work: readAhead(files, parse, 0) }, () => {
    parsed += 1;
  });
  session.printLines([`${count(parsed, 'file')} parsed into ${out}.`]);
}

/** "referat.json", and "referat.2.json" for the second meeting of the same file. */
function meetingName(first: string, number: number): string {
  return number === 1 ? first : `${path.parse(first).name}.${number}.json`;
}

/** Two files that differ in their extension only, or lie in different folders, must not overwrite each other. */
function outputName(file: string, taken: ReadonlySet<string>): string {
  const plain = `${path.parse(file).name}.json`;
  if (!taken.has(plain)) return plain;
  for (let number = 2; ; number++) {
    const name = `${file}${number === 2 ? '' : `.${number}`}.json`;
    if (!taken.has(name)) return name;
  }
}
