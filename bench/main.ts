// npm run bench [-- NAME]: turns compares Referatbot and its samples with a bare echo bot on the same stack,
// alternating in one run; ingest compares taking minutes in with a bare full-text index and bare readers;
// outbox drains a full outbox at the limits of Teams; search compares answering with other engines' searches;
// attendance sends answers to a meeting over HTTP, on both stores.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchAttendance } from './attendance';
import { compile } from './compile';
import { benchIngest } from './ingest';
import { benchOutbox } from './outbox';
import { benchSearch } from './search';
import { median, quantile } from './statistics';
import { table } from './table';
import { runOnce, type Run, type Subject } from './turns';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const TURNS = 300;
/** Everyday questions about the samples, answerable and not; each comes up a few times a run. */
const QUESTIONS = readFileSync('test/eval/questions/samples.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { q: string }).q);
const AIMS = { ready: 1.2, turn: 1.3, memory: 80 };

interface Comparison {
  readonly measure: string;
  readonly echo: number;
  readonly referatbot: number;
  /** Median over the rounds of Referatbot over echo (memory: difference in MB). */
  readonly result: number;
  readonly aim: number | null;
}

async function benchTurns(): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'referatbot-bench-'));
  const quiet = { LOG_LEVEL: 'silent', PORT: '0' };
  const echo: Subject = { name: 'echo', args: [compile('bench/echo-bot.ts')], environment: {} };
  const referatbot: Subject = {
    name: 'Referatbot',
    args: ['dist/index.js', '--samples', 'samples'],
    environment: { ...quiet, DATA_DIR: data },
  };
  try {
    const first = await runOnce(referatbot, QUESTIONS, 1);
    const rounds: { echo: Run; referatbot: Run }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({
        echo: await runOnce(echo, QUESTIONS, TURNS),
        referatbot: await runOnce(referatbot, QUESTIONS, TURNS),
      });
      process.stderr.write(`round ${round + 1} of ${ROUNDS}\n`);
    }
    report(compare(rounds), first.ready);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

function compare(rounds: readonly { echo: Run; referatbot: Run }[]): readonly Comparison[] {
  const ratio = (measure: string, of: (run: Run) => number, aim: number | null): Comparison => ({
    measure,
    echo: median(rounds.map((round) => of(round.echo))),
    referatbot: median(rounds.map((round) => of(round.referatbot))),
    result: median(rounds.map((round) => of(round.referatbot) / of(round.echo))),
    aim,
  });
  const memory = ratio('memory (MB), difference', (run) => run.memory, AIMS.memory);
  const differences = rounds.map((round) => round.referatbot.memory - round.echo.memory);
  return [
    ratio('ready (ms), ratio', (run) => run.ready, AIMS.ready),
    ratio('turn median (ms), ratio', (run) => median(run.turns), AIMS.turn),
    ratio('turn p95 (ms), ratio', (run) => quantile(run.turns, 0.95), null),
    { ...memory, result: median(differences) },
  ];
}

function report(comparisons: readonly Comparison[], firstStart: number): void {
  const rows = comparisons.map((row) => [
    row.measure,
    row.echo.toFixed(2),
    row.referatbot.toFixed(2),
    row.result.toFixed(2),
    row.aim === null ? '' : row.aim.toFixed(2),
    row.aim === null ? '' : row.result <= row.aim ? 'met' : 'missed',
  ]);
  console.log(table(['measure', 'echo', 'Referatbot', 'result', 'aim', ''], rows));
  console.log(`\nMedians of ${ROUNDS} alternating rounds, ${TURNS} turns each, Node ${process.version}.`);
  console.log(`First start on an empty data folder, samples read and indexed: ${firstStart.toFixed(0)} ms.`);
  mkdirSync('bench-results', { recursive: true });
  const file = path.join('bench-results', 'turns.json');
  writeFileSync(file, `${JSON.stringify({ node: process.version, firstStart, comparisons }, null, 2)}\n`);
  console.log(`Written to ${file}.`);
}

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  turns: benchTurns,
  ingest: benchIngest,
  outbox: benchOutbox,
  search: benchSearch,
  attendance: benchAttendance,
};

function main(): void {
  const [name = 'turns'] = process.argv.slice(2);
  const bench = BENCHES[name];
  if (bench) void bench();
  else {
    console.error(`Unknown bench "${name}". Benches: ${Object.keys(BENCHES).join(', ')}.`);
    process.exitCode = 2;
  }
}

main();
