import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { compile } from './compile';
import { corpus } from './ingest-corpus';
import { writeDocuments } from './ingest-documents';
import { median } from './statistics';
import { table } from './table';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const MEGABYTES = Number(process.env['BENCH_MEGABYTES'] ?? 25);
const AIMS = { ingest: 3, memory: 400, reading: 1.3 };

interface Time {
  readonly wall: number;
  readonly cpu: number;
}

interface Round {
  readonly ingest: { readonly ingested: Time; readonly memory: number };
  readonly index: { readonly indexed: Time };
  readonly parse: { readonly parsed: Time };
  readonly bare: { readonly inserted: Time; readonly passages: number };
  readonly read: { readonly pdf: number; readonly docx: number };
  readonly readBare: { readonly pdf: number; readonly docx: number };
}

/** Taking minutes in against a bare FTS5 table with the same passages; reading against the bare libraries. */
export async function benchIngest(): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), 'referatbot-bench-'));
  try {
    const [texts, documents] = ['texts', 'documents'].map((name) => {
      mkdirSync(path.join(home, name));
      return path.join(home, name);
    });
    const files = corpus(MEGABYTES * 1024 * 1024);
    for (const { name, text } of files) writeFileSync(path.join(texts ?? '', name), text);
    await writeDocuments(documents ?? '');
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await measured(path.join(home, `round-${round}`), texts ?? '', documents ?? ''));
      process.stderr.write(`round ${round + 1} of ${ROUNDS}\n`);
    }
    report(rounds, files.length);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function measured(data: string, texts: string, documents: string): Promise<Round> {
  mkdirSync(data);
  return {
    ingest: await run('ingest', texts, data),
    index: await run('index', data, data),
    parse: await run('parse', texts, data),
    bare: await run('bare', data, data),
    read: await run('read', documents, data),
    readBare: await run('readBare', documents, data),
  };
}

async function run<T>(job: string, folder: string, data: string): Promise<T> {
  const script = compile('bench/ingest-child.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, job, folder, data]);
  return JSON.parse(stdout) as T;
}

interface Row {
  readonly measure: string;
  readonly bare: number | null;
  readonly referatbot: number;
  readonly ratio: number | null;
  readonly aim: number | null;
}

function report(rounds: readonly Round[], files: number): void {
  const compared = (
    measure: string,
    { bare, own }: { readonly bare: (round: Round) => number; readonly own: (round: Round) => number },
    aim: number,
  ): Row => ({
    measure,
    bare: median(rounds.map(bare)),
    referatbot: median(rounds.map(own)),
    ratio: median(rounds.map((round) => own(round) / bare(round))),
    aim,
  });
  const alone = (measure: string, own: (round: Round) => number, aim: number | null = null): Row => ({
    measure,
    bare: null,
    referatbot: median(rounds.map(own)),
    ratio: null,
    aim,
  });
  const rows = [
    compared(
      'ingest (ms waited)',
      {
        bare: ({ bare }) => bare.inserted.wall,
        own: ({ ingest }) => ingest.ingested.wall,
      },
      AIMS.ingest,
    ),
    compared(
      'ingest (ms processor)',
      { bare: ({ bare }) => bare.inserted.cpu, own: ({ ingest }) => ingest.ingested.cpu },
      AIMS.ingest,
    ),
    alone('parsing alone', ({ parse }) => parse.parsed.cpu),
    alone('indexing alone', ({ index }) => index.indexed.cpu),
    alone('peak memory (MB)', ({ ingest }) => ingest.memory, AIMS.memory),
    compared(
      'reading PDF (ms)',
      { bare: ({ readBare }) => readBare.pdf, own: ({ read }) => read.pdf },
      AIMS.reading,
    ),
    compared(
      'reading DOCX (ms)',
      { bare: ({ readBare }) => readBare.docx, own: ({ read }) => read.docx },
      AIMS.reading,
    ),
  ];
  console.log(table(['measure', 'bare', 'Referatbot', 'ratio', 'aim', ''], rows.map(cells)));
  console.log(
    `\nProcessor time but for what is waited; medians of ${ROUNDS} rounds, ${MEGABYTES} MB in ${files} files, Node ${process.version}.`,
  );
  mkdirSync('bench-results', { recursive: true });
  const file = path.join('bench-results', 'ingest.json');
  const passages = rounds[0]?.bare.passages;
  writeFileSync(file, `${JSON.stringify({ node: process.version, files, passages, rows }, null, 2)}\n`);
  console.log(`Written to ${file}.`);
}

function cells({ measure, bare, referatbot, ratio, aim }: Row): readonly string[] {
  const judged = ratio ?? referatbot;
  return [
    measure,
    bare?.toFixed(0) ?? '',
    referatbot.toFixed(0),
    ratio?.toFixed(2) ?? '',
    aim?.toFixed(1) ?? '',
    aim === null ? '' : judged <= aim ? 'met' : 'missed',
  ];
}
