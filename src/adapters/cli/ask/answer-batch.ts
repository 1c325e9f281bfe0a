import type { CliCore } from '../cli-context';
import { failureLine } from '../failure';
import { writeOutput } from '../files/write-output';
import { count } from '../output/count';
import { openProgress } from '../output/progress';
import type { Session } from '../session';
import { answerOne, type AnswerJson } from './answer-one';
import type { Question } from './read-questions';

/** One answer a line, in the order of the questions. One that fails is reported and leaves an empty answer. */
export async function answerBatch(
  session: Session,
  core: CliCore,
  { questions, out }: { readonly questions: readonly Question[]; readonly out: string },
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
  session.printLines([`${count(answers.length - problems.length, 'question')} answered into ${out}.`]);
}
