import { readFileSync } from 'node:fs';

/** One line of a question set. */
export interface EvalQuestion {
  readonly id: string;
  readonly q: string;
  readonly kind: string;
  /** Each entry must be said; `a|b` gives alternatives. */
  readonly mustContain: readonly string[];
  readonly mustNotContain: readonly string[];
  /** `file#item` that support the answer; item 0 is what stands before the first item. */
  readonly sources: readonly string[];
  readonly expected: 'answer' | 'abstain' | 'refuse';
  readonly lang: 'da' | 'en';
  /** Earlier questions, oldest first. */
  readonly context?: readonly { readonly q: string }[];
}

export function readQuestions(file: string): readonly EvalQuestion[] {
  return readLines(file).map((line) => line as EvalQuestion);
}

/** One JSON document a line. */
export function readLines(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
