import path from 'node:path';
import Database from 'libsql';
import { IndexFile } from '../../../src/adapters/search/index-file';
import { QuickSearch } from '../../../src/adapters/search/quick-search';
import { SCHEMA } from '../../../src/adapters/search/schema';
import type { Passage } from '../../../src/domain/answers/passage';
import { forumId, minutesId, type ForumId } from '../../../src/domain/shared/ids';
import type { IndexEntry, PassageQuery } from '../../../src/ports/passage-index';
import { sheet } from '../../domain/answers/samples';
import { tempFolder } from '../../support/temp-folder';

const FJORD = forumId('fjordklyngen');
const CHIEFS = forumId('chefforum');
const SECTIONS = ['case', 'decision', 'history', 'unheaded'] as const;
const WORDS = 'video sårpleje hjemme natten vagt læge borger plan 2024 møde stue transport budget'.split(' ');

/** Invented minutes: each passage has other words than the next, common ones more often than rare ones. */
function entry(number: number): IndexEntry {
  const minutes = minutesId(`m${String(number)}`);
  const forum: ForumId = number % 3 === 0 ? CHIEFS : FJORD;
  const passages = Array.from({ length: 12 }, (_, at): Passage => {
    const seed = number * 12 + at;
    const text = wordsFrom(seed, 8 + (seed % 30));
    const place = { forum, minutes, version: 1, date: '2024-03-06', item: 1 + (at % 4) };
    const section = SECTIONS[seed % SECTIONS.length] ?? 'case';
    const span = { start: at * 1000, end: at * 1000 + text.length };
    return {
      ...place,
      id: `${minutes}#${String(at)}`,
      itemTitle: wordsFrom(seed * 7, 3),
      section,
      text,
      span,
    };
  });
  return { sheet: sheet({ minutes, forum, forumName: forum }), passages };
}

function wordsFrom(seed: number, length: number): string {
  return Array.from({ length }, (_, at) => {
    const number = (seed * 31 + at * at * 17 + seed * at) % 97;
    return WORDS[Math.floor((number / 97) ** 2 * WORDS.length)] ?? '';
  }).join(' ');
}

let folder: ReturnType<typeof tempFolder>;
let name: string;
let file: IndexFile;
beforeEach(() => {
  folder = tempFolder();
  name = path.join(folder.path, 'index.db');
  const database = new Database(name);
  database.exec(SCHEMA);
  file = new IndexFile(database);
  put(file, ...Array.from({ length: 40 }, (_, number) => number));
});
afterEach(() => {
  file.close();
  folder.remove();
});

function put(into: IndexFile, ...numbers: readonly number[]): void {
  into.write(() => {
    for (const number of numbers) into.put(entry(number));
  });
}

function query(words: string, more: Partial<PassageQuery> = {}): PassageQuery {
  return { anyOf: words.split(' ').map((word) => [word]), forums: [FJORD, CHIEFS], limit: 80, ...more };
}

describe('QuickSearch', () => {
  it.each([
    ['one word', query('budget')],
    ['several words', query('video natten budget 2024')],
    ['a word that stands nowhere', query('cykel plan')],
    ['an expression', query('', { anyOf: [['vagt', 'læge'], ['plan']] })],
    ['one forum', query('læge plan', { forums: [CHIEFS] })],
    ['some minutes', query('læge plan', { minutes: [minutesId('m4'), minutesId('m6')] })],
    ['few of many', query('video sårpleje hjemme', { limit: 3 })],
    ['no forum', query('video', { forums: [] })],
  ])('finds what the full-text search finds, in the same order: %s', async (_, asked) => {
    const quick = new QuickSearch(file);

    await quick.prepare();

    expect(quick.rows(asked, file.state())).toEqual(file.search(asked));
  });

  it('knows nothing before it was prepared, and prepares itself when it is asked', async () => {
    const quick = new QuickSearch(file);

    const atFirst = quick.rows(query('budget'), file.state());
    await quick.prepare();

    expect(atFirst).toBeNull();
    expect(quick.rows(query('budget'), file.state())).not.toHaveLength(0);
  });

  it('forgets what it knows as soon as something is written, and learns it anew', async () => {
    const quick = new QuickSearch(file);
    await quick.prepare();

    file.write(() => {
      file.remove('m1');
    });
    put(file, 50);

    expect(quick.rows(query('budget'), file.state())).toBeNull();
    await quick.prepare();
    expect(quick.rows(query('budget'), file.state())).toEqual(file.search(query('budget')));
  });

  it('does so, too, when another process writes', async () => {
    const quick = new QuickSearch(file);
    await quick.prepare();
    const other = new IndexFile(new Database(name));

    put(other, 51);
    other.close();

    expect(quick.rows(query('budget'), file.state())).toBeNull();
  });

  it('does not keep what was written to while it was read', async () => {
    const quick = new QuickSearch(file);
    const preparing = quick.prepare();

    const written = new Promise<void>((resolve) => {
      setImmediate(() => {
        put(file, 52);
        resolve();
      });
    });
    await Promise.all([preparing, written]);

    expect(quick.rows(query('budget'), file.state())).toBeNull();
  });

  it('leaves large files to the full-text search', async () => {
    const quick = new QuickSearch(file, 100);

    await quick.prepare();

    expect(quick.rows(query('budget'), file.state())).toBeNull();
  });

  it('stops when it is told to', async () => {
    const quick = new QuickSearch(file);

    quick.stop();
    await quick.prepare();

    expect(quick.rows(query('budget'), file.state())).toBeNull();
  });
});
