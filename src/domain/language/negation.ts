const NEGATION =
  /(?<!\p{L})(?:ikke|ingen|intet|aldrig|uden|hverken|not|no|none|never|nobody|without)(?!\p{L})/iu;

/** Says the text that something is not so? */
export function isNegated(text: string): boolean {
  return NEGATION.test(text);
}
