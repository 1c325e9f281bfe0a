/** A run of text as a PDF places it; lengths in points, `y` grows upwards. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly endsLine: boolean;
}

export interface PdfLine {
  readonly text: string;
  /** Distance from the line above in font sizes; 0 for the first line of a page. */
  readonly gap: number;
  /** Where the line begins and ends on the page. */
  readonly left: number;
  readonly right: number;
  /** Of a page with two columns of prose. */
  readonly column?: 'left' | 'right';
}

/** Shares of the font size. */
const SAME_LINE = 0.5;
const WORD_GAP = 0.15;
const COLUMN_GAP = 2.5;

/** Puts the pieces of one page together, in the order in which they were written. */
export function pageLines(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let current: PdfPiece[] = [];
  let above: number | null = null;
  const finish = (): void => {
    const seen = current.filter((piece) => piece.text.trim() !== '');
    const text = lineText(current).trim();
    const [first] = seen;
    current = [];
    if (!first) return;
    const gap = above === null ? 0 : Math.abs(above - first.y) / (first.size || 1);
    const right = Math.max(...seen.map(({ x, width }) => x + width));
    lines.push({ text, gap, left: first.x, right });
    above = first.y;
  };
  for (const piece of pieces) {
    if (startsLine(current, piece)) finish();
    if (piece.text !== '') current.push(piece);
  }
  finish();
  return lines;
}

function startsLine(current: readonly PdfPiece[], piece: PdfPiece): boolean {
  const last = current.at(-1);
  if (!last) return false;
  return Math.abs(last.y - piece.y) > SAME_LINE * Math.max(last.size, piece.size, 1);
}

/** Blank pieces count by their place only: the library fills the distance between columns with one. */
function lineText(pieces: readonly PdfPiece[]): string {
  let text = '';
  let end: number | null = null;
  let blank = false;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      blank = true;
      continue;
    }
    if (end !== null) text += separator({ before: text, piece, gap: piece.x - end, blank });
    text += piece.text;
    end = piece.x + piece.width;
    blank = false;
  }
  return text;
}

function separator(at: {
  readonly before: string;
  readonly piece: PdfPiece;
  readonly gap: number;
  readonly blank: boolean;
}): string {
  const { before, piece, gap, blank } = at;
  if (gap > COLUMN_GAP * piece.size) return '\t';
  const spaced = before.endsWith(' ') || piece.text.startsWith(' ');
  return (blank || gap > WORD_GAP * piece.size) && !spaced ? ' ' : '';
}
