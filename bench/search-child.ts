// One engine in a process of its own, compiled as the product is: node search-child.js ENGINE PASSAGES QUESTIONS FOLDER
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { buildSheet } from '../src/domain/answers/build-sheet';
import { parseMinutes } from '../src/domain/minutes/parse';
import { passagesOf } from '../src/domain/minutes/passages';
import type { Passage } from '../src/domain/answers/passage';
import type { ForumId, MinutesId } from '../src/domain/shared/ids';
import type { IndexEntry } from '../src/ports/passage-index';
import { readSearchQuestions, searchCorpus, type EntryMaker, type SearchQuestion } from './search-corpus';

const [engine = '', wanted = '0', questionFile = '', folder = ''] = process.argv.slice(2);

const questions = readSearchQuestions(questionFile);
const maker: EntryMaker = {
  entry: (source, raw) => {
    const text = raw.normalize('NFC').replace(/\r\n?/g, '\n');
    const minutes = parseMinutes(text);
    const forumName = minutes.forum.name ?? 'Fjordklyngen';
    const forum = forumName.toLowerCase().replace(/[^a-z]/g, '') as ForumId;
    const known = { id: source as MinutesId, forum, forumName, version: 1, source, minutes };
    return { sheet: buildSheet(known, text), passages: passagesOf({ ...known, text }) };
  },
};

/** An engine that was filled: whole answers are timed, and items in the order of their likelihood are compared. */
interface Filled {
  answer(question: string): Promise<unknown>;
  items(question: string): Promise<readonly string[]>;
}

const SHOWN = 80;
const ITEMS = 5;

function itemOf({ minutes, item }: Pick<Passage, 'minutes' | 'item'>): string {
  return `${minutes}#${String(item)}`;
}

async function referatbot(entries: readonly IndexEntry[]): Promise<Filled> {
  // Loaded here, as the other engines are, so that its memory counts like theirs.
  const { openPassageIndex } = await import('../src/adapters/search/open-passage-index.js');
  const { answerQuestion } = await import('../src/flows/answer-question.js');
  const { understand } = await import('../src/domain/answers/question.js');
  const { searchExpressions } = await import('../src/domain/answers/query.js');
  const { promisingItems } = await import('../src/domain/answers/evidence/promising-items.js');
  const quiet = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
  };
  const index = await openPassageIndex(path.join(folder, 'index.db'), quiet);
  for (const entry of entries) await index.replace(entry);
  await index.tidy();
  await index.ready();
  const forums = [...new Map(entries.map(({ sheet }) => [sheet.forum, sheet.forumName]))].map(
    ([id, name]) => ({
      id,
      name,
      level: null,
      members: [],
    }),
  );
  const ids = forums.map(({ id }) => id);
  const list = () => Promise.resolve(forums);
  const clock = { now: () => new Date().toISOString() };
  const deps = { forums: { list }, index, unclaimed: 'everyone', clock, writer: null } as const;
  return {
    answer: (question) =>
      answerQuestion(deps, { actor: { kind: 'operator' }, question, language: null, context: [] }),
    items: async (question) => {
      const sheets = await index.sheets(ids);
      const vocabulary = await index.vocabulary();
      const { terms } = understand({ question, language: null, context: [] }, { sheets, vocabulary });
      const found = await index.search({ anyOf: searchExpressions(terms), forums: ids, limit: SHOWN });
      return promisingItems(found, { terms, sheets, most: ITEMS }).map(itemOf);
    },
  };
}

/** The items of passages in the order they were found, each once. */
function itemsOf(found: readonly Passage[]): readonly string[] {
  return [...new Set(found.map(itemOf))];
}

