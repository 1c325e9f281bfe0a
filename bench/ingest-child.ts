// One measurement in a process of its own, compiled as the product is: node ingest-child.js JOB FOLDER DATA
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createDocumentReader } from '../src/adapters/documents/create-document-reader';
import { passageIn, type PassageRow } from '../src/adapters/search/passage-row';
import { composeCore, type Core } from '../src/compose/core';
import { readConfig } from '../src/config';
import { ingestFiles } from '../src/flows/ingest-files';
import { parseFile } from '../src/flows/parse-file';
import { refreshIndex } from '../src/flows/refresh-index';
import type { RawFile } from '../src/ports/document-reader';

const [job = '', folder = '', data = ''] = process.argv.slice(2);
const own = (file: string): RawFile => ({ name: file, bytes: readFileSync(path.join(folder, file)) });
const files = readdirSync(folder).sort();

interface Time {
  /** Milliseconds somebody waits. */
  readonly wall: number;
  /** Milliseconds of processor time, of all threads: what else the machine does makes little difference to it. */
  readonly cpu: number;
}

async function timed(work: () => Promise<unknown>): Promise<Time> {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

function openCore(): Promise<Core> {
  return composeCore(readConfig({ DATA_DIR: data, LOG_LEVEL: 'silent' }));
}

async function ingest(): Promise<object> {
  const core = await openCore();
  const open = (file: string): Promise<RawFile> => Promise.resolve(own(file));
  const ingested = await timed(async () => {
    for await (const { of, outcome } of ingestFiles(core, { files, open, forumName: 'Fjordklyngen' })) {
      if (outcome.kind === 'done') continue;
      console.error(`${of} failed`, outcome.error);
      process.exitCode = 1;
    }
  });
  await core.close();
  return { ingested };
}

/** The index once more, from what is stored. */
async function index(): Promise<object> {
  for (const end of ['', '-wal', '-shm']) rmSync(path.join(data, `index.db${end}`), { force: true });
  const core = await openCore();
  const indexed = await timed(() => refreshIndex(core));
  await core.close();
  return { indexed };
}

async function parse(): Promise<object> {
  const reader = createDocumentReader();
  return {
    parsed: await timed(async () => {
      for (const file of files) await parseFile({ reader }, own(file));
    }),
  };
}

/** The yardstick: the passages of the same index as they are, in the simplest table there is, a transaction a file. */
async function bare(): Promise<object> {
  const { default: Libsql } = await import('libsql');
  const file = new Libsql(path.join(folder, 'index.db'), { readonly: true });
  const rows = file.prepare('SELECT * FROM passages ORDER BY row').all() as PassageRow[];
  file.close();
  const byMinutes = new Map<string, string[]>();
  for (const row of rows) {
    const texts = byMinutes.get(row.minutes) ?? [];
    texts.push(passageIn(row).passage.text);
    byMinutes.set(row.minutes, texts);
  }
  const database = new Libsql(path.join(data, 'bare.db'));
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE VIRTUAL TABLE bare USING fts5 (text)',
  );
  const insert = database.prepare('INSERT INTO bare VALUES (?)');
  const inserted = await timed(async () => {
    for (const texts of byMinutes.values()) {
      database.transaction(() => {
        for (const text of texts) insert.run(text);
      })();
    }
    await Promise.resolve();
  });
  database.close();
  return { inserted, passages: rows.length };
}

async function read(): Promise<object> {
  const reader = createDocumentReader();
  return eachKind((file) => reader.read(file));
}

async function readBare(): Promise<object> {
  const { default: mammoth } = await import('mammoth');
  const unpdf = await import('unpdf');
  return eachKind(async ({ name, bytes }) => {
    if (name.endsWith('.docx')) return mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return unpdf.extractText(await unpdf.getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }));
  });
}

const WARM_UP = 4;
const PASSES = 8;

/** The first passes load the libraries and are not counted, for the product no more than for the libraries alone. */
async function eachKind(readOne: (file: RawFile) => Promise<unknown>): Promise<object> {
  const passes = async (extension: string, count: number): Promise<void> => {
    const chosen = files.filter((name) => name.endsWith(extension));
    for (let pass = 0; pass < count; pass += 1) for (const file of chosen) await readOne(own(file));
  };
  const measured = async (extension: string): Promise<number> => {
    await passes(extension, WARM_UP);
    return (await timed(() => passes(extension, PASSES))).cpu / PASSES;
  };
  return { pdf: await measured('.pdf'), docx: await measured('.docx') };
}

const JOBS: Readonly<Record<string, () => Promise<object>>> = { ingest, index, parse, bare, read, readBare };

void JOBS[job]?.().then((result) => {
  const memory = process.resourceUsage().maxRSS / 1024;
  writeFileSync(1, JSON.stringify({ ...result, memory }));
});
