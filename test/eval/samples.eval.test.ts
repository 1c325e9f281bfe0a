import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openPassageIndex } from '../../src/adapters/search/open-passage-index';
import { answerQuestion } from '../../src/flows/answer-question';
import { loadSamples } from '../../src/flows/load-samples';
import { refreshIndex } from '../../src/flows/refresh-index';
import type { PassageIndex } from '../../src/ports/passage-index';
import { rawFile } from '../support/files';
import { openFlows, type Flows } from '../support/open-flows';
import { RecordingLog } from '../support/recording-log';
import { readQuestions, type EvalQuestion } from './support/eval-question';
import { scoreAnswer, type Scored } from './support/score-answer';
import { scoreTable, shareRight } from './support/score-table';

const SAMPLES = path.join(__dirname, '../../samples');
const QUESTIONS = readQuestions(path.join(__dirname, 'questions/samples.jsonl'));

/** Somewhat below what is reached, so that only a real loss fails. */
const LEAST_RIGHT_ANSWERS = 0.6;
const LEAST_RIGHT_ABSTENTIONS = 0.75;
const LEAST_RIGHT_REFUSALS = 0.8;

let flows: Flows;
let index: PassageIndex;
let scored: readonly Scored[];

beforeAll(async () => {
  flows = await openFlows();
  index = await openPassageIndex(':memory:', new RecordingLog());
  const files = readdirSync(SAMPLES).map((name) => rawFile(name, readFileSync(path.join(SAMPLES, name))));
  await loadSamples(flows, files);
  await refreshIndex({ ...flows, index });
  scored = await Promise.all(QUESTIONS.map(ask));
});

afterAll(async () => {
  await index.close();
  await flows.close();
});

async function ask(question: EvalQuestion): Promise<Scored> {
  const context = (question.context ?? []).map(({ q }) => q);
  const asked = { actor: { kind: 'operator' }, question: question.q, language: null, context } as const;
  return scoreAnswer(question, await answerQuestion({ ...flows, index }, asked));
}

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
