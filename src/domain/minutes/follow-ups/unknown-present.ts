import { monthNumber } from '../../language/months';
import { actionWord, type ActionWord } from './action-verbs';
import { isRole } from './bodies';
import { NO_WORK_VERBS } from './no-work-verbs';
import type { Word } from './words';

const PRESENT = /^\p{Ll}{3,}er$/u;
const NOUN =
  /(?:ere|erne|inger|elser|heder|ioner|eter|ører|isker|(?<!\p{L})rækker|mænder|efter|under|eller|over)$/u;

/** Right behind somebody named, a word in the form of the present is what they do, known or not. */
export function unknownPresent(word: Word): ActionWord | null {
  if (!PRESENT.test(word.text) || NO_WORK_VERBS.has(word.lower) || NOUN.test(word.lower)) return null;
  if (actionWord(word.text) !== null || isRole(word.lower) || isSeason(word.lower)) return null;
  return { infinitive: word.lower.slice(0, -1), form: 'present', kind: 'effort' };
}

/** Nothing but a verb stands right behind somebody's name: "Ida fører tilsyn". */
export function presentBehindName(word: Word): ActionWord | null {
  if (!PRESENT.test(word.text) || NO_WORK_VERBS.has(word.lower) || actionWord(word.text) !== null)
    return null;
  return isRole(word.lower) ? null : { infinitive: word.lower.slice(0, -1), form: 'present', kind: 'effort' };
}

/** "senest i oktober" */
function isSeason(word: string): boolean {
  return monthNumber(word) !== null || /(?:sommer|vinter)$/u.test(word);
}
