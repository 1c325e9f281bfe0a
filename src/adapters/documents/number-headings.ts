import { isHeading, type WordNode } from './word-node';

/**
 * Writes out the numbers that Word only computes: without its "3." a numbered heading
 * would not be seen as the start of an agenda item.
 */
export function numberHeadings(document: WordNode): WordNode {
  const counters: number[] = [];
  return renumber(document, counters);
}

function renumber(node: WordNode, counters: number[]): WordNode {
  const numbering = node.type === 'paragraph' && isHeading(node) ? node.numbering : null;
  if (numbering?.isOrdered) return withNumber(node, nextNumber(counters, Number(numbering.level)));
  if (!node.children) return node;
  return { ...node, children: node.children.map((child) => renumber(child, counters)) };
}

/** Counts up at the level and starts the deeper ones anew. */
function nextNumber(counters: number[], level: number): string {
  counters.length = level + 1;
  for (let index = 0; index <= level; index++) counters[index] ??= index === level ? 0 : 1;
  counters[level] = (counters[level] ?? 0) + 1;
  return counters.join('.');
}

function withNumber(paragraph: WordNode, number: string): WordNode {
  const label: WordNode = { type: 'run', children: [{ type: 'text', value: `${number}. ` }] };
  return { ...paragraph, children: [label, ...(paragraph.children ?? [])] };
}
