/** Short verbs and those whose imperative is not their stem. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['gøre', 'gør'],
  ['være', 'vær'],
  ['have', 'hav'],
  ['blive', 'bliv'],
  ['bestille', 'bestil'],
]);
/** A Danish word does not end in a doubled consonant. */
const DOUBLED = /([bdfgklmnprst])\1$/;
/** "revidere" keeps its stress in writing: "revidér". */
const FOREIGN = /..ere$/;
/** Danish words in -ere: the stem ends in -er with no stress on it. */
const NATIVE = /(?:levere|ytre|fodre|ændre|hindre|bedre|mindre|vandre|klatre|erindre|servere)$/;

/** The imperative of an infinitive: "afdække" gives "afdæk", "sende" gives "send", "revidere" gives "revidér". */
export function imperative(infinitive: string): string {
  const word = infinitive.toLowerCase();
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  if (!word.endsWith('e') || !/[aeiouyæøå].*e$/.test(word)) return word;
  if (FOREIGN.test(word) && !NATIVE.test(word)) return `${word.slice(0, -3)}ér`;
  return word.slice(0, -1).replace(DOUBLED, '$1');
}
