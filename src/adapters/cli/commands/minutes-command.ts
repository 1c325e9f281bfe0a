import { InvalidArgumentError, Option, type Command } from 'commander';
import type { MinutesAuditEntry } from '../../../domain/audit/audit-entry';
import type { MinutesHistory } from '../../../domain/minutes/minutes-history';
import { ReferatbotError } from '../../../domain/shared/errors';
import { forumId, minutesId } from '../../../domain/shared/ids';
import { listVersions } from '../../../flows/versions/list-versions';
import type { HistoryOfMinutes } from '../../../domain/messages/versions';
import { minutesHistory } from '../../../flows/versions/minutes-history';
import { restoreMinutes } from '../../../flows/versions/restore-minutes';
import { versionChanges } from '../../../flows/versions/version-changes';
import type { OfMinutes } from '../../../flows/versions/versions-deps';
import { withdrawMinutes } from '../../../flows/versions/withdraw-minutes';
import { OPERATOR } from '../operator';
import { changesView } from '../output/changes-view';
import { table } from '../output/columns';
import { nothingStored } from '../output/nothing-stored';
import type { Session } from '../session';
import { dataOption, jsonOption, notBlank, type DataOption, type JsonOption } from './options';

const ID = 'as `minutes list` shows it';

export function addMinutesCommand(program: Command, session: Session): void {
  const minutes = program.command('minutes').description('versions of minutes: list, withdraw, restore');
  addList(minutes, session);
  addHistory(minutes, session);
  addWithdraw(minutes, session);
  addRestore(minutes, session);
}

function addList(minutes: Command, session: Session): void {
  minutes
    .command('list')
    .description('all minutes, withdrawn ones too')
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async ({ data, json }: DataOption & JsonOption) => {
      const found = await session.withCore(data ?? null, (core) => listVersions(core, { actor: OPERATOR }));
      if (json) session.printJson(found);
      else session.printLines(table(HEADING, found.map(row), nothingStored('minutes')));
    });
}

const HEADING = ['Date', 'Forum', 'State', 'Version', 'Id'];

function row({ date, forumName, state, version, versions, id }: MinutesHistory): readonly string[] {
  return [date ?? '-', forumName, state, `${String(version)} of ${String(versions.length)}`, id];
}

function addHistory(minutes: Command, session: Session): void {
  minutes
    .command('history')
    .description('the versions of some minutes, what they changed, and who withdrew or restored them')
    .argument('<id>', ID, notBlank)
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (id: string, { data, json }: DataOption & JsonOption) => {
      await session.withCore(data ?? null, async (core) => {
        const found = known(id, await minutesHistory(core, named(id)));
        if (json) {
          session.printJson(found);
          return;
        }
        session.printLines(historyLines(found));
        for (const { version } of found.history.versions) {
          const changes = await versionChanges(core, { ...named(id), version });
          if (changes !== null) session.printLines(changesView(changes));
        }
      });
    });
}

function addWithdraw(minutes: Command, session: Session): void {
  minutes
    .command('withdraw')
    .description('take minutes out of answers, lists and draft tasks; their versions stay')
    .argument('<id>', ID, notBlank)
    .addOption(dataOption())
    .action(async (id: string, { data }: DataOption) => {
      const found = await session.withCore(data ?? null, (core) => withdrawMinutes(core, named(id)));
      session.printLines(historyLines(known(id, found)));
    });
}

interface RestoreOptions extends DataOption {
  readonly version?: number;
}

function addRestore(minutes: Command, session: Session): void {
  minutes
    .command('restore')
    .description('put minutes into use again, or an earlier version of them')
    .argument('<id>', ID, notBlank)
    .addOption(new Option('--version <number>', 'the version to use').argParser(versionNumber))
    .addOption(dataOption())
    .action(async (id: string, { data, version }: RestoreOptions) => {
      const found = await session.withCore(data ?? null, (core) =>
        restoreMinutes(core, { ...named(id), version: version ?? null }),
      );
      session.printLines(historyLines(known(id, found)));
    });
}

function versionNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('It is no version number.');
  return Number(value);
}

/** An id begins with that of its forum. */
function named(id: string): OfMinutes {
  return { actor: OPERATOR, forum: forumId(id.split('.')[0] ?? ''), minutes: minutesId(id) };
}

function known(id: string, found: HistoryOfMinutes | null): HistoryOfMinutes {
  if (found !== null) return found;
  throw new ReferatbotError(
    'not-found',
    `There are no minutes "${id}"; the command "minutes list" shows those there are.`,
  );
}

function historyLines({ history, acts }: HistoryOfMinutes): readonly string[] {
  const { forumName, date, state, version, versions } = history;
  const use = state === 'current' ? `version ${String(version)} is in use` : 'withdrawn';
  return [
    `${forumName}, ${date ?? 'no date'}: ${use}.`,
    ...versions.map((one) => `  version ${String(one.version)}  ${one.storedAt}  ${one.source}`),
    ...acts.map((act) => `  ${actLine(act)}`),
  ];
}

function actLine({ act, at, by, choice }: MinutesAuditEntry): string {
  const who = by.kind === 'operator' ? 'the operator' : by.name;
  const isVersion = act === 'minutes-restored' || act === 'minutes-imported';
  const what = isVersion && choice !== null ? `version ${choice}` : choice;
  return `${act.replace('minutes-', '')} ${at} by ${who}${what === null ? '' : ` (${what})`}`;
}
