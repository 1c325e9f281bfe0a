import { analyse } from '../language/analyse';
import { foldWord } from '../language/fold';
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
]);
const CAPITALS = /(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu;
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
    .filter((part) => !FILLERS.has(part.own));
  const initials = words.map(({ whole, head }) => whole.charAt(0) + (head === COMMITTEE ? 'u' : '')).join('');
  const written = (name.match(CAPITALS) ?? []).map(foldWord);
  const isShort = initials.endsWith('u') && initials.length > 1;
  const council = words.some(({ whole }) => ECONOMY.test(whole)) ? [foldWord('øk'), foldWord('øu')] : [];
  return { parts: words, short: [...written, ...(isShort ? [initials] : []), ...council] };
});
