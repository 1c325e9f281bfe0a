/** Named characters of the languages written here; others stay as they are. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  Eacute: 'É',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  sect: '§',
  euro: '€',
};

const BLOCK_TAG = /<\/?(?:p|div|br|li|ul|ol|tr|td|h[1-6]|blockquote|pre|hr|table)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const COMMENT = /<!--[^<>]*-->/g;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

/**
 * What a person wrote, from the mixture of text, mention tags and HTML that Teams delivers.
 * The content of tags is kept (a mentioned colleague stays a name); "a < b" is no tag.
 */
export function plainText(text: string): string {
  return characters(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The same with its line breaks, however they came. */
export function plainLines(text: string): string {
  return characters(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** Whether line breaks and lists of a text stand in it as markup. */
export function hasBlocks(text: string): boolean {
  return text.search(BLOCK_TAG) >= 0;
}

function characters(text: string): string {
  const untagged = text.replace(COMMENT, ' ').replace(BLOCK_TAG, '\n').replace(TAG, '');
  return untagged
    .replace(ENTITY, decoded)
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, '');
}

function decoded(entity: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? entity;
  const hex = name[1]?.toLowerCase() === 'x';
  const code = hex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const printable = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return printable ? String.fromCodePoint(code) : ' ';
}
