const SHORTEST_TOLERANT = 5;
const TWO_ERRORS_FROM = 9;

/** How many slips of the finger a word of this length is forgiven. */
export function tolerance(length: number): 0 | 1 | 2 {
  if (length < SHORTEST_TOLERANT) return 0;
  return length < TWO_ERRORS_FROM ? 1 : 2;
}

/**
 * The number of letters inserted, dropped, changed or swapped with a neighbour between two words,
 * or null when it exceeds `most`.
 */
export function editDistance(left: string, right: string, most: number): number | null {
  if (left === right) return 0;
  if (most === 0 || Math.abs(left.length - right.length) > most) return null;
  if (!mayBeNear(lettersOf(left), lettersOf(right), most)) return null;
  return distanceBetween(...differing(left, right), most);
}

/** What is left of two words without their common beginning and end. */
function differing(left: string, right: string): readonly [string, string] {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)];
}

function distanceBetween(left: string, right: string, most: number): number | null {
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = nextRow({ left, right, row, previous, beforePrevious });
    if (Math.min(...current) > most) return null;
    beforePrevious = previous;
    previous = current;
  }
  const distance = previous.at(-1) ?? 0;
  return distance > most ? null : distance;
}

interface RowStep {
  readonly left: string;
  readonly right: string;
  readonly row: number;
  readonly previous: readonly number[];
  readonly beforePrevious: readonly number[];
}

function nextRow({ left, right, row, previous, beforePrevious }: RowStep): readonly number[] {
  const current = [row];
  for (let column = 1; column <= right.length; column += 1) {
    const same = left[row - 1] === right[column - 1] ? 0 : 1;
    let cost = Math.min(
      (previous[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (previous[column - 1] ?? 0) + same,
    );
    const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
    if (swapped && row > 1) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
    current.push(cost);
  }
  return current;
}

/** The letters of a word as bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** False where two words have more different letters than so many slips can explain: quickly told, without comparing them. */
export function mayBeNear(left: number, right: number, most: number): boolean {
  let different = left ^ right;
  for (let slips = 0; different !== 0; slips += 0.5) {
    if (slips >= most) return false;
    different &= different - 1;
  }
  return true;
}
