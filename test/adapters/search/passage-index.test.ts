import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openPassageIndex } from '../../../src/adapters/search/open-passage-index';
import type { Passage } from '../../../src/domain/answers/passage';
import { analyse } from '../../../src/domain/language/analyse';
import { forumId, minutesId } from '../../../src/domain/shared/ids';
import type { IndexEntry, PassageIndex, PassageQuery } from '../../../src/ports/passage-index';
import { sheet } from '../../domain/answers/samples';
import { RecordingLog } from '../../support/recording-log';
import { tempFolder } from '../../support/temp-folder';

const FJORD = forumId('fjordklyngen');
const CHIEFS = forumId('chefforum');

interface Given {
  readonly id: string;
  readonly forum?: typeof FJORD;
  readonly date?: string | null;
  readonly texts: readonly (readonly [item: number, section: Passage['section'], text: string])[];
}

function entry({ id, forum = FJORD, date = '2024-03-06', texts }: Given): IndexEntry {
  const minutes = minutesId(id);
  const passages = texts.map(([item, section, text], at) => ({
    ...{ id: `${id}#${String(at)}`, forum, minutes, version: 1, date, item, section, text },
    itemTitle: item === 1 ? 'Sårpleje på video' : 'Eventuelt',
    span: { start: at * 1000, end: at * 1000 + text.length },
  }));
  return { sheet: sheet({ minutes, forum, date, forumName: forum }), passages };
}

const stems = (text: string): readonly string[] => analyse(text).map((term) => term.stem);

let index: PassageIndex;
beforeEach(async () => {
  index = await openPassageIndex(':memory:', new RecordingLog());
});
afterEach(async () => {
  await index.close();
});

