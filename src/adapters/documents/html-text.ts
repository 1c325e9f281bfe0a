import type { FormatCallback, HtmlToTextOptions } from 'html-to-text';
import { ReferatbotError } from '../../domain/shared/errors';
import { MAX_FILE_BYTES } from '../../ports/document-reader';

/** Deeper nesting than any real page has; it would only exhaust the stack. */
const MAX_DEPTH = 400;

const NOT_CONTENT = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'button',
  'select',
  'iframe',
  'img',
];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** Begin a line of their own and leave no blank one. */
const LINES = ['dt', 'dd', 'address', 'figcaption', 'summary', 'legend'];

/** HTML as plain text: headings on lines of their own, `- ` and `1. ` before list items, a tab between cells. */
export async function htmlText(html: string, name: string): Promise<string> {
  const { convert } = await import('html-to-text');
  try {
    return convert(html, options()).replace(/^ (?=[0-9a-z]{1,4}\. )/gim, '');
  } catch (cause) {
    throw new ReferatbotError(
      'unreadable-file',
      `${name} is HTML that cannot be read; save it again as .docx.`,
      {
        cause,
      },
    );
  }
}

function options(): HtmlToTextOptions {
  return {
    wordwrap: false,
    formatters: { rows: formatRows },
    limits: { maxInputLength: MAX_FILE_BYTES, maxDepth: MAX_DEPTH },
    selectors: [
      ...NOT_CONTENT.map((selector) => ({ selector, format: 'skip' })),
      ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'hr', format: 'skip' },
      { selector: 'blockquote', format: 'block' },
      { selector: 'dl', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      ...LINES.map((selector) => ({
        selector,
        format: 'block',
        options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
      })),
      { selector: 'table', format: 'rows' },
    ],
  };
}

type Arguments = Parameters<FormatCallback>;

/** One line a row; a table whose cells hold several lines only lays out the page, so its cells become blocks. */
const formatRows: FormatCallback = (...[table, walk, builder]: Arguments) => {
  builder.openTable();
  addRows(table, walk, builder);
  builder.closeTable({
    tableToString: (rows) => rows.map((cells) => rowText(cells.map((cell) => cell.text.trim()))).join('\n'),
    leadingLineBreaks: 2,
    trailingLineBreaks: 2,
  });
};

function addRows(node: Arguments[0], walk: Arguments[1], builder: Arguments[2]): void {
  for (const child of node.children) {
    if (child.name === 'tr' || child.name === 'caption') {
      builder.openTableRow();
      addCells(child, walk, builder);
      builder.closeTableRow();
    } else if (child.type === 'tag') {
      addRows(child, walk, builder);
    }
  }
}

function addCells(row: Arguments[0], walk: Arguments[1], builder: Arguments[2]): void {
  const cells =
    row.name === 'caption' ? [row] : row.children.filter(({ name }) => name === 'td' || name === 'th');
  for (const cell of cells) {
    builder.openTableCell();
    walk(cell.children, builder);
    builder.closeTableCell();
  }
}

function rowText(cells: readonly string[]): string {
  return cells.some((cell) => cell.includes('\n')) ? cells.join('\n\n') : cells.join('\t');
}
