import { analyse } from '../language/analyse';
import { foldWord } from '../language/fold';
import { isStopWord } from '../language/stop-words';
import { memoized } from '../shared/memoized';
import { bodyWord, type BodyWord } from './body-word';

const FILLERS = new Set([
  'for',
  'og',
  'i',
  'af',
  'til',
  'den',
  'det',
  'de',
  'd',
  'pø',
  'med',
  'kommune',
  'region',
  'ved',
  'om',
  'politisk',
  'niveau',
  'referat',
  'møde',
  'mødet',
  'dagsord',
  'dagsorden',
]);
const NUMBER = /^\d/u;
const CAPITALS = /(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu;
/** A name all in capitals: none of its words is an abbreviation for that. */
const LOWER = /\p{Ll}/u;
const COMMITTEE = foldWord('udvalg');
/** Called ØK in every town hall. */
const ECONOMY = new RegExp(`^${foldWord('økonomiudvalg')}`, 'u');

/** A forum's name, read for being recognised in questions. */
export interface ForumName {
  readonly parts: readonly BodyWord[];
  /** "dks" where the name has it in capitals, "sou" for Social- og Omsorgsudvalget. */
  readonly short: readonly string[];
}

export const forumName = memoized((name: string): ForumName => {
  const words = analyse(name)
    .map((term) => bodyWord(term.folded))
    .filter((part) => !FILLERS.has(part.whole) && !NUMBER.test(part.whole));
  const initials = words.map(({ whole, head }) => whole.charAt(0) + (head === COMMITTEE ? 'u' : '')).join('');
  const capitals = LOWER.test(name) ? (name.match(CAPITALS) ?? []) : [];
  const written = capitals.map(foldWord).filter((word) => !isStopWord(word));
  const isShort = initials.endsWith('u') && initials.length > 1;
  const council = words.some(({ whole }) => ECONOMY.test(whole)) ? [foldWord('øk'), foldWord('øu')] : [];
  return { parts: words, short: [...written, ...(isShort ? [initials] : []), ...council] };
});
