import type { Line } from './lines';

/** "* = afbud", "(x: fraværende)": the sign by which a list marks those who did not come. */
const LEGEND =
  /(?<![\p{L}\d])(?<sign>[*†#¤°^]|x)\s?(?:=|:|betyder|angiver|markerer)\s?(?:afbud|fravær|ikke til\s?stede)/iu;
const WORDS = ' (afbud)';

/** Where the head explains such a sign, the lines that carry it say so in words. */
export function withMarkedAbsence(lines: readonly Line[]): readonly Line[] {
  const sign = lines
    .map(({ text }) => LEGEND.exec(text)?.groups?.['sign'])
    .find((found) => found !== undefined);
  if (sign === undefined) return lines;
  return lines.map((line) => {
    const { text } = line;
    if (LEGEND.test(text)) return line;
    const isMarked = text.endsWith(sign) || (text.startsWith(sign) && /^\S\s?\p{Lu}/u.test(text));
    return isMarked
      ? { ...line, text: `${text.startsWith(sign) ? ' ' : ''}${bare(text, sign)}${WORDS}` }
      : line;
  });
}

/** Without the sign; where it stands in front, a blank keeps the places of the letters behind it. */
function bare(text: string, sign: string): string {
  return text.startsWith(sign) ? text.slice(1) : text.slice(0, -1).trimEnd();
}
