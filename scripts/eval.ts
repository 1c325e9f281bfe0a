// `npm run eval`: every evaluation set there is, as tables. The thresholds are tests (test/eval).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseOutput } from '../src/domain/minutes/export';
import { parseMinutes } from '../src/domain/minutes/parse';
import { answeringOf } from '../test/eval/support/answering';
import { readQuestions } from '../test/eval/support/eval-question';
import { readGoldQuestions } from '../test/eval/support/gold-questions';
import { runQuestions } from '../test/eval/support/run-questions';
import type { Scored } from '../test/eval/support/score-answer';
import { scoreTable } from '../test/eval/support/score-table';

const ROOT = path.join(__dirname, '..');
const SHARED = path.join(ROOT, '../shared');
const GOLD = path.join(SHARED, 'eval/gold');
const shared = existsSync(GOLD);

async function main(): Promise<void> {
  if (shared) structure();
  else
    console.log(
      'The gold data is not here (../shared/eval), so only the questions about the samples are asked.',
    );
  if (shared) {
    const seeds = path.join(SHARED, 'minutes/seeds');
    const gold = readGoldQuestions(path.join(SHARED, 'eval/qa.dev.jsonl'), seeds);
    answers('Questions about the five seeds', await runQuestions(seeds, gold));
  }
  const own = readQuestions(path.join(ROOT, 'test/eval/questions/samples.jsonl'));
  answers('Questions about the samples', await runQuestions(path.join(ROOT, 'samples'), own));
}

/** The scorers of the gold data say what counts; they are run as they are. */
function structure(): void {
  const parsed = mkdtempSync(path.join(tmpdir(), 'referatbot-eval-'));
  try {
    for (const folder of ['minutes/seeds', 'minutes/kommune']) parseInto(parsed, path.join(SHARED, folder));
    for (const set of ['klynger', 'kommune'])
      score(`Structure: ${set}`, 'score-parse', [path.join(GOLD, set), parsed]);
    score('Follow-ups', 'score-tasks', [path.join(GOLD, 'tasks.json'), parsed]);
  } finally {
    rmSync(parsed, { recursive: true, force: true });
  }
}

function parseInto(parsed: string, folder: string): void {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, name), 'utf8').normalize('NFC').replace(/\r\n?/g, '\n');
    const output = JSON.stringify(parseOutput(name, parseMinutes(text), text));
    writeFileSync(path.join(parsed, `${path.basename(name, '.txt')}.json`), output);
  }
}

function score(title: string, scorer: string, args: readonly string[]): void {
  const run = spawnSync(process.execPath, [path.join(SHARED, `eval/${scorer}.mjs`), ...args], {
    encoding: 'utf8',
  });
  print(title, `${run.stdout}${run.stderr}`.trim());
}

function answers(title: string, scored: readonly Scored[]): void {
  const { precision, recall, cited, falseAnswers } = answeringOf(scored);
  const right = scored.filter((each) => each.right).length;
  print(
    title,
    [
      `right ${right} of ${scored.length}`,
      `answering: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, item cited ${cited.toFixed(2)}, false answers ${falseAnswers}`,
      '',
      scoreTable(scored),
    ].join('\n'),
  );
}

function print(title: string, body: string): void {
  console.log(`\n${title}\n${'-'.repeat(title.length)}\n${body}`);
}

void main();
