/** What is used of mammoth's document tree, which has no published types. */
interface DocumentNode {
  readonly type?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: number | string; readonly isOrdered: boolean } | null;
  readonly children?: readonly DocumentNode[];
  readonly value?: string;
}

const HEADING = /^(?:heading|overskrift) (\d)/i;

/**
 * Writes out the numbers that Word only computes: a numbered heading would lose its "3." on the way to HTML,
 * and with it the start of an agenda item. Ordered list items keep theirs as a list.
 */
export function numberHeadings(document: unknown): unknown {
  const counters: number[] = [];
  return renumber(document as DocumentNode, counters);
}

function renumber(node: DocumentNode, counters: number[]): DocumentNode {
  const numbering = node.type === 'paragraph' && HEADING.test(node.styleName ?? '') ? node.numbering : null;
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

function withNumber(paragraph: DocumentNode, number: string): DocumentNode {
  const label: DocumentNode = { type: 'run', children: [{ type: 'text', value: `${number}. ` }] };
  return { ...paragraph, children: [label, ...(paragraph.children ?? [])] };
}
