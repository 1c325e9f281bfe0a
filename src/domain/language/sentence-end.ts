import { ABBREVIATIONS } from './abbreviations';
import { kindAt, SPACE } from './characters';
import { monthNumber } from './months';
import { isTitleWord } from './titles';

export interface Position {
  readonly at: number;
  /** Where the sentence being read began. */
  readonly sentence: number;
  readonly limit: number;
}

const CLOSING = '"\'”»«’)]*';
/** Longest stretch looked back for the word before a dot, and ahead for the word after it. */
const REACH = 40;
/** Openings of sentences that tell a lone capital or an initial from the end of a sentence ("… plan B. Der …"). */
const OPENERS = new Set(
  'der det de den dette disse dog herefter herunder derudover desuden derfor endvidere efter efterfølgende hvis når vi som'.split(
    ' ',
  ),
);
/** "(lab. 14)" */
const INSIDE_BRACKET = /^\.\s\d{1,4}\)/;
/** "dec" in "18. dec. 2023"; the full names take no dot. */
const SHORT_MONTHS = new Set('jan feb febr mar apr jun jul aug sep sept okt nov dec'.split(' '));
const SHORT_MONTH_END = /(?:jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec)$/;
/** What may stand before the number of a point: "Ad 1. …", "1.-2. …". */
const LABEL = /^(?:ad|pkt\.?|punkt|nr\.?)?[\s\d.,\-–)(&]*$/i;

/** The end (exclusive) of the sentence when the character at `at` closes it, else null. */
export function closesSentence(text: string, position: Position): number | null {
  const mark = text[position.at];
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return null;
  if (text[position.at + 1] === mark) return null;
  const end = pastClosing(text, position.at + 1, position.limit);
  if (end >= position.limit) return position.limit;
  if ((kindAt(text, end) & SPACE) === 0) return mark === '.' && lacksSpace(text, position) ? end : null;
  const next = nextWord(text, end, position.limit);
  if (next === '' || /^\p{Ll}/u.test(next)) return null;
  if (mark !== '.' || end > position.at + 1) return end;
  return isAbbreviated(text, position, next) ? null : end;
}

function pastClosing(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && CLOSING.includes(text[end] ?? ' ')) end += 1;
  return end;
}

/** "… behandlet.Herefter …": a lost space, but neither a file name nor an address. */
function lacksSpace(text: string, { at, limit }: Position): boolean {
  const before = wordBefore(text, at);
  if (!/^[\p{L},-]*\p{Ll}{3}$/u.test(before)) return false;
  return /^\p{Lu}\p{Ll}+[\s,]/u.test(text.slice(at + 1, Math.min(limit, at + REACH)));
}

function isAbbreviated(text: string, { at, sentence }: Position, next: string): boolean {
  const word = wordBefore(text, at);
  const bare = word.replace(/^[("'”»«’[]+/, '');
  const key = bare.toLowerCase();
  if (/^[\d.,\-–/]*\d$/.test(bare))
    return isOrdinal(bare, next) || LABEL.test(text.slice(sentence, at).slice(0, REACH + 1));
  if (SHORT_MONTH_END.test(key) && isShortMonth(text.slice(Math.max(sentence, at - REACH), at)))
    return /^[\d(–-]/.test(next);
  if (ABBREVIATIONS.never.has(key)) return true;
  if (ABBREVIATIONS.rarely.has(key)) return /^[\d(]/.test(next);
  if (/^\p{Lu}$/u.test(bare) || /^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(bare))
    return !OPENERS.has(next.toLowerCase()) && !isNamedLetter(text, at);
  return INSIDE_BRACKET.test(text.slice(at, at + 8));
}

/** "… scenarie A." at the end of a line: neither the name nor the title before it makes an initial of the letter. */
function isNamedLetter(text: string, at: number): boolean {
  if (!/^[^\S\n]*\n/u.test(text.slice(at + 1, at + REACH))) return false;
  const before = wordBefore(text, at - 2);
  return /^\p{Ll}{3,}$/u.test(before) && !isTitleWord(before);
}

/** Ends in "18. dec", "8/feb" or a lower-case "dec"; "Jan" is also a name. */
function isShortMonth(before: string): boolean {
  const word = /\p{L}+$/u.exec(before)?.[0] ?? '';
  if (!SHORT_MONTHS.has(word.toLowerCase())) return false;
  return /^\p{Ll}/u.test(word) || /\d\.?\s*$/.test(before.slice(0, before.length - word.length));
}

/** "3. Oktober", "1. 4. 2020"; not "… i 2024. Der …". */
function isOrdinal(word: string, next: string): boolean {
  if (monthNumber(next.replace(/\W+$/u, '')) !== null) return true;
  return /^\d/.test(next) && !/\d{4}$/.test(word);
}

function wordBefore(text: string, at: number): string {
  const least = Math.max(0, at - REACH);
  let start = at;
  while (start > least && (kindAt(text, start - 1) & SPACE) === 0) start -= 1;
  return text.slice(start, at);
}

function nextWord(text: string, from: number, limit: number): string {
  const reach = text.slice(from, Math.min(limit, from + REACH)).trimStart();
  return /^["'”»«’([]*([\p{L}\d]+|[^\s])/u.exec(reach)?.[1] ?? '';
}
