import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { compile } from './compile';
import { quantile } from './statistics';
import { table } from './table';

const SIZES = (process.env['BENCH_PASSAGES'] ?? '20000,200000').split(',').map(Number);
const ENGINES = ['referatbot', 'fts5', 'minisearch', 'orama'] as const;
/** Milliseconds a whole question may take at the 95th percentile, by number of passages. */
const AIMS: ReadonlyMap<number, number> = new Map([
  [20_000, 15],
  [200_000, 60],
]);
const GOLD = '../shared/eval/qa.dev.jsonl';
const OWN = 'test/eval/questions/samples.jsonl';

interface Measured {
  readonly passages: number;
  readonly built: number;
  readonly memory: number;
  readonly times: readonly number[];
  readonly hits: readonly number[];
}

interface Row extends Omit<Measured, 'times'> {
  readonly engine: string;
  readonly p50: number;
  readonly p95: number;
  readonly aim: number | null;
}

/** Whole questions to answers by Referatbot against mere searches by other engines over the same passages. */
export async function benchSearch(): Promise<void> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    for (const engine of ENGINES) {
      rows.push(rowOf(engine, size, await measured(engine, size)));
      process.stderr.write(`${engine}, ${size} passages\n`);
    }
  }
  report(rows);
}

async function measured(engine: string, size: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'referatbot-bench-'));
  const questions = existsSync(GOLD) ? GOLD : OWN;
  const script = compile('bench/search-child.ts');
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=8192', script, engine, String(size), questions, folder],
      { maxBuffer: 16 * 1024 * 1024 },
    );
    return JSON.parse(stdout) as Measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowOf(engine: string, size: number, { times, ...rest }: Measured): Row {
  const aim = engine === 'referatbot' ? (AIMS.get(size) ?? null) : null;
  return { engine, ...rest, p50: quantile(times, 0.5), p95: quantile(times, 0.95), aim };
}

function report(rows: readonly Row[]): void {
  const header = [
    'engine',
    'passages',
    'build (s)',
    'memory (MB)',
    'p50 (ms)',
    'p95 (ms)',
    'hit@1',
    '@3',
    '@5',
    'aim p95',
    '',
  ];
  const cells = rows.map(({ engine, passages, built, memory, p50, p95, hits, aim }) => [
    engine,
    String(passages),
    (built / 1000).toFixed(1),
    memory.toFixed(0),
    p50.toFixed(1),
    p95.toFixed(1),
    ...hits.map((share) => share.toFixed(2)),
    aim === null ? '' : String(aim),
    aim === null ? '' : p95 <= aim ? 'met' : 'missed',
  ]);
  console.log(table(header, cells));
  console.log(
    '\nReferatbot: from question to answer; the others: the search alone. Hits: items among the first found.',
  );
  mkdirSync('bench-results', { recursive: true });
  const file = path.join('bench-results', 'search.json');
  writeFileSync(file, `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);
  console.log(`Written to ${file}.`);
}