/** Searches are quick, from memory, once the index has made itself ready after a change; before that the file is searched. */
describe.each(['file', 'memory'] as const)('the passage index, searched in its %s', (searched) => {
  async function search(query: PassageQuery): Promise<readonly Passage[]> {
    if (searched === 'memory') await index.ready();
    return (await index.search(query)).map(({ passage }) => passage);
  }

  async function texts(words: string, forums = [FJORD, CHIEFS]): Promise<readonly string[]> {
    const found = await search({ anyOf: [stems(words)], forums, limit: 10 });
    return found.map(({ text }) => text);
  }

  it('keeps what is in memory when only its place in the feed is remembered', async () => {
    await index.replace(entry({ id: 'a', texts: [[2, 'case', 'Udlån af stole']] }));
    const before = await index.sheets([FJORD]);
    await index.remember('a place');
    await nextTurn();

    expect(await index.sheets([FJORD])).toBe(before);
    expect(await index.token()).toBe('a place');
  });

  it('takes several minutes at once', async () => {
    await index.replace(
      entry({ id: 'a', texts: [[2, 'case', 'Udlån af stole']] }),
      entry({ id: 'b', texts: [[2, 'case', 'Udlån af borde']] }),
    );

    expect(await texts('udlån')).toHaveLength(2);
  });

  it('finds a passage by any form of a word, and gives it back word for word', async () => {
    await index.replace(entry({ id: 'a', texts: [[2, 'case', 'Patienterne udskrives  tidligt.']] }));

    expect(await texts('udskrivelse')).toEqual(['Patienterne udskrives  tidligt.']);
  });

  it('forgets minutes that are removed, and no others', async () => {
    await index.replace(entry({ id: 'a', texts: [[2, 'case', 'Sårpleje på skærm']] }));
    await index.replace(entry({ id: 'b', texts: [[2, 'case', 'Sårpleje i hjemmet']] }));

    await index.remove(minutesId('a'));
    await index.remove(minutesId('never'));

    expect(await texts('sårpleje')).toEqual(['Sårpleje i hjemmet']);
    expect((await index.sheets([FJORD])).map(({ minutes }) => minutes)).toEqual(['b']);
  });

  it('finds damaged words', async () => {
    await index.replace(entry({ id: 'a', texts: [[2, 'case', 'BÅrne- og ungegruppen']] }));

    expect(await texts('børn')).toHaveLength(1);
  });

  it('finds an expression only in its order', async () => {
    await index.replace(
      entry({
        id: 'a',
        texts: [
          [2, 'case', 'i stedet for video'],
          [2, 'case', 'for i stedet video'],
        ],
      }),
    );

    expect(await texts('i stedet for')).toEqual(['i stedet for video']);
  });

  it('searches the given forums only', async () => {
    await index.replace(entry({ id: 'a', texts: [[2, 'case', 'Udlån af stole']] }));
    await index.replace(entry({ id: 'b', forum: CHIEFS, texts: [[2, 'case', 'Udlån af borde']] }));

    expect(await texts('udlån', [CHIEFS])).toEqual(['Udlån af borde']);
    expect(await texts('udlån', [])).toEqual([]);
    expect(await index.item({ forum: CHIEFS, minutes: minutesId('a'), item: 2 })).toEqual([]);
    expect(await index.sheets([CHIEFS])).toMatchObject([{ minutes: 'b' }]);
  });

  it('searches the given minutes only', async () => {
    await index.replace(entry({ id: 'a', texts: [[2, 'case', 'Udlån']] }));
    await index.replace(entry({ id: 'b', texts: [[2, 'case', 'Udlån']] }));

    const found = await search({
      anyOf: [['udlån']].map(() => stems('udlån')),
      forums: [FJORD],
      minutes: [minutesId('b')],
      limit: 10,
    });

    expect(found.map(({ minutes }) => minutes)).toEqual(['b']);
  });

  it('puts titles and decisions first', async () => {
    await index.replace(
      entry({
        id: 'a',
        texts: [
          [2, 'case', 'Video er godt'],
          [2, 'decision', 'Video er valgt'],
          [1, 'case', 'Video i brug'],
        ],
      }),
    );

    expect(await texts('video')).toEqual(['Video i brug', 'Video er valgt', 'Video er godt']);
  });

  it('replaces what it holds of the same minutes', async () => {
    await index.replace(entry({ id: 'a', texts: [[2, 'case', 'Gammel udgave']] }));
    await index.replace(entry({ id: 'a', texts: [[2, 'case', 'Ny udgave']] }));

    expect(await texts('udgave')).toEqual(['Ny udgave']);
    expect(await texts('gammel')).toEqual([]);
    expect(await index.sheets([FJORD])).toHaveLength(1);
  });

  it('gives the passages of an item in the order of the text', async () => {
    await index.replace(
      entry({
        id: 'a',
        texts: [
          [1, 'case', 'Først'],
          [2, 'case', 'Andet'],
          [1, 'decision', 'Sidst'],
        ],
      }),
    );

    const item = await index.item({ forum: FJORD, minutes: minutesId('a'), item: 1 });

    expect(item.map(({ passage }) => passage.text)).toEqual(['Først', 'Sidst']);
  });

  it('gives sheets newest first, undated ones last', async () => {
    await index.replace(entry({ id: 'old', date: '2023-01-01', texts: [] }));
    await index.replace(entry({ id: 'undated', date: null, texts: [] }));
    await index.replace(entry({ id: 'new', date: '2025-01-01', texts: [] }));

    expect((await index.sheets([FJORD])).map(({ minutes }) => minutes)).toEqual(['new', 'old', 'undated']);
  });

  it('knows its words, and new ones after a change', async () => {
    await index.replace(
      entry({
        id: 'a',
        texts: [
          [2, 'case', 'Video og video'],
          [2, 'case', 'Video'],
        ],
      }),
    );
    expect((await index.vocabulary()).frequency('video')).toBe(2);

    await index.replace(entry({ id: 'b', texts: [[2, 'case', 'Video']] }));
    expect((await index.vocabulary()).frequency('video')).toBe(3);
  });

  it('remembers where the refresh stopped, until it is cleared', async () => {
    expect(await index.token()).toBeNull();
    await index.replace(entry({ id: 'a', texts: [[2, 'case', 'Video']] }));
    await index.remember('17');
    expect(await index.token()).toBe('17');

    await index.clear();

    expect([await index.token(), await texts('video'), await index.sheets([FJORD])]).toEqual([null, [], []]);
  });

  it('reads operators of the query language as words', async () => {
    await index.replace(entry({ id: 'a', texts: [[2, 'case', 'Video']] }));

    const found = await search({
      anyOf: [['NEAR('], ['"'], ['video*', 'OR']],
      forums: [FJORD],
      limit: 10,
    });

    expect(found).toEqual([]);
  });
});

describe('opening the index', () => {
  let folder: ReturnType<typeof tempFolder>;
  beforeEach(() => {
    folder = tempFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  it('makes the folder and keeps what was put in', async () => {
    const file = path.join(folder.path, 'new', 'index.db');
    const first = await openPassageIndex(file, new RecordingLog());
    await first.remember('17');
    await first.close();

    const second = await openPassageIndex(file, new RecordingLog());

    expect(await second.token()).toBe('17');
    await second.close();
  });

  it('throws a damaged file away with one line in the log', async () => {
    const file = path.join(folder.path, 'index.db');
    writeFileSync(file, 'this is no database at all, and long enough to be looked at'.repeat(50));
    const log = new RecordingLog();

    const opened = await openPassageIndex(file, log);

    expect(await opened.token()).toBeNull();
    expect(log.lines).toMatchObject([{ level: 'warn' }]);
    expect(existsSync(file)).toBe(true);
    await opened.close();
  });

  it('throws away a file of another format', async () => {
    const file = path.join(folder.path, 'index.db');
    const old = await openPassageIndex(file, new RecordingLog());
    await old.remember('17');
    await old.close();
    const { default: Database } = await import('libsql');
    const database = new Database(file);
    database.exec("UPDATE meta SET value = '0.0' WHERE name = 'format'");
    database.close();
    const log = new RecordingLog();

    const opened = await openPassageIndex(file, log);

    expect(await opened.token()).toBeNull();
    expect(log.lines).toHaveLength(1);
    await opened.close();
  });
});
