import { existsSync } from 'node:fs';
import path from 'node:path';
import { answeringOf } from './support/answering';
import { readGoldQuestions } from './support/gold-questions';
import { runQuestions } from './support/run-questions';
import type { Scored } from './support/score-answer';
import { scoreTable, shareRight } from './support/score-table';

const SHARED = path.join(__dirname, '../../../shared');
const QUESTIONS = path.join(SHARED, 'eval/qa.dev.jsonl');
const SEEDS = path.join(SHARED, 'minutes/seeds');
const present = existsSync(QUESTIONS);

/** Somewhat below what is reached, so that only a real loss fails. */
const LEAST_RIGHT = 0.86;
const LEAST_CITED = 0.92;
const MOST_FALSE_ANSWERS = 2;

(present ? describe : describe.skip)('answers to the gold questions (needs ../shared)', () => {
  let scored: readonly Scored[];

  beforeAll(async () => {
    scored = await runQuestions(SEEDS, readGoldQuestions(QUESTIONS, SEEDS));
  });

  it(`are right for at least ${LEAST_RIGHT * 100} percent`, () => {
    const enough = shareRight(scored) >= LEAST_RIGHT;

    expect(enough ? 'enough are right' : scoreTable(scored)).toBe('enough are right');
  });

  it('cite the right item, and are rarely given where the minutes say nothing', () => {
    const { cited, falseAnswers } = answeringOf(scored);

    expect(cited).toBeGreaterThanOrEqual(LEAST_CITED);
    expect(falseAnswers).toBeLessThanOrEqual(MOST_FALSE_ANSWERS);
  });
});
