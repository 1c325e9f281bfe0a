import type { Span } from '../shared/span';
import { tokens, type Token } from './tokens';

/** A number as it counts, whichever way it is written: "2 mio. kr.", "2.000.000 kroner" and "to millioner kr." are one. */
export interface Quantity {
  readonly span: Span;
  /** The readings it allows: "5,000" is five in Danish and five thousand in English. */
  readonly values: readonly number[];
  /** `kr`, `pct`, `pct-point`, or null. */
  readonly unit: string | null;
  /** The word it counts, folded; null behind a unit, or where none follows. */
  readonly counted: string | null;
  /** The word right before it, folded: "bilag 2". */
  readonly label: string | null;
}

const SMALL =
  'to:2 tre:3 fire:4 fem:5 seks:6 syv:7 otte:8 ni:9 ti:10 elleve:11 tolv:12 tretten:13 fjorten:14 femten:15 seksten:16 sytten:17 ' +
  'atten:18 nitten:19 halvanden:1.5 tredje:3 fjerde:4 femte:5 sjette:6 syvende:7 ottende:8 niende:9 tiende:10 two:2 three:3 four:4 ' +
  'five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 ' +
  'eighteen:18 nineteen:19 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10';
const TENS =
  'tyve:20 tredive:30 fyrre:40 halvtreds:50 tres:60 halvfjerds:70 firs:80 halvfems:90 twenty:20 thirty:30 forty:40 fifty:50 ' +
  'sixty:60 seventy:70 eighty:80 ninety:90';
const ONES = 'en:1 to:2 tre:3 fire:4 fem:5 seks:6 syv:7 otte:8 ni:9';
const SCALES =
  'hundrede:100 hundred:100 tusind:1e3 tusinde:1e3 thousand:1e3 mio:1e6 million:1e6 millioner:1e6 millions:1e6 mia:1e9 mill:1e6 ' +
  'milliard:1e9 milliarder:1e9 billion:1e9 billions:1e9';
const UNITS =
  'kr:kr krone:kr kroner:kr dkk:kr pct:pct procent:pct percent:pct procentpoint:pct-point procentpoints:pct-point';

const NUMBERS = new Map([...pairs(SMALL), ...pairs(TENS), ...compoundNumbers()]);
const SCALE = pairs(SCALES);
const UNIT = new Map(UNITS.split(' ').map((pair) => pair.split(':') as [word: string, unit: string]));

/** Every number of a text, in digits or in words, in order. Dates and times are numbers, too: whoever looks for amounts leaves them out. */
export function findQuantities(text: string): readonly Quantity[] {
  const words = tokens(text);
  return words.flatMap((word, at) => {
    const values = valuesOf(word);
    return values === null ? [] : [quantity(text, { words, at, values })];
  });
}

interface Found {
  readonly words: readonly Token[];
  readonly at: number;
  readonly values: readonly number[];
}

function quantity(text: string, { words, at, values }: Found): Quantity {
  let last = at;
  let factor = 1;
  const next = (): string => lower(words[last + 1]);
  if (SCALE.has(next())) {
    factor = SCALE.get(next()) ?? 1;
    last += 1;
  }
  const unit = unitAt(text, { words, last });
  const span = { start: words[at]?.span.start ?? 0, end: words[last]?.span.end ?? 0 };
  const counted = unit === null && factor === 1 ? (words[last + 1]?.folded ?? null) : null;
  const before = words[at - 1];
  const isLabel = before !== undefined && /^\s$/u.test(text.slice(before.span.end, span.start));
  const label = isLabel ? before.folded : null;
  return { span, values: values.map((value) => round(value * factor)), unit, counted, label };
}

/** "4 pct.", "4 %", "4 procent" */
function unitAt(
  text: string,
  { words, last }: { readonly words: readonly Token[]; readonly last: number },
): string | null {
  const end = words[last]?.span.end ?? 0;
  if (/^\s?%-?point/u.test(text.slice(end))) return 'pct-point';
  if (/^\s?%/u.test(text.slice(end))) return 'pct';
  return UNIT.get(lower(words[last + 1])) ?? null;
}

function valuesOf({ text, folded }: Token): readonly number[] | null {
  if (!/^\d/u.test(text)) {
    const value = NUMBERS.get(text.toLowerCase());
    return value === undefined ? null : [value];
  }
  if (/^\d{1,3}(?:,\d{3}){2,}$/u.test(text)) return [Number(text.replaceAll(',', ''))];
  const danish = Number(folded.replace(',', '.'));
  if (!Number.isFinite(danish)) return [Number.parseFloat(folded)];
  return /^\d{1,3},\d{3}$/u.test(text) ? [danish, Number(text.replace(',', ''))] : [danish];
}

function lower(word: Token | undefined): string {
  return word?.text.toLowerCase() ?? '';
}

/** What floating point leaves of 1.1 million is no other number. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function pairs(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((pair) => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])]));
}

/** "femogtyve" */
function compoundNumbers(): readonly (readonly [string, number])[] {
  return [...pairs(ONES)].flatMap(([one, value]) =>
    [...pairs(TENS)].map(([ten, tens]) => [`${one}og${ten}`, value + tens] as const),
  );
}
