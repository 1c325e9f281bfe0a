import type { Scored } from './score-answer';

/** Share of the right ones, 0..1; of nothing: 1. */
export function shareRight(scored: readonly Scored[]): number {
  return scored.length === 0 ? 1 : scored.filter(({ right }) => right).length / scored.length;
}

/** One line per kind of question, then one per wrong answer. */
export function scoreTable(scored: readonly Scored[]): string {
  const kinds = [...new Set(scored.map(({ question }) => question.kind))].toSorted();
  const lines = kinds.map((kind) =>
    kindLine(
      kind,
      scored.filter(({ question }) => question.kind === kind),
    ),
  );
  return [...lines, ...scored.filter(({ right }) => !right).map(wrongLine)].join('\n');
}

function kindLine(kind: string, scored: readonly Scored[]): string {
  const right = scored.filter((each) => each.right).length;
  return `${kind.padEnd(14)} ${String(right).padStart(3)} of ${String(scored.length).padStart(3)}`;
}

function wrongLine({ question, answer, text }: Scored): string {
  const cited = answer.citations.map(({ source, item }) => `${source}#${String(item)}`).join(' ');
  return `  ${question.id} [${answer.status}] ${question.q}\n      ${text.replace(/\s+/g, ' ').slice(0, 240)}\n      ${cited}`;
}