async function fts5(entries: readonly IndexEntry[]): Promise<Filled> {
  const { default: Libsql } = await import('libsql');
  const database = new Libsql(path.join(folder, 'bare.db'));
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
     CREATE VIRTUAL TABLE bare USING fts5 (title, text, tokenize="unicode61 remove_diacritics 0")`,
  );
  const insert = database.prepare('INSERT INTO bare (rowid, title, text) VALUES (?, ?, ?)');
  const passages = entries.flatMap((entry) => entry.passages);
  database.transaction(() => {
    for (const [row, { itemTitle, text }] of passages.entries()) insert.run(row, itemTitle, text);
  })();
  const select = database.prepare(
    `SELECT rowid AS row FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT ${SHOWN}`,
  );
  const find = (question: string): readonly Passage[] => {
    const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
    const rows = select.all(words.map((word) => `"${word}"`).join(' OR ')) as { row: number }[];
    return rows.flatMap(({ row }) => passages[row] ?? []);
  };
  return {
    answer: (question) => Promise.resolve(find(question)),
    items: (question) => Promise.resolve(itemsOf(find(question))),
  };
}

async function minisearch(entries: readonly IndexEntry[]): Promise<Filled> {
  const { default: MiniSearch } = await import('minisearch');
  const passages = entries.flatMap((entry) => entry.passages);
  const index = new MiniSearch<{ id: number; title: string; text: string }>({ fields: ['title', 'text'] });
  index.addAll(passages.map(({ itemTitle, text }, id) => ({ id, title: itemTitle, text })));
  const find = (question: string): readonly Passage[] =>
    index
      .search(question)
      .slice(0, SHOWN)
      .flatMap(({ id }) => passages[id as number] ?? []);
  return {
    answer: (question) => Promise.resolve(find(question)),
    items: (question) => Promise.resolve(itemsOf(find(question))),
  };
}

async function orama(entries: readonly IndexEntry[]): Promise<Filled> {
  const { create, insertMultiple, search } = await import('@orama/orama');
  const passages = entries.flatMap((entry) => entry.passages);
  const index = create({ schema: { title: 'string', text: 'string' }, language: 'danish' });
  await insertMultiple(
    index,
    passages.map(({ itemTitle, text }, id) => ({ id: String(id), title: itemTitle, text })),
    5_000,
  );
  const find = async (question: string): Promise<readonly Passage[]> => {
    const { hits } = await search(index, { term: question, limit: SHOWN });
    return hits.flatMap(({ id }) => passages[Number(id)] ?? []);
  };
  return { answer: find, items: async (question) => itemsOf(await find(question)) };
}

const ENGINES: Readonly<Record<string, (entries: readonly IndexEntry[]) => Promise<Filled>>> = {
  referatbot,
  fts5,
  minisearch,
  orama,
};

/** Slow engines are not asked everything three times. */
const ASKING_MS = 30_000;

async function timesOf(filled: Filled): Promise<readonly number[]> {
  for (const { q } of questions.slice(0, 10)) await filled.answer(q);
  const times: number[] = [];
  const started = performance.now();
  for (let pass = 0; pass < 3; pass += 1) {
    for (const { q } of questions) {
      if (performance.now() - started > ASKING_MS && times.length >= 20) return times;
      // Questions come one by one from outside, not in one go.
      await nextTurn();
      const before = performance.now();
      await filled.answer(q);
      times.push(performance.now() - before);
    }
  }
  return times;
}

async function hitsOf(filled: Filled): Promise<readonly number[]> {
  const places = await Promise.all(questions.map((question) => placeOf(filled, question)));
  return [1, 3, 5].map((most) => places.filter((place) => place < most).length / questions.length);
}

async function placeOf(filled: Filled, { q, sources }: SearchQuestion): Promise<number> {
  const at = (await filled.items(q)).findIndex((item) => sources.includes(item));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

async function main(): Promise<void> {
  const asked = new Set(
    questions.flatMap(({ sources }) => sources.map((source) => source.split('#')[0] ?? '')),
  );
  const entries = searchCorpus(Number(wanted), maker, asked);
  const passages = entries.reduce((sum, entry) => sum + entry.passages.length, 0);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const filled = await ENGINES[engine]?.(entries);
  if (filled === undefined) return;
  const built = performance.now() - started;
  const times = await timesOf(filled);
  globalThis.gc?.();
  const memory = (process.memoryUsage().rss - before) / 1024 / 1024;
  writeFileSync(1, JSON.stringify({ passages, built, memory, times, hits: await hitsOf(filled) }));
}

void main();
