import type { Command } from 'commander';
import { ReferatbotError } from '../../../domain/shared/errors';
import { refreshIndex } from '../../../flows/refresh-index';
import { answerOne } from '../ask/answer-one';
import { answerBatch } from '../ask/answer-batch';
import { answerView } from '../ask/answer-view';
import { readQuestions } from '../ask/read-questions';
import type { Session } from '../session';
import { dataOption, jsonOption, notBlank, type DataOption, type JsonOption } from './options';

interface AskOptions extends DataOption, JsonOption {
  readonly batch?: string;
  readonly out?: string;
}

export function addAskCommand(program: Command, session: Session): void {
  program
    .command('ask')
    .description('answer a question from the stored minutes')
    .argument('[question]', 'in Danish or English', notBlank)
    .option('--batch <file>', 'questions, one JSON object a line: {"id", "q", "context"?}', notBlank)
    .option('--out <file>', 'with --batch: where the answers go, one JSON object a line', notBlank)
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (question: string | undefined, options: AskOptions) => {
      if (question !== undefined && !options.batch && !options.out) await askOne(session, question, options);
      else if (question === undefined && options.batch && options.out) {
        const { batch, out, data = null, json = false } = options;
        await askMany(session, { batch, out, data, json });
      } else
        throw new ReferatbotError('bad-usage', 'Give either a question, or --batch FILE and --out FILE.');
    });
}

async function askOne(session: Session, question: string, { data, json }: AskOptions): Promise<void> {
  await session.withCore(data ?? null, async (core) => {
    await refreshIndex(core);
    const answered = await answerOne(core, { id: null, question, context: [] });
    if (json) session.printJson(answered.json);
    else session.printLines(answerView(answered));
  });
}

interface BatchOptions {
  readonly batch: string;
  readonly out: string;
  readonly data: string | null;
  readonly json: boolean;
}

async function askMany(session: Session, { batch, out, data, json }: BatchOptions): Promise<void> {
  const questions = await readQuestions(batch);
  await session.withCore(data, async (core) => {
    await refreshIndex(core);
    await answerBatch(session, core, { questions, out, json });
  });
}
