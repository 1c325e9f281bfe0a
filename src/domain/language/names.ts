import type { Located } from '../shared/span';
import { isOrganisation } from './organisations';
import { isTitleWord } from './titles';

const PARTICLES = new Set([
  'af',
  'von',
  'van',
  'der',
  'den',
  'de',
  'du',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'da',
  'zu',
  'ten',
  'ter',
]);
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’´`.-]*$/u;
/** Capitalised words at the beginning of sentences and of labels that are never part of a name. */
const NO_NAME = new Set(
  (
    'der det de den dette disse alle ingen samtlige samt og eller til fra på i af for med punkt dagsorden referat bilag ' +
    'afbud deltagere mødedeltagere sted tid dato mødet møde udvalget byrådet formanden borgmesteren administrationen ' +
    'indholdsfortegnelse indhold velkomst orientering status budget forvaltningen beslutning indstilling sagsfremstilling eventuelt evt øvrige gæster sekretariat sekretariatet'
  ).split(' '),
);

/** A word, put together again where it was hyphenated over a line break. */
const WORD = /(?:\S*\p{Ll}-[^\S\n]*\n\s*(?=\p{Ll}))?\S+/gu;

/** Two to six words that look like the full name of one person. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 6 || text.length > 80) return false;
  return looksLikeName(words) && !isOrganisation(text);
}

/** A first name alone, or a full name. */
export function isShortName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length === 1
    ? /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(text.trim()) && looksLikeName(words) && !isOrganisation(text)
    : isPersonName(text);
}

function looksLikeName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!NAME_WORD.test(first) || !NAME_WORD.test(last) || !/(?:^\p{Lu}\.|[^.])$/u.test(last)) return false;
  if (NO_NAME.has(first.toLowerCase())) return false;
  return words.every((word) => (NAME_WORD.test(word) && !isAcronym(word)) || PARTICLES.has(word));
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word);
}

/** The pieces of "A, B og C", trimmed, with their place in the text; brackets hold their commas together. */
export function splitList(text: string): readonly Located<string>[] {
  const pieces: Located<string>[] = [];
  for (const { start, end } of pieceBounds(text)) {
    const raw = text.slice(start, end);
    const value = raw.trim();
    if (value === '') continue;
    const at = start + raw.indexOf(value);
    pieces.push({ value, span: { start: at, end: at + value.length } });
  }
  return pieces;
}

function pieceBounds(text: string): readonly { start: number; end: number }[] {
  const bounds: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/\([^()]*\)|,|;|(?<=\s)(?:og|samt|&)(?=\s)/gu)) {
    if (match[0].startsWith('(')) continue;
    bounds.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...bounds, { start, end: text.length }];
}

const UNUSUAL_SPACE = /[^\S ]|\u00ad| {2}/;

/** A word hyphenated over a line break is one word again; other line breaks become blanks. */
export function joinLines(text: string): string {
  if (!UNUSUAL_SPACE.test(text)) return text.trim();
  return text
    .replace(/(?<=\p{Ll})-[^\S\n]*\n\s*(?=\p{Ll})/gu, '')
    .replace(/\u00ad/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The same person in another spelling of white space, case and dots. */
export function nameKey(name: string): string {
  return joinLines(name)
    .toLowerCase()
    .replace(/[.’'`´]/g, '')
    .normalize('NFC');
}

/**
 * The name a phrase begins with, after any title: "direktør Eva Holm på grund af ferie" gives "Eva Holm".
 * Null when it begins with no name.
 */
export function leadingName(phrase: string): Located<string> | null {
  const words = [...(/^[^()]*/u.exec(phrase)?.[0] ?? '').matchAll(WORD)];
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word[0]) && !isTitleWord(word[0]));
  if (first < 0 || !words.slice(0, first).every((word) => isTitlePhraseWord(word[0]))) return null;
  let last = first;
  while (last + 1 < words.length && isInName(words[last]?.[0] ?? '', words[last + 1]?.[0] ?? '')) last += 1;
  while (last > first && PARTICLES.has(words[last]?.[0] ?? '')) last -= 1;
  const start = words[first]?.index ?? 0;
  const value = phrase
    .slice(start, (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0))
    .replace(/(?<=\s\p{Lu}\.)[.,:;]+$|(?<!\s\p{Lu})[.,:;]+$|[,:;]+$/u, '');
  return isShortName(joinLines(value)) ? { value, span: { start, end: start + value.length } } : null;
}

function isTitlePhraseWord(word: string): boolean {
  return isTitleWord(word) || /^(?:praktiserende|ledende|konstitueret|fungerende|og|samt|for)$/iu.test(word);
}

function isInName(word: string, next: string): boolean {
  if (/[,;:]$/.test(word)) return false;
  if (word.endsWith('.') && !/^\p{Lu}\.$|^Chr\.$/u.test(word)) return false;
  return PARTICLES.has(next) || NAME_WORD.test(joinLines(next).replace(/[,;:]$/, ''));
}

/** The names in "A, B (V) og direktør C"; pieces without a name are left out. */
export function namesInList(text: string): readonly Located<string>[] {
  return splitList(text).flatMap(({ value, span }) => {
    const name = leadingName(value.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length)));
    if (name === null) return [];
    const start = span.start + name.span.start;
    return [{ value: joinLines(name.value), span: { start, end: start + name.value.length } }];
  });
}

/** The name a phrase ends with: "Afbud fra Bo Vig. Eva Holm" gives "Eva Holm". */
export function trailingName(phrase: string): Located<string> | null {
  const words = [...phrase.matchAll(/\S+/gu)];
  let first = words.length;
  while (
    first > 0 &&
    words.length - first < 6 &&
    endsInName(words[first - 1]?.[0] ?? '', first === words.length)
  )
    first -= 1;
  while (first < words.length && !isNameStart(words[first]?.[0] ?? '')) first += 1;
  const start = words[first]?.index;
  if (start === undefined) return null;
  const value = phrase
    .slice(start)
    .trimEnd()
    .replace(/[,;:]+$/, '');
  return isShortName(value) ? { value, span: { start, end: start + value.length } } : null;
}

function endsInName(word: string, isLast: boolean): boolean {
  if (!isLast && (/[,;:)]$/.test(word) || (word.endsWith('.') && !/^\p{Lu}\.$/u.test(word)))) return false;
  return PARTICLES.has(word) || NAME_WORD.test(word.replace(/[,;:]$/, ''));
}

function isNameStart(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !isTitleWord(word) && !NO_NAME.has(word.toLowerCase());
}
