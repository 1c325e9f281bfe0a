import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseOutput } from '../../src/domain/minutes/export';
import { parseMinutes } from '../../src/domain/minutes/parse';

const SHARED = resolve(__dirname, '../../../shared');
const SCORER = join(SHARED, 'eval/score-parse.mjs');
const present = existsSync(SCORER);

(present ? describe : describe.skip)('parsing against the gold structure (needs ../shared)', () => {
  let parsed: string;

  beforeAll(() => {
    parsed = mkdtempSync(join(tmpdir(), 'referatbot-parse-'));
    for (const folder of ['minutes/seeds', 'minutes/kommune']) writeParsed(join(SHARED, folder), parsed);
  });

  afterAll(() => {
    rmSync(parsed, { recursive: true, force: true });
  });

  it.each([
    ['klynger', '1.00'],
    ['kommune', '0.998'],
  ])('reads the minutes of %s to at least %s', (gold, least) => {
    const run = spawnSync(
      process.execPath,
      [SCORER, join(SHARED, 'eval/gold', gold), parsed, '--min', least, '--verbose'],
      {
        encoding: 'utf8',
      },
    );

    expect({ status: run.status, report: run.stdout }).toMatchObject({ status: 0 });
  });
});

function writeParsed(from: string, to: string): void {
  for (const file of readdirSync(from)) {
    const text = readFileSync(join(from, file), 'utf8').normalize('NFC').replace(/\r\n?/g, '\n');
    const output = parseOutput(file, parseMinutes(text), text);
    writeFileSync(join(to, `${basename(file, '.txt')}.json`), JSON.stringify(output));
  }
}
