import { isHeading, type WordNode, type WordNumbering } from './word-node';

type Block =
  | { readonly kind: 'paragraph' | 'table'; readonly text: string }
  | { readonly kind: 'point'; readonly text: string; readonly numbering: WordNumbering };

/** The tree of a Word document as text: a blank line between blocks, `- ` and `1. ` before points, a tab between cells. */
export function wordText(document: WordNode): string {
  const blocks = blocksOf(document).filter(({ text }) => text !== '');
  const marks = listMarks(blocks);
  return blocks
    .map((block, index) => {
      const separator = index === 0 ? '' : sameList(blocks[index - 1], block) ? '\n' : '\n\n';
      return `${separator}${marks[index] ?? ''}${block.text}`;
    })
    .join('');
}

function blocksOf(node: WordNode): readonly Block[] {
  if (node.type === 'table') return [{ kind: 'table', text: tableText(node) }];
  if (node.type !== 'paragraph') return (node.children ?? []).flatMap(blocksOf);
  const text = inlineText(node)
    .split('\n')
    .map((line) => (UNEVEN.test(line) ? line.replace(/\s+/g, ' ') : line).trim())
    .join('\n');
  const numbering = isHeading(node) ? null : node.numbering;
  return [numbering ? { kind: 'point', text, numbering } : { kind: 'paragraph', text }];
}

/** Anything but single blanks between words; most lines have none of it. */
const UNEVEN = /\s\s|[^\S ]/;

function inlineText(node: WordNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return ' ';
  if (node.type === 'break') return node.breakType === 'line' ? '\n' : ' ';
  return (node.children ?? []).map(inlineText).join('');
}

/** One line a row; where cells hold several lines the table only lays out the page, so its cells become blocks. */
function tableText(table: WordNode): string {
  const rows = (table.children ?? []).map((row) => (row.children ?? []).map(wordText));
  return rows
    .map((cells) => {
      const filled = cells.some((cell) => cell.includes('\n'));
      return filled ? cells.filter((cell) => cell !== '').join('\n\n') : cells.join('\t');
    })
    .join('\n');
}

/** Points of another level belong to the list around them. */
function sameList(before: Block | undefined, block: Block | undefined): boolean {
  if (before?.kind !== 'point' || block?.kind !== 'point') return false;
  return before.numbering === block.numbering || before.numbering.level !== block.numbering.level;
}

/**
 * What stands before each block. A single numbered point between other blocks is a heading in disguise and counts on from
 * the one before it; several points in a row are a list, which begins anew.
 */
function listMarks(blocks: readonly Block[]): readonly string[] {
  const singles = new Map<WordNumbering, number>();
  let counters: number[] = [];
  return blocks.map((block, index) => {
    if (block.kind !== 'point') return '';
    const [continues, goesOn] = [sameList(blocks[index - 1], block), sameList(block, blocks[index + 1])];
    const { level, isOrdered } = block.numbering;
    const indent = '  '.repeat(Number(level));
    if (!continues) counters = [];
    if (!isOrdered) return `${indent}- `;
    if (continues || goesOn) return `${indent}${countedAt(counters, Number(level))}. `;
    singles.set(block.numbering, (singles.get(block.numbering) ?? 0) + 1);
    return `${indent}${singles.get(block.numbering) ?? 1}. `;
  });
}

/** Counts up at the level and starts the deeper ones anew. */
function countedAt(counters: number[], level: number): number {
  counters.length = level + 1;
  const number = (counters[level] ?? 0) + 1;
  counters[level] = number;
  return number;
}
