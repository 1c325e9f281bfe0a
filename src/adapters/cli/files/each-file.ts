import path from 'node:path';
import type { Finished } from '../../../flows/ingest/read-ahead';
import { failureLine } from '../failure';
import { openProgress } from '../output/progress';
import type { Session } from '../session';

/** Shows how far the work on the files is, and takes what comes of each. One that fails is reported at the end and does not stop the rest. */
export async function eachFile<T>(
  session: Session,
  { files, work }: { readonly files: readonly string[]; readonly work: AsyncIterable<Finished<string, T>> },
  take: (result: T) => void,
): Promise<void> {
  const progress = await openProgress(session.terminal, files.length);
  const problems: string[] = [];
  for await (const { of: place, outcome } of work) {
    if (outcome.kind === 'done') take(outcome.value);
    else problems.push(namedInFull(failureLine(outcome.error), place));
    progress.advance(path.basename(place));
  }
  progress.finish();
  for (const problem of problems) session.reportProblem(problem);
}

/** Many folders hold a "referat.pdf"; the reader knows a file by its bare name only. */
function namedInFull(line: string, place: string): string {
  const name = path.basename(place);
  return line.startsWith(`${name} `) ? `${place}${line.slice(name.length)}` : line;
}
