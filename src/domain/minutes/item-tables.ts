import { sectionHeading } from './recognisers/section-heading';

const TITLE =
  /^(?:dagsordens?)?(?:punkt(?:er|et)?|pkt\.?|emner?|sager|sag|titel|dagsorden)(?:\s?\/\s?(?:emne|punkt|titel))?$/iu;
const NUMBER = /^(?:nr\.?|#|punkt\s?nr\.?|pkt\.?\s?nr\.?|pkt\.?|punkt|sag\s?nr\.?)$/iu;
/** Columns that say what came of an item, beside those known as headings of sections. */
const OUTCOME =
  /^(?:drøftelser?|opfølgning|aktioner?|handling(?:er)?|aftalt|aftaler|noter|referat(?:\s(?:og|&)\s\p{L}+)?)$/iu;
const ROW = /^\s*\|(?<cells>.*)\|\s*$/u;
const COUNTED = /^\d{1,3}\s?[.):]?\s?(?=\S)/u;

type Column = 'number' | 'title' | 'section' | 'field';

interface Table {
  readonly labels: readonly string[];
  readonly columns: readonly Column[];
}

/** Minutes written as one table, "Punkt | Referat | Opfølgning": each row as an item with the labels of its columns as headings. */
export function withoutItemTables(text: string): string {
  if (!text.includes('\t') && !text.includes('|')) return text;
  const lines = text.split('\n');
  if (!lines.some((line) => tableHeadedBy(cellsOf(line)) !== null)) return text;
  const written: string[] = [];
  let table: Table | null = null;
  for (const line of lines) {
    const cells = cellsOf(line);
    const head = tableHeadedBy(cells);
    table = head ?? table;
    if (cells.length !== table?.labels.length) written.push(line);
    else if (head !== null || cells.every((cell) => /^[:\s-]*$/u.test(cell))) written.push('');
    else written.push(itemOf(cells, table));
  }
  return written.join('\n');
}

/** None where the line is no row. */
function cellsOf(line: string): readonly string[] {
  const row = line.includes('|') ? ROW.exec(line)?.groups?.['cells'] : undefined;
  if (row !== undefined) return row.split('|').map(bare);
  return line.includes('\t') ? line.split('\t').map(bare) : [];
}

function bare(cell: string): string {
  return cell.trim().replace(/^\*\*(?<bold>[^*]+)\*\*$/u, '$<bold>');
}

/** One column for the items, and one at least for what came of them. */
function tableHeadedBy(labels: readonly string[]): Table | null {
  if (labels.length === 0) return null;
  const title = labels.findLastIndex((label) => TITLE.test(label));
  const columns = labels.map((label, at): Column => {
    if (at === title) return 'title';
    if (NUMBER.test(label)) return 'number';
    return isSection(label) ? 'section' : 'field';
  });
  const records = labels.some((label) => OUTCOME.test(label) || sectionHeading(label)?.kind === 'decision');
  return title < 0 || !records ? null : { labels, columns };
}

function isSection(label: string): boolean {
  return /^referat/iu.test(label) || sectionHeading(label)?.strength === 'strong';
}

function itemOf(cells: readonly string[], { labels, columns }: Table): string {
  const [number = '', title = ''] = (['number', 'title'] as const).map(
    (kind) => cells[columns.indexOf(kind)] ?? '',
  );
  const count = number === '' || COUNTED.test(title) ? '' : `${number.replace(/[.):]$/u, '')}. `;
  const parts = cells.flatMap((cell, at) => {
    const label = labels[at] ?? '';
    if (cell === '' || columns[at] === 'number' || columns[at] === 'title') return [];
    return columns[at] === 'section' ? [`${label}\n${cell}`] : [label === '' ? cell : `${label}: ${cell}`];
  });
  return ['', ...(title === '' ? [] : [`${count}${title}`]), ...parts].join('\n');
}
