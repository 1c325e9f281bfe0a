import { InvalidArgumentError, type Command } from 'commander';
import { ingestFiles } from '../../../flows/ingest-files';
import type { IngestedMeeting } from '../../../flows/ingest-minutes';
import { clearInterrupted } from '../../../flows/versions/clear-interrupted';
import { versionChanges } from '../../../flows/versions/version-changes';
import type { CliCore } from '../cli-context';
import { eachFile } from '../files/each-file';
import { findFiles } from '../files/find-files';
import { readRawFile } from '../files/read-raw-file';
import { OPERATOR } from '../operator';
import { changesView } from '../output/changes-view';
import { columns } from '../output/columns';
import { count } from '../output/count';
import type { Session } from '../session';
import { dataOption, notBlank, notBlankEach, type DataOption } from './options';

interface IngestOptions extends DataOption {
  readonly forum?: string;
}

export function addIngestCommand(program: Command, session: Session): void {
  program
    .command('ingest')
    .description('store minutes and make them searchable')
    .argument('<file-or-dir...>', 'files, or folders of them', notBlankEach)
    .option('--forum <name>', 'whose minutes they are, where the files do not say', forumName)
    .addOption(dataOption())
    .action(async (named: string[], { forum, data }: IngestOptions) => {
      const { files, problems } = await findFiles(named);
      session.reportFailures(problems);
      if (files.length === 0) return;
      await session.withCore(data ?? null, (core) =>
        ingestAll(session, core, { files, forumName: forum ?? null }),
      );
    });
}

/** The longest names of committees have about 100 characters. */
const LONGEST_NAME = 200;

function forumName(value: string): string {
  if (value.length > LONGEST_NAME)
    throw new InvalidArgumentError(`It is longer than ${LONGEST_NAME} characters.`);
  return notBlank(value);
}

async function ingestAll(
  session: Session,
  core: CliCore,
  { files, forumName }: { readonly files: readonly string[]; readonly forumName: string | null },
): Promise<void> {
  const done: IngestedMeeting[] = [];
  let taken = 0;
  const work = ingestFiles(core, { files, open: readRawFile, forumName });
  await eachFile(session, { files, work }, ({ others, ...first }) => {
    done.push(first, ...others);
    taken += 1;
  });
  await clearInterrupted(core);
  session.printLines([...columns(done.map(row)), summary(done, files.length - taken)]);
  for (const changed of done.filter(({ kind }) => kind === 'new-version')) {
    const changes = await versionChanges(core, { ...changed, actor: OPERATOR, minutes: changed.id });
    if (changes !== null) session.printLines(changesView(changes));
  }
  for (const { source, warnings } of done) {
    for (const { message } of warnings) session.terminal.err(`${source}: ${message}\n`);
  }
}

function row({ kind, date, forumName, items, tasks, source, version }: IngestedMeeting): readonly string[] {
  const what = kind === 'new-version' ? `version ${version}` : kind;
  return [what, date ?? 'no date', forumName, count(items, 'item'), count(tasks, 'draft task'), source];
}

function summary(done: readonly IngestedMeeting[], failed: number): string {
  const of = (kind: IngestedMeeting['kind']): number => done.filter((entry) => entry.kind === kind).length;
  const parts = [
    `${of('created')} created`,
    `${of('new-version')} changed`,
    `${of('unchanged')} unchanged`,
    ...(of('withdrawn') > 0 ? [`${of('withdrawn')} withdrawn before and left so`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return `${parts.join(', ')}.`;
}
