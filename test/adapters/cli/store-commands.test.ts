import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../support/child';
import { cli } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';

const SAMPLES = path.join(ROOT, 'samples');

const folder = tempFolder();
const data = path.join(folder.path, 'data');
const at = (name: string): string => path.join(folder.path, name);
let first: Awaited<ReturnType<typeof cli>>;

beforeAll(async () => {
  first = await cli(data, 'ingest', SAMPLES);
});
afterAll(() => {
  folder.remove();
});

describe('ingest', () => {
  it('stores what it is given and sums it up', () => {
    expect(first.code).toBe(0);
    expect(first.out).toMatch(
      /^created {2}2024-03-06 {2}Fjordklyngen +7 items .* fjordklyngen-2024-03-06\.txt$/m,
    );
    expect(first.out).toMatch(/^11 created, 0 changed, 0 unchanged\.$/m);
  });

  it('changes nothing the second time', async () => {
    const { code, out } = await cli(data, 'ingest', SAMPLES);

    expect(code).toBe(0);
    expect(out).toMatch(/^0 created, 0 changed, 11 unchanged\.$/m);
  });

  it('makes a new version of a changed file', async () => {
    const own = at('own');
    writeFileSync(
      at('egen.txt'),
      'REFERAT Lejrudvalget d. 01-02-2024\n\nPunkt 1: Telte\n\nBeslutning\n\nGodkendt.\n',
    );
    await cli(own, 'ingest', at('egen.txt'));
    writeFileSync(
      at('egen.txt'),
      'REFERAT Lejrudvalget d. 01-02-2024\n\nPunkt 1: Telte\n\nBeslutning\n\nUdsat.\n',
    );

    const { out } = await cli(own, 'ingest', at('egen.txt'));

    expect(out).toMatch(/^version 2 {2}2024-02-01 {2}Lejrudvalget/);
    expect(out).toContain('Version 2 of Lejrudvalget, 2024-02-01:\n  decision of item 1 was: Godkendt.\n');
    expect(out).toContain('  decision of item 1 is: Udsat.');
  });

  it('reports what is no minutes and stores the rest', async () => {
    writeFileSync(at('brev.txt'), 'Kære alle. Husk kagen.');

    const { code, out, err } = await cli(data, 'ingest', at('brev.txt'), at('nowhere.txt'), SAMPLES);

    expect(code).toBe(1);
    expect(out).toMatch(/^0 created, 0 changed, 11 unchanged, 2 failed\.$/m);
    expect(err).toMatch(/^.*[\\/]brev\.txt does not look like minutes.*--forum NAME\.$/m);
    expect(err).toMatch(/nowhere\.txt does not exist; check the path\.$/m);
  });

  it('reports a folder without minutes and stores the rest', async () => {
    mkdirSync(at('tom'));

    const { code, out, err } = await cli(data, 'ingest', at('tom'), SAMPLES);

    expect(code).toBe(1);
    expect(out).toMatch(/^0 created, 0 changed, 11 unchanged\.$/m);
    expect(err).toContain(`${at('tom')} holds no .txt`);
  });

  it('stores nothing under a name no committee has', async () => {
    const { code, err } = await cli(at('long'), 'ingest', at('brev.txt'), '--forum', 'x'.repeat(201));

    expect(code).toBe(2);
    expect(err).toMatch(/It is longer than 200 characters; --help .*\n$/);
  });

  it('takes the forum from the option', async () => {
    const own = at('named');

    await cli(own, 'ingest', at('brev.txt'), '--forum', 'Kageudvalget');

    const { out } = await cli(own, 'forums', '--json');
    expect(JSON.parse(out)).toMatchObject([{ name: 'Kageudvalget', minutes: 1 }]);
  });
});

