/** Latin letters and digits, not all letters there are: making a pattern takes forty times as long with those. */
const WITHIN = String.raw`a-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\d`;

/**
 * A pattern for Danish words: whole words, any case, any white space between them. Damaged letters are met halfway: where the
 * source says æ, ø or å, the text may have any of the three. `source` is a regular expression without such letters in brackets.
 */
export function phrase(source: string, flags = ''): RegExp {
  const tolerant = source.replace(/[æøå]/g, '[æøå]').replace(/ /g, '\\s+');
  return new RegExp(`(?<![${WITHIN}])(?:${tolerant})(?![${WITHIN}])`, `iu${flags}`);
}
