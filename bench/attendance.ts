import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContainers } from '../src/adapters/cosmos/create-containers';
import { composeCore } from '../src/compose/core';
import { readConfig } from '../src/config';
import { startCosmosServer } from '../test/adapters/cosmos/cosmos-server';
import { FakeConnector } from '../test/support/fake-connector';
import { gatherCrowd, missingAnswers, post, rsvpPress } from '../test/support/rsvp-crowd';
import { startBot } from './bot-process';
import { quantile } from './statistics';
import { table } from './table';

const ANSWERS = Number(process.env['BENCH_ANSWERS'] ?? 5_000);
const AT_A_TIME = 50;

type Environment = Readonly<Record<string, string>>;

interface Outcome {
  readonly store: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** Without an acknowledgement. */
  readonly unanswered: number;
  /** Acknowledged, and not stored. */
  readonly lost: number;
}

/** Answers to a meeting over HTTP, fifty at a time, on both stores; then each answer is looked for in the store. */
export async function benchAttendance(): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'referatbot-bench-'));
  const cosmos = await startCosmosServer();
  const { endpoint, key } = cosmos;
  await createContainers({ endpoint, database: 'referatbot', credential: { key } });
  try {
    const shared = { LOG_LEVEL: 'silent', PORT: '0' };
    const outcomes = [
      await measured('SQLite', { ...shared, DATA_DIR: path.join(data, 'sqlite') }),
      await measured('Cosmos test server', {
        ...shared,
        DATA_DIR: path.join(data, 'cosmos'),
        STORE: 'cosmos',
        COSMOS_ENDPOINT: endpoint,
        COSMOS_KEY: key,
      }),
    ];
    report(outcomes);
  } finally {
    await cosmos.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function measured(store: string, environment: Environment): Promise<Outcome> {
  const core = await composeCore(readConfig(environment));
  const crowd = await gatherCrowd(core, ANSWERS);
  const connector = await FakeConnector.start();
  const bot = await startBot(['dist/index.js'], environment);
  const waiting = Array.from({ length: ANSWERS }, (_, n) => n);
  const times: number[] = [];
  const acknowledged = new Set<number>();
  const started = performance.now();
  const press = async (): Promise<void> => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
      const before = performance.now();
      if (!(await post(bot.endpoint, rsvpPress(crowd, n, connector.serviceUrl)))) continue;
      times.push(performance.now() - before);
      acknowledged.add(n);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, press));
  const seconds = (performance.now() - started) / 1000;
  await bot.stop();
  const lost = (await missingAnswers(core, crowd, acknowledged)).length;
  await core.close();
  await connector.stop();
  process.stderr.write(`${store} done\n`);
  return {
    store,
    perSecond: times.length / seconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    unanswered: ANSWERS - times.length,
    lost,
  };
}

function report(outcomes: readonly Outcome[]): void {
  const rows = outcomes.map(({ store, perSecond, p50, p95, unanswered, lost }) => [
    store,
    perSecond.toFixed(0),
    p50.toFixed(1),
    p95.toFixed(1),
    String(unanswered),
    String(lost),
  ]);
  console.log(table(['store', 'answers/s', 'p50 (ms)', 'p95 (ms)', 'unanswered', 'lost'], rows));
  console.log(`\n${ANSWERS} answers, ${AT_A_TIME} at a time, each acknowledged only when it is stored.`);
  console.log('The Cosmos test server runs in the process that asks, so its own work counts.');
  mkdirSync('bench-results', { recursive: true });
  const file = path.join('bench-results', 'attendance.json');
  writeFileSync(file, `${JSON.stringify({ node: process.version, outcomes }, null, 2)}\n`);
  console.log(`Written to ${file}.`);
}