describe('lists', () => {
  it.each(['forums', 'meetings', 'tasks'])('%s --json prints one JSON document', async (list) => {
    const { code, out, err } = await cli(data, list, '--json');

    expect(code).toBe(0);
    expect(JSON.parse(out)).toBeInstanceOf(Array);
    expect(err).toBe('');
  });

  it('shows meetings as columns, newest first', async () => {
    const { out } = await cli(data, 'meetings');

    const [heading, newest] = out.split('\n');
    expect(heading).toMatch(/^Date +Time +Forum +Place +Id$/);
    expect(newest).toMatch(/^2026-02-03 {2}16:00 +Sundheds- og Ældreudvalget +Plejecenter Mølledammen +\S+$/);
  });

  it.each([
    ['forums', 'No forums are stored; read minutes in with: ingest FOLDER.\n'],
    ['meetings', 'No meetings are stored; read minutes in with: ingest FOLDER.\n'],
    ['tasks', 'No tasks are stored; read minutes in with: ingest FOLDER.\n'],
  ])('%s says that there is nothing', async (list, sentence) => {
    const { code, out } = await cli(at('empty'), list);

    expect({ code, out }).toEqual({ code: 0, out: sentence });
  });

  it('takes the folder from --data', async () => {
    const { out } = await cli(at('elsewhere'), 'forums', '--json', '--data', data);

    expect(JSON.parse(out)).toHaveLength(6);
  });
});

