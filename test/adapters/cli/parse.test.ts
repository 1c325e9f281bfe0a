import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { simpleMinutes } from '../../support/simple-minutes';
import { cli } from '../../support/run-cli';
import { tempFolder } from '../../support/temp-folder';
import { TWO_MEETINGS } from '../../support/two-meetings';

const TEXT = simpleMinutes({ forum: 'Fjordklyngen', date: '06-03-2024', decisions: ['Godkendt.', 'Udsat.'] });

const folder = tempFolder();
const at = (...parts: readonly string[]): string => path.join(folder.path, ...parts);

beforeAll(() => {
  mkdirSync(at('in', 'deeper'), { recursive: true });
  writeFileSync(at('in', 'a.txt'), TEXT);
  writeFileSync(at('in', 'a.md'), TEXT);
  writeFileSync(at('in', 'billede.txt'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  writeFileSync(at('in', 'notes.log'), 'not looked at');
  writeFileSync(at('in', '.hidden.txt'), 'not looked at');
  for (let number = 1; number <= 8; number++)
    writeFileSync(at('in', 'deeper', `${String(number)}.txt`), TEXT);
});
afterAll(() => {
  folder.remove();
});

describe('parse', () => {
  it('prints one JSON document', async () => {
    const { code, out, err } = await cli(at('data'), 'parse', at('in', 'a.txt'), '--json');

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      file: 'a.txt',
      forum: { name: 'Fjordklyngen', inferred: false },
      date: '2024-03-06',
      items: [
        { number: 1, decision: 'Godkendt.' },
        { number: 2, decision: 'Udsat.' },
      ],
    });
    expect(err).toBe('');
  });

  it('prints what was read as text', async () => {
    const { out } = await cli(at('data'), 'parse', at('in', 'a.txt'));

    expect(out).toContain('Forum  Fjordklyngen\n');
    expect(out).toContain('  2.  postponed  Sag 2\n');
  });

  it('opens no store', async () => {
    await cli(at('data'), 'parse', at('in', 'a.txt'));

    expect(readdirSync(folder.path)).not.toContain('data');
  });
});

describe('parse-all', () => {
  it('writes one file each, reports a bad one, and goes on', async () => {
    const { code, out, err } = await cli(at('data'), 'parse-all', at('in'), '--out', at('new', 'out'));

    expect(code).toBe(1);
    expect(readdirSync(at('new', 'out'))).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7', '8'].map((name) => `${name}.json`),
      'a.json',
      'a.txt.json',
    ]);
    expect(JSON.parse(readFileSync(at('new', 'out', '8.json'), 'utf8'))).toMatchObject({ file: '8.txt' });
    expect(out).toBe(`10 files parsed into ${at('new', 'out')}.\n`);
    expect(err).toContain('billede.txt is a PNG image; send the minutes as');
    expect(err).toContain('11 of 11 done\n');
    expect(readdirSync(folder.path)).not.toContain('data');
  });

  it('writes a file for each meeting of one file', async () => {
    writeFileSync(at('begge.txt'), TWO_MEETINGS);

    const { out } = await cli(at('data'), 'parse-all', at('begge.txt'), '--out', at('both'));

    expect(out).toBe(`1 file parsed into ${at('both')}.\n`);
    expect(readdirSync(at('both'))).toEqual(['begge.2.json', 'begge.json']);
    expect(JSON.parse(readFileSync(at('both', 'begge.2.json'), 'utf8'))).toMatchObject({
      file: 'begge.txt',
      date: '2024-04-08',
    });
  });

  it('takes a file that is named twice once', async () => {
    const { out } = await cli(
      at('data'),
      'parse-all',
      at('in', 'a.txt'),
      at('in', '..', 'in', 'a.txt'),
      '--out',
      at('once'),
    );

    expect(out).toMatch(/^1 file parsed/);
  });

  it('names a bad file with its folder, as many have the same name', async () => {
    const { err } = await cli(at('data'), 'parse-all', at('in'), '--out', at('named'));

    expect(err).toContain(`${at('in', 'billede.txt')} is a PNG image`);
  });

  it('follows links once, and takes a folder named like a file for a folder', async () => {
    mkdirSync(at('linked', 'referater.txt'), { recursive: true });
    writeFileSync(at('linked', 'referater.txt', 'a.txt'), TEXT);
    symlinkSync(at('linked'), at('linked', 'back'));

    const { code, out } = await cli(at('data'), 'parse-all', at('linked'), '--out', at('unlinked'));

    expect({ code, out }).toEqual({ code: 0, out: `1 file parsed into ${at('unlinked')}.\n` });
  });

  it('says that a folder holds nothing to read', async () => {
    mkdirSync(at('empty'));

    const { code, err } = await cli(at('data'), 'parse-all', at('empty'), '--out', at('out'));

    expect(code).toBe(1);
    expect(err).toMatch(/holds no \.txt, \.md, \.html, \.docx or \.pdf files; name another folder.*\n$/);
    expect(readdirSync(folder.path)).not.toContain('out');
  });
});
