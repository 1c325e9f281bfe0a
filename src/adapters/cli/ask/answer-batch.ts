import type { CliCore } from '../cli-context';
import { failureLine } from '../failure';
import { writeOutput } from '../files/write-output';
import { count } from '../output/count';
import { openProgress } from '../output/progress';
import type { Session } from '../session';
import { answerOne, type AnswerJson } from './answer-one';
import type { Question } from './read-questions';

interface BatchInput {
  readonly questions: readonly Question[];
  readonly out: string;
  readonly json: boolean;
}

/** One answer a line, in the order of the questions. One that fails is reported and leaves an empty answer. */
export async function answerBatch(
  session: Session,
  core: CliCore,
  { questions, out, json }: BatchInput,
): Promise<void> {
  const progress = await openProgress(session.terminal, questions.length);
  const answers: AnswerJson[] = [];
  const problems: string[] = [];
  for (const question of questions) {
    try {
      answers.push((await answerOne(core, question)).json);
    } catch (error) {
      problems.push(`${String(question.id)}: ${failureLine(error)}`);
      answers.push({ id: question.id, status: 'noAnswer', answer: '', citations: [], ms: 0 });
    }
    progress.advance(String(question.id));
  }
  progress.finish();
  await writeOutput(out, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  for (const problem of problems) session.reportProblem(problem);
  const answered = answers.length - problems.length;
  if (json) session.printJson({ answered, failed: problems.length, out });
  else session.printLines([`${count(answered, 'question')} answered into ${out}.`]);
}