describe('ask', () => {
  it('answers with citations', async () => {
    const { code, out, err } = await cli(
      data,
      'ask',
      'Hvem var der afbud fra i Fjordklyngen den 14. maj 2025?',
      '--json',
    );

    const answer = JSON.parse(out) as Record<string, unknown>;
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(Object.keys(answer)).toEqual(['id', 'status', 'answer', 'citations', 'ms']);
    expect(answer).toMatchObject({
      id: null,
      status: 'answered',
      answer: expect.stringContaining('Yasmin Haddad') as string,
      citations: [
        { source: 'fjordklyngen-2025-05-14.txt', forum: 'Fjordklyngen', date: '2025-05-14', item: 1 },
      ],
    });
  });

  it('prints answer and sources as text', async () => {
    const { out } = await cli(data, 'ask', 'Hvem var der afbud fra i Fjordklyngen den 14. maj 2025?');

    expect(out).toContain('Yasmin Haddad');
    expect(out).toMatch(/^\[1\] Fjordklyngen · 2025-05-14 · item 1 /m);
  });

  it('answers a batch line by line, whatever form the context has', async () => {
    const question = 'Hvem var der afbud fra i Fjordklyngen den 14. maj 2025?';
    const lines = [
      { id: 'a', q: question },
      { id: 2, q: 'og hvem deltog i stedet?', context: [question, { q: question }] },
    ];
    writeFileSync(at('q.jsonl'), `\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\n`);

    const { code, out } = await cli(data, 'ask', '--batch', at('q.jsonl'), '--out', at('deep/answers.jsonl'));

    const answers = readFileSync(at('deep/answers.jsonl'), 'utf8').trimEnd().split('\n');
    expect(code).toBe(0);
    expect(out).toBe(`2 questions answered into ${at('deep/answers.jsonl')}.\n`);
    expect(answers.map((line) => JSON.parse(line) as { id: unknown })).toMatchObject([
      { id: 'a' },
      { id: 2 },
    ]);
  });

  it('prints one JSON document for a batch too', async () => {
    writeFileSync(at('one.jsonl'), '{"id": "a", "q": "Hvem var der afbud fra?"}\n');

    const { out } = await cli(data, 'ask', '--batch', at('one.jsonl'), '--out', at('one.out'), '--json');

    expect(JSON.parse(out)).toEqual({ answered: 1, failed: 0, out: at('one.out') });
  });

  it('says that there is nothing to answer from', async () => {
    const { code, out } = await cli(at('empty'), 'ask', 'Hvem var der afbud fra?');

    expect({ code, out }).toEqual({
      code: 0,
      out: 'No minutes are stored; read minutes in with: ingest FOLDER.\n',
    });
  });

  it('refuses a question of 50,000 characters', async () => {
    const { code, out, err } = await cli(data, 'ask', 'a'.repeat(50_000));

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('The question has 50000 characters; ask in 1000 at most.\n');
  });

  it('answers the other questions of a batch beside one that is too long', async () => {
    const questions = ['a'.repeat(1_001), 'Hvem var der afbud fra?'].map((q, id) =>
      JSON.stringify({ id, q }),
    );
    writeFileSync(at('long.jsonl'), questions.join('\n'));

    const { code, err } = await cli(data, 'ask', '--batch', at('long.jsonl'), '--out', at('long.out'));

    const answers = readFileSync(at('long.out'), 'utf8').trimEnd().split('\n');
    expect(code).toBe(1);
    expect(err).toContain('0: The question has 1001 characters');
    expect(answers.map((line) => JSON.parse(line) as object)).toMatchObject([
      { id: 0, answer: '' },
      { id: 1, status: 'answered' },
    ]);
  });

  it('shortens a quote that is a whole document', async () => {
    const own = at('wall');
    writeFileSync(
      at('wall.txt'),
      `REFERAT Lejrudvalget d. 01-02-2024 ${'Teltene sættes op i skoven. '.repeat(5000)}`,
    );
    await cli(own, 'ingest', at('wall.txt'), '--forum', 'Lejrudvalget');

    const { out } = await cli(own, 'ask', 'Hvor sættes teltene op?');

    expect(out.length).toBeLessThan(5000);
  });

  it.each([
    ['{"id": "a"', /line 2 is not JSON; write one object a line\.\n$/],
    ['{"id": "a"}', /line 2 is not a question; write \{"id"/],
    ['{"id": "a", "q": "x", "context": [1]}', /line 2 is not a question/],
  ])('names the line that is no question: %s', async (line, message) => {
    writeFileSync(at('bad.jsonl'), `{"id": "ok", "q": "Hvornår?"}\n${line}\n`);

    const { code, err } = await cli(data, 'ask', '--batch', at('bad.jsonl'), '--out', at('unused.jsonl'));

    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});

describe('members', () => {
  it('adds, lists and removes', async () => {
    const added = await cli(data, 'members', 'add', 'fjordklyngen', '29:solvej', 'Solvej Holm');
    const listed = await cli(data, 'members', 'list', 'Fjordklyngen', '--json');
    const removed = await cli(data, 'members', 'remove', 'Fjordklyngen', '29:solvej');
    const empty = await cli(data, 'members', 'list', 'Fjordklyngen');

    expect(added.out).toBe('Solvej Holm belongs to Fjordklyngen as member.\n');
    expect(JSON.parse(listed.out)).toEqual([{ person: '29:solvej', name: 'Solvej Holm', role: 'member' }]);
    expect(removed.out).toBe('Solvej Holm is no longer a member of Fjordklyngen.\n');
    expect(empty.out).toBe('Fjordklyngen has no members.\n');
  });

  it('gives roles, and keeps them until another one is given', async () => {
    await cli(data, 'members', 'add', 'fjordklyngen', '29:tora', 'Tora Vang', '--role', 'secretariat');
    const renamed = await cli(data, 'members', 'add', 'fjordklyngen', '29:tora', 'Tora Vang Lund');
    const listed = await cli(data, 'members', 'list', 'Fjordklyngen');
    await cli(data, 'members', 'remove', 'Fjordklyngen', '29:tora');

    expect(renamed.out).toBe('Tora Vang Lund belongs to Fjordklyngen as secretariat.\n');
    expect(listed.out).toMatch(/Tora Vang Lund +secretariat +29:tora/);
  });

  it('knows no other roles', async () => {
    const { code, err } = await cli(data, 'members', 'add', 'fjordklyngen', 'x', 'X', '--role', 'king');

    expect(code).toBe(2);
    expect(err).toContain('guest, member, chair, secretariat');
  });

  it('says who is no member', async () => {
    const { code, err } = await cli(data, 'members', 'remove', 'Fjordklyngen', '29:nobody');

    expect({ code, err }).toEqual({ code: 1, err: '29:nobody is no member of Fjordklyngen.\n' });
  });

  it('names the forums there are', async () => {
    const { code, err } = await cli(data, 'members', 'list', 'Skovudvalget');

    expect(code).toBe(1);
    expect(err).toMatch(/^There is no forum "Skovudvalget"; known are: Chefforum Fjordklyngen; .*\.\n$/);
  });
});
