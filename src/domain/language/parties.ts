/** Names of parties as they stand after a member's name; letters are recognised by their shape. */
const PARTY_NAMES = new Set(
  (
    'socialdemokratiet|socialdemokraterne|venstre|det konservative folkeparti|konservative|de konservative|' +
    'socialistisk folkeparti|sf|enhedslisten|radikale venstre|det radikale venstre|dansk folkeparti|liberal alliance|' +
    'nye borgerlige|alternativet|moderaterne|danmarksdemokraterne|kristendemokraterne|løsgænger|uden for parti|up|' +
    'borgerlisten|lokallisten|slesvigsk parti|df|la|el|rv|kf|nb|kd|dd|borgernes parti'
  ).split('|'),
);

/** "A", "Ø", "UP-1", "Liste T", "Venstre". */
export function isParty(text: string): boolean {
  const trimmed = text.trim();
  return /^(?:[Ll]iste\s)?\p{Lu}$/u.test(trimmed) || isNamedParty(trimmed);
}

function isNamedParty(text: string): boolean {
  return PARTY_NAMES.has(text.toLowerCase()) || /^UP-?\d?$/.test(text);
}

/** A word by which a party goes, folded or not, and the letter it has behind a name. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['A', /^(?:socialdemokrat\p{L}*|sosserne|soc\.?dem\p{L}*)$/u],
  ['B', /^radikal\p{L}*$/u],
  ['C', /^konservativ\p{L}*$/u],
  ['F', /^(?:sf|sf['’]?er\p{L}*|socialistisk)$/u],
  ['I', /^(?:liberal|la)$/u],
  ['K', /^kristendemokrat\p{L}*$/u],
  ['M', /^moderat\p{L}*$/u],
  ['O', /^(?:df|dansk)$/u],
  ['V', /^venstre\p{L}*$/u],
  ['Æ', /^d[aø]nmarksdemokrat\p{L}*$/u],
  ['Ø', /^enhedsliste\p{L}*$/u],
  ['Å', /^alternativ\p{L}*$/u],
];

/** "venstre" is V. */
export function partyLetter(word: string): string | null {
  return LETTERS.find(([, name]) => name.test(word))?.[0] ?? null;
}
