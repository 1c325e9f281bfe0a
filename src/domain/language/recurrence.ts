import type { Recurrence } from '../minutes/model';
import { phrase } from './phrase';

/** "1. gang om måneden" is once a month, no enumeration. */
const ONCE = '(?:1\\.? gang|én gang|èn gang|en gang|een gang)';
/** "den sidste fredag i måneden", "hver den 1. i måneden" */
const DAY_OF =
  '(?:(?:den|hver) (?:første|sidste|anden|tredje|[1-4]\\.) (?:hver|man|tirs|ons|tors|fre|lør|søn)dag|hver den (?:første|sidste|\\d{1,2}\\.))';
const every = (noun: string, definite: string, adverb: string): string =>
  `${ONCE} (?:om|i|pr\\.?|per) (?:${definite}|${noun})|(?:hver(?:t)?(?: eneste)?) ${noun}|${adverb}|(?:pr\\.?|per) ${noun}|${DAY_OF} i ${definite}`;

const RULES: readonly (readonly [Recurrence, RegExp])[] = [
  ['weekly', phrase(every('uge', 'ugen', 'ugentlig(?:t|e)?|hver (?:man|tirs|ons|tors|fre)dag'))],
  ['monthly', phrase(every('måned', 'måneden', 'månedlig(?:t|e)?|månedsvis'))],
  [
    'quarterly',
    phrase(
      every(
        'kvartal',
        'kvartalet',
        'kvartalsvis(?:e|t)?|kvartårlig(?:t|e)?|hver tredje måned|hver 3\\. måned',
      ),
    ),
  ],
  [
    'yearly',
    phrase(
      `${every('år', 'året', '(?<!(?:gange?|mio\\.|kr\\.) )årlig(?:t|e)?|hvert (?:forår|efterår)|hver (?:sommer|vinter)')}|${ONCE} årligt`,
    ),
  ],
];
/** More often or more seldom than once in the period: none of the four. */
const OTHER = phrase(
  '(?:to|tre|fire|fem|seks|[2-9]|1[0-2]) gange (?:\\S+ )?(?:om|i|pr\\.?|per|\\S*lig(?:t|e)?)|hver (?:anden|2\\.)|hvert (?:andet|2\\.)|halvårlig(?:t|e)?',
);
/** Money and quantities by the year are no repetition. */
const AMOUNT = phrase(
  '(?:kr\\.?|mio\\.?|pct\\.?|procent|%|timer|stk\\.?|borgere|patienter|ansatte) (?:pr\\.?|per|om|i)? ?(?:år|året|årligt|måned(?:en)?|uge(?:n)?)',
);

export function recurrenceOf(text: string): Recurrence | null {
  if (OTHER.test(text) || AMOUNT.test(text)) return null;
  return RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
