export interface ListMark {
  /** Length of the mark and the white space after it. */
  readonly length: number;
  /** The number of a numbered point; null for a bullet. */
  readonly number: number | null;
}

const BULLET = /^(?:[-–—•·*▪‣◦●○§]+|o(?=\s))(?:\s+|$)/u;
const NUMBER = /^\(?(\d{1,2})(?:[.)]|(?=\s+at\s))(?!\d)\s*/u;
const LETTER = /^[a-zæøå][.)]\s+/iu;

/** The bullet or number at the beginning of a line. */
export function listMark(line: string): ListMark | null {
  const bullet = BULLET.exec(line);
  if (bullet) return { length: bullet[0].length, number: null };
  const number = NUMBER.exec(line);
  if (number) return { length: number[0].length, number: Number(number[1]) };
  const letter = LETTER.exec(line);
  return letter ? { length: letter[0].length, number: null } : null;
}
