import type { Located } from '../shared/span';
import type { Line } from './lines';

const BULLET = /^(?:[-–—•·*▪‣◦●○]+|o(?=\s))(?:\s+|$)/u;
const NONE = /^(?:ingen(?: bilag)?|der er ingen bilag|[-–.]+)\.?$/iu;

/** A single semicolon belongs to the name of an attachment. */
const MANY = 3;

/** Behind "Bilag:" on the same line, another name begins with a capital. */
const SEVERAL = /;\s\p{Lu}/u;

/** One attachment a line, without bullets; a line with several semicolons lists several. */
export function attachmentsIn(lines: readonly Line[]): readonly Located<string>[] {
  return lines.flatMap((line) => {
    const mark = BULLET.exec(line.text)?.[0].length ?? 0;
    const value = line.text.slice(mark);
    if (value === '' || NONE.test(value)) return [];
    const start = line.span.start + mark;
    if (value.split(';').length < (line.isTail && SEVERAL.test(value) ? 2 : MANY))
      return [{ value, span: { start, end: line.span.end } }];
    return splitBySemicolon(value).map((piece) => ({
      value: piece.value,
      span: { start: start + piece.span.start, end: start + piece.span.end },
    }));
  });
}

function splitBySemicolon(text: string): readonly Located<string>[] {
  return [...text.matchAll(/[^;]+/gu)].flatMap((match) => {
    const value = match[0].trim();
    const start = match.index + match[0].indexOf(value);
    return value === '' ? [] : [{ value, span: { start, end: start + value.length } }];
  });
}
