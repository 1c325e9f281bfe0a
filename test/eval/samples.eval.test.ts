import path from 'node:path';
import { readQuestions } from './support/eval-question';
import { runQuestions } from './support/run-questions';
import type { Scored } from './support/score-answer';
import { scoreTable, shareRight } from './support/score-table';

const SAMPLES = path.join(__dirname, '../../samples');
const QUESTIONS = readQuestions(path.join(__dirname, 'questions/samples.jsonl'));

/** Somewhat below what is reached, so that only a real loss fails. */
const LEAST_RIGHT_ANSWERS = 0.88;
const LEAST_RIGHT_ABSTENTIONS = 0.85;
const LEAST_RIGHT_REFUSALS = 0.95;

let scored: readonly Scored[];

beforeAll(async () => {
  scored = await runQuestions(SAMPLES, QUESTIONS);
});

describe('answers to everyday questions about the sample minutes', () => {
  it('are right where the minutes hold the answer', () => {
    expectShare(
      scored.filter(({ question }) => question.expected === 'answer'),
      LEAST_RIGHT_ANSWERS,
    );
  });

  it('are withheld where the minutes do not say', () => {
    expectShare(
      scored.filter(({ question }) => question.expected === 'abstain'),
      LEAST_RIGHT_ABSTENTIONS,
    );
  });

  it('are refused where the question is none of the bot’s business', () => {
    expectShare(
      scored.filter(({ question }) => question.expected === 'refuse'),
      LEAST_RIGHT_REFUSALS,
    );
  });

  it('come in the language of the question', () => {
    const mistaken = scored.filter(({ question, answer }) => answer.language !== question.lang);

    expect(mistaken.map(({ question }) => question.q)).toEqual([]);
  });
});

/** On failure the report shows the score of each kind and every wrong answer. */
function expectShare(some: readonly Scored[], least: number): void {
  const enough = shareRight(some) >= least;

  expect(enough ? 'enough are right' : scoreTable(some)).toBe('enough are right');
}
