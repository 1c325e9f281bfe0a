import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openPassageIndex } from '../../../src/adapters/search/open-passage-index';
import { answerQuestion } from '../../../src/flows/answer-question';
import { ingestMinutes } from '../../../src/flows/ingest-minutes';
import { refreshIndex } from '../../../src/flows/refresh-index';
import { rawFile } from '../../support/files';
import { openFlows } from '../../support/open-flows';
import { RecordingLog } from '../../support/recording-log';
import type { EvalQuestion } from './eval-question';
import { scoreAnswer, type Scored } from './score-answer';

/** Asks every question about the minutes of a folder, in a store of their own, and scores the answers. */
export async function runQuestions(
  folder: string,
  questions: readonly EvalQuestion[],
): Promise<readonly Scored[]> {
  const flows = await openFlows();
  const index = await openPassageIndex(':memory:', new RecordingLog());
  try {
    for (const name of readdirSync(folder).toSorted()) {
      const file = rawFile(name, readFileSync(path.join(folder, name)));
      await ingestMinutes(flows, { file, forumName: null });
    }
    await refreshIndex({ ...flows, index });
    const scored: Scored[] = [];
    for (const question of questions) {
      const context = (question.context ?? []).map(({ q }) => q);
      const asked = { actor: { kind: 'operator' }, question: question.q, language: null, context } as const;
      scored.push(scoreAnswer(question, await answerQuestion({ ...flows, index }, asked)));
    }
    return scored;
  } finally {
    await index.close();
    await flows.close();
  }
}
