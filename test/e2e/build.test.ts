import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importsOf, sourceFiles } from '../architecture/imports';
import { ROOT, startChild, type Child } from '../support/child';
import { tempFolder } from '../support/temp-folder';

const DIST = path.join(ROOT, 'dist');
const PROCESSES = ['cli.js', 'index.js'];
const THREADS = ['parsing-worker.js', 'reading-worker.js'];
const MINUTES = '<p>Referat af møde i Bådudvalget</p><p>Dato: 12. marts 2026</p><p>Afbud: Bo Birk</p>';

/** Packages that no source imports at its top. */
function packagesLoadedAtNeed(): readonly string[] {
  const packages = sourceFiles()
    .flatMap(importsOf)
    .filter(({ own, typeOnly }) => !own && !typeOnly);
  const atOnce = new Set(packages.filter(({ lazy }) => !lazy).map(({ to }) => to));
  return [...new Set(packages.map(({ to }) => to))].filter((name) => !atOnce.has(name));
}

const AT_NEED = packagesLoadedAtNeed();

describe('the build', () => {
  const folder = tempFolder();
  const file = path.join(folder.path, 'boede.html');
  const cli = (...args: readonly string[]): Child =>
    startChild(process.execPath, ['dist/cli.js', ...args], { DATA_DIR: path.join(folder.path, 'data') });
  beforeAll(() => {
    writeFileSync(file, MINUTES);
  });
  afterAll(() => {
    folder.remove();
  });

  it('is one file with its map for each process and thread', () => {
    const files = [...PROCESSES, ...THREADS].flatMap((name) => [name, `${name}.map`]);
    expect(readdirSync(DIST).sort()).toEqual(files.sort());
  });

  it.each(PROCESSES)('loads in %s no package before it is needed that the sources load at need', (name) => {
    const code = readFileSync(path.join(DIST, name), 'utf8');

    expect(AT_NEED).toContain('mammoth');
    expect(AT_NEED.filter((one) => code.includes(`require("${one}`))).toEqual([]);
    expect(code).toContain('import("mammoth")');
  });

  it('reads files in the thread beside it', async () => {
    const reading = cli('parse', file, '--json');

    expect(await reading.exit).toBe(0);
    expect(JSON.parse(reading.output())).toMatchObject({ date: '2026-03-12' });
  });

  it('reads the meetings of files in the thread beside it', async () => {
    const ingesting = cli('ingest', file);

    expect(await ingesting.exit).toBe(0);
    expect(ingesting.output()).toContain('1 created');
  });
});
