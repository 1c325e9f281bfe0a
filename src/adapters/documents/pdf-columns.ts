import { pageLines, type PdfLine, type PdfPiece } from './pdf-lines';

/** A run of text without a gap, as the eye sees it. */
interface Segment {
  readonly pieces: readonly PdfPiece[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

interface Stretch {
  readonly column: 'left' | 'right' | null;
  readonly segments: readonly Segment[];
}

/** Font sizes: pieces closer than this belong to one run; columns of prose stand further apart. */
const WITHIN_RUN = 0.9;
/** Of the height of a line: what differs less stands on the same one. */
const SAME_LINE = 0.5;
/** Fewer lines than this beside each other are a table or a signature, not columns. */
const FEWEST_LINES = 6;
/** Prose fills its column: half of its lines are at least this wide, and hold at least so many characters. */
const FILLED = 0.7;
const FEWEST_CHARACTERS = 20;
/** Of all runs: titles and figures across both columns. */
const MOST_ACROSS = 0.25;

/** The lines of a page in reading order: where prose stands in two columns, the left one first. */
export function readPage(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const segments = segmentsOf(pieces.filter(({ text }) => text.trim() !== ''));
  const gutter = findGutter(segments);
  if (gutter === null) return pageLines(pieces);
  return stretches(segments, gutter).flatMap(({ column, segments: own }) => {
    const lines = pageLines(own.flatMap((segment) => segment.pieces));
    return column === null ? lines : lines.map((line) => ({ ...line, column }));
  });
}

/** From top to bottom, and from left to right where they stand on one line. */
function segmentsOf(pieces: readonly PdfPiece[]): readonly Segment[] {
  const rows: PdfPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - piece.y <= SAME_LINE * Math.max(first.size, piece.size, 1)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => runs(row.sort((a, b) => a.x - b.x)));
}

function runs(row: readonly PdfPiece[]): readonly Segment[] {
  const found: { pieces: PdfPiece[]; left: number; right: number; y: number; size: number }[] = [];
  for (const piece of row) {
    const last = found.at(-1);
    if (last && piece.x - last.right <= WITHIN_RUN * piece.size) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, piece.x + piece.width);
    } else {
      const { x, y, size, width } = piece;
      found.push({ pieces: [piece], left: x, right: x + width, y, size });
    }
  }
  return found;
}

/** Where the right column begins; null where the page has no two columns of prose. */
function findGutter(segments: readonly Segment[]): number | null {
  if (segments.length < 2 * FEWEST_LINES) return null;
  const starts = new Map<number, number>();
  for (const { left } of segments) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1);
  const candidates = [...starts].filter(([, count]) => count >= FEWEST_LINES).map(([left]) => left - 1);
  return candidates.sort((a, b) => b - a).find((gutter) => hasColumns(segments, gutter)) ?? null;
}

function hasColumns(segments: readonly Segment[], gutter: number): boolean {
  const left = segments.filter((segment) => segment.right <= gutter);
  const right = segments.filter((segment) => segment.left >= gutter);
  const across = segments.length - left.length - right.length;
  return across <= segments.length * MOST_ACROSS && isProse(left) && isProse(right);
}

function isProse(segments: readonly Segment[]): boolean {
  if (segments.length < FEWEST_LINES) return false;
  const left = Math.min(...segments.map((segment) => segment.left));
  const width = Math.max(...segments.map((segment) => segment.right)) - left;
  const full = segments.filter(
    (segment) => segment.right - left >= width * FILLED && characters(segment) >= FEWEST_CHARACTERS,
  );
  return full.length * 2 >= segments.length;
}

function characters({ pieces }: Segment): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** What runs across ends the columns above it. */
function stretches(segments: readonly Segment[], gutter: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let band: Segment[] = [];
  const finish = (): void => {
    const side = (right: boolean): Segment[] => band.filter(({ left }) => left >= gutter === right);
    found.push({ column: 'left', segments: side(false) }, { column: 'right', segments: side(true) });
    band = [];
  };
  for (const segment of segments) {
    if (segment.right <= gutter || segment.left >= gutter) band.push(segment);
    else {
      finish();
      found.push({ column: null, segments: [segment] });
    }
  }
  finish();
  return found;
}
