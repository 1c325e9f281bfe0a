import { readdirSync } from 'node:fs';
import { readLines, type EvalQuestion } from './eval-question';

/** A line of `qa.dev.jsonl`: it names minutes by the number their file name begins with. */
interface GoldQuestion extends Omit<EvalQuestion, 'sources'> {
  readonly docs: readonly string[];
}

export function readGoldQuestions(file: string, minutesFolder: string): readonly EvalQuestion[] {
  const names = readdirSync(minutesFolder);
  const sourceOf = (doc: string): string => {
    const [number = '', item = ''] = doc.split('#');
    return `${names.find((name) => name.startsWith(number)) ?? number}#${item}`;
  };
  return readLines(file)
    .map((line) => line as GoldQuestion)
    .map((gold) => ({ ...gold, sources: gold.docs.map(sourceOf) }));
}
