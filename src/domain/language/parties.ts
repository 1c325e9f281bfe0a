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
