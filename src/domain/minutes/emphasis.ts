/** A bracket that Markdown sets off. */
const EMPHASISED = /(?<marks>\*{1,3}|_{1,3})(?<bracket>\([^()]*\))\k<marks>/gu;

/** "Bo Vig *(referent)*" without the marks, with blanks behind the bracket instead, so that all stands where it stood. */
export function withoutEmphasis(text: string): string {
  return text.replace(EMPHASISED, (whole, _marks, bracket: string) => bracket.padEnd(whole.length));
}
