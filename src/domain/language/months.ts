/** Danish month names in order; the usual short forms stand in the same place. */
const MONTHS = [
  ['januar', 'jan'],
  ['februar', 'feb', 'febr'],
  ['marts', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** As pages of the web print them in "May 7, 2016", where they differ from the Danish ones. */
const ENGLISH: readonly (readonly [string, number])[] = [
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['october', 10],
];

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
  ...ENGLISH,
]);

/** 1 to 12, or null when the word (in any case, without a dot) is no month. */
export function monthNumber(word: string): number | null {
  return NUMBERS.get(word.toLowerCase()) ?? null;
}

/** For a regular expression: long forms before their own beginnings. */
export const MONTH_PATTERN = MONTHS.flatMap((names) => [...names])
  .sort((a, b) => b.length - a.length)
  .join('|');

export const ANY_MONTH_PATTERN = [...ENGLISH.map(([name]) => name), MONTH_PATTERN].join('|');
