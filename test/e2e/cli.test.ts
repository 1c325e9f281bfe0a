import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/child';
import { cliProcess } from '../support/run-cli';
import { tempFolder } from '../support/temp-folder';

const SAMPLE = 'samples/fjordklyngen-2024-03-06.txt';
const folder = tempFolder();
const at = (name: string): string => path.join(folder.path, name);
afterAll(() => {
  folder.remove();
});

describe('the command line as a process', () => {
  it('parses without settings and without a data folder', async () => {
    const { code, out, err } = await cliProcess(['parse', SAMPLE, '--json'], {
      PORT: 'none',
      DATA_DIR: at('unused'),
    });

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ forum: { name: 'Fjordklyngen' }, date: '2024-03-06' });
    expect(err).toBe('');
    expect(existsSync(at('unused'))).toBe(false);
  });

  it('stores in DATA_DIR and answers from it', async () => {
    const environment = { DATA_DIR: at('data') };
    const ingested = await cliProcess(['ingest', SAMPLE], environment);
    const asked = await cliProcess(['ask', 'Hvem var der afbud fra?', '--json'], environment);

    expect(ingested.code).toBe(0);
    expect(asked.code).toBe(0);
    expect(JSON.parse(asked.out)).toMatchObject({
      answer: expect.stringContaining('Knud Sandager') as string,
    });
    expect(asked.err).toBe('');
  });

  it('exits with 2 and one line on bad usage', async () => {
    const { code, out, err } = await cliProcess(['frobnicate']);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Unknown command 'frobnicate'; .*\n$/);
  });

  it('exits with 2 and one line on wrong settings', async () => {
    const { code, err } = await cliProcess(['forums'], {
      PORT: 'none',
      LOG_LEVEL: 'loud',
      DATA_DIR: at('data'),
    });

    expect(code).toBe(2);
    expect(err).toMatch(/^Environment: PORT .*; LOG_LEVEL .*\.\n$/);
  });

  it('exits with 1 and one line when the database is damaged', async () => {
    mkdirSync(at('damaged'));
    writeFileSync(at('damaged/referatbot.db'), 'This is no database at all. '.repeat(500));

    const { code, out, err } = await cliProcess(['forums', '--data', at('damaged')]);

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'parse', SAMPLE, '--json'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
    child.stdout.destroy();

    const code = await new Promise((resolve) => child.once('close', resolve));

    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
