import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openPassageIndex } from '../../src/adapters/search/open-passage-index';
import type { Answer } from '../../src/domain/answers/answer';
import { answerQuestion } from '../../src/flows/answer-question';
import { ingestMinutes } from '../../src/flows/ingest-minutes';
import { refreshIndex } from '../../src/flows/refresh-index';
import { answerText } from '../../src/texts/answers';
import { openFlows } from '../support/open-flows';
import { RecordingLog } from '../support/recording-log';

const SHARED = path.join(__dirname, '../../../shared');
const QUESTIONS = path.join(SHARED, 'eval/qa.dev.jsonl');
const present = existsSync(QUESTIONS);

/** Somewhat below what is reached, so that only a real loss fails. */
const LEAST_RIGHT = 0.86;
const MOST_FALSE_ANSWERS = 2;
const SAID = 700;

interface GoldQuestion {
  readonly id: string;
  readonly q: string;
  readonly mustContain: readonly string[];
  readonly mustNotContain: readonly string[];
  readonly docs: readonly string[];
  readonly expected: 'answer' | 'abstain' | 'refuse';
  readonly context?: readonly { readonly q: string }[];
}

/** The rule of `eval/score-qa.mjs`: one of the alternatives stands in the text, short ones as whole words. */
function matches(text: string, entry: string): boolean {
  return entry.split('|').some((alternative) => {
    const wanted = alternative.trim().toLowerCase();
    const pattern = wanted.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const whole = wanted.length <= 3 ? String.raw`(?<![\p{L}\p{N}_])${pattern}(?![\p{L}\p{N}_])` : pattern;
    return new RegExp(whole, 'u').test(text);
  });
}

function isRight(gold: GoldQuestion, answer: Answer): boolean {
  const text = answerText(answer).replace(/\s+/g, ' ').toLowerCase().slice(0, SAID);
  if (gold.mustNotContain.some((entry) => matches(text, entry))) return false;
  if (gold.expected !== 'answer') return answer.status !== 'answered';
  const cited = answer.citations.some(({ source, item }) =>
    gold.docs.includes(`${source.slice(0, 3)}#${item}`),
  );
  return answer.status === 'answered' && cited && gold.mustContain.every((entry) => matches(text, entry));
}

(present ? describe : describe.skip)('answers to the gold questions (needs ../shared)', () => {
  it(`are right for ${LEAST_RIGHT * 100} percent, and rarely given where the minutes say nothing`, async () => {
    const flows = await openFlows();
    const index = await openPassageIndex(':memory:', new RecordingLog());
    const seeds = path.join(SHARED, 'minutes/seeds');
    for (const name of readdirSync(seeds)) {
      const bytes = readFileSync(path.join(seeds, name));
      await ingestMinutes(flows, { file: { name, bytes }, forumName: null });
    }
    await refreshIndex({ ...flows, index });
    const golds = readFileSync(QUESTIONS, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldQuestion);

    const wrong: string[] = [];
    let falseAnswers = 0;
    for (const gold of golds) {
      const context = (gold.context ?? []).map(({ q }) => q);
      const asked = { actor: { kind: 'operator' }, question: gold.q, language: null, context } as const;
      const answer = await answerQuestion({ ...flows, index }, asked);
      if (!isRight(gold, answer)) wrong.push(gold.id);
      if (gold.expected !== 'answer' && answer.status === 'answered') falseAnswers += 1;
    }
    await index.close();
    await flows.close();

    expect({ wrong, enough: 1 - wrong.length / golds.length >= LEAST_RIGHT }).toMatchObject({ enough: true });
    expect(falseAnswers).toBeLessThanOrEqual(MOST_FALSE_ANSWERS);
  });
});
