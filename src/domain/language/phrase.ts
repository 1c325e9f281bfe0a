/**
 * A pattern for Danish words: whole words, any case, any white space between them. Damaged letters are met halfway: where the
 * source says æ, ø or å, the text may have any of the three. `source` is a regular expression without such letters in brackets.
 */
export function phrase(source: string, flags = ''): RegExp {
  const tolerant = source.replace(/[æøå]/g, '[æøå]').replace(/ /g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\d])(?:${tolerant})(?![\\p{L}\\d])`, `iu${flags}`);
}
