import path from 'node:path';
import type { RawFile } from '../../../ports/document-reader';
import { failureLine } from '../failure';
import { openProgress } from '../output/progress';
import type { Session } from '../session';
import { readRawFile } from './read-raw-file';

/** Does the work for one file after the other. A file that fails is reported at the end and does not stop the rest. */
export async function eachFile(
  session: Session,
  files: readonly string[],
  work: (file: RawFile) => Promise<void>,
): Promise<void> {
  const progress = await openProgress(session.terminal, files.length);
  const problems: string[] = [];
  for (const place of files) {
    try {
      await work(await readRawFile(place));
    } catch (error) {
      problems.push(namedInFull(failureLine(error), place));
    }
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
