import { findDates } from '../../language/dates';
import { stem } from '../../language/stem';
import { isStopWord } from '../../language/stop-words';
import { tokens } from '../../language/tokens';
import type { Claim } from './draft';
import { factsOf, openingWord } from './facts-of';
import type { NumberedPassage } from './numbered-passage';

/** Why a claim may not be said. */
export type ClaimProblem =
  | { readonly kind: 'not-cited' }
  | { readonly kind: 'unknown-citation'; readonly citation: number }
  /** It stands in none of the cited passages. */
  | { readonly kind: 'date' | 'number' | 'name' | 'link'; readonly value: string }
  /** Too few of its words stand there. */
  | { readonly kind: 'unsupported' }
  /** It says no where they say yes, or the other way round. */
  | { readonly kind: 'negation' };

/** Share of a claim's own words that must stand in what it cites: paraphrase is allowed, invention is not. */
const LEAST_SUPPORT = 0.5;
const NEGATION =
  /(?<!\p{L})(?:ikke|ingen|intet|aldrig|uden|hverken|not|no|none|never|nobody|without)(?!\p{L})/iu;
const LINK = /(?:https?:\/\/|www\.)\S+/giu;

/**
 * Checks a claim against the passages it cites, as the writer's rules say: every claim cites, and every number, date,
 * name and link in it stands in what it cites. What is known of a passage (forum, date, title) counts as standing there.
 */
export function verifyClaim(claim: Claim, passages: readonly NumberedPassage[]): readonly ClaimProblem[] {
  if (claim.citations.length === 0) return [{ kind: 'not-cited' }];
  const unknown = claim.citations.find((citation) => !passages.some(({ number }) => number === citation));
  if (unknown !== undefined) return [{ kind: 'unknown-citation', citation: unknown }];
  const cited = passages.filter(({ number }) => claim.citations.includes(number));
  const ground = cited.map(groundOf).join('\n');
  return [...wrongFacts(claim.text, ground), ...wrongSense(claim.text, ground)];
}

function groundOf({ passage, sheet }: NumberedPassage): string {
  return [sheet.forumName, sheet.date ?? '', sheet.place ?? '', passage.itemTitle, passage.text].join('\n');
}

function wrongFacts(text: string, ground: string): readonly ClaimProblem[] {
  const claimed = factsOf(text);
  const known = factsOf(ground);
  const words = new Set(tokens(ground).map(({ folded }) => folded));
  const missing = (values: readonly string[], has: (value: string) => boolean): readonly string[] =>
    values.filter((value) => !has(value));
  const knowsDate = (date: string): boolean =>
    known.dates.some((one) => one === date || one.endsWith(`-${date}`));
  const knowsNumber = (value: string): boolean => known.numbers.includes(value) || inDates(ground, value);
  const opening = openingWord(text);
  const isStrange = opening !== null && !supports(words, opening) && looksLikeName(text);
  return [
    ...missing(claimed.dates, knowsDate).map((value) => ({ kind: 'date', value }) as const),
    ...missing(claimed.numbers, knowsNumber).map((value) => ({ kind: 'number', value }) as const),
    ...missing(claimed.names, (name) => supports(words, name)).map(
      (value) => ({ kind: 'name', value }) as const,
    ),
    ...(isStrange ? [{ kind: 'name', value: opening } as const] : []),
    ...[...text.matchAll(LINK)]
      .filter(([link]) => !ground.includes(link))
      .map(([value]) => ({ kind: 'link', value }) as const),
  ];
}

/** "i 2024" may be said of what a passage dates to a day of that year. */
function inDates(ground: string, value: string): boolean {
  return findDates(ground).some(({ year }) => String(year) === value);
}

/** A name may stand in the genitive on either side. */
function supports(words: ReadonlySet<string>, name: string): boolean {
  const bare = name.replace(/s$/u, '');
  return words.has(name) || words.has(`${name}s`) || words.has(bare);
}

/** Two words with capitals at the beginning are hardly anything else. */
function looksLikeName(text: string): boolean {
  return /^\P{L}*\p{Lu}[\p{L}.]+ \p{Lu}\p{Ll}/u.test(text);
}

function wrongSense(text: string, ground: string): readonly ClaimProblem[] {
  const own = contentStems(text);
  const known = new Set(contentStems(ground));
  const held = own.filter((word) => known.has(word) || [...known].some((other) => isPart(word, other)));
  if (own.length > 0 && held.length / own.length < LEAST_SUPPORT) return [{ kind: 'unsupported' }];
  return NEGATION.test(text) === NEGATION.test(nearestLine(own, ground)) ? [] : [{ kind: 'negation' }];
}

/** "kommuner" in "kommunernes" and "hospital" in "hospitalsledelse": compounds and inflections the stemmer misses. */
function isPart(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= 5 && long.includes(short);
}

function contentStems(text: string): readonly string[] {
  return tokens(text)
    .filter(({ folded }) => !isStopWord(folded) && !NEGATION.test(folded))
    .map(({ folded }) => stem(folded));
}

/** The sentence of the ground that has most of the claim's words. */
function nearestLine(own: readonly string[], ground: string): string {
  const sentences = ground.split(/(?<=[.!?])\s+|\n+/u);
  const shared = (sentence: string): number => {
    const stems = new Set(contentStems(sentence));
    return own.filter((word) => stems.has(word)).length;
  };
  return sentences.reduce((best, one) => (shared(one) > shared(best) ? one : best), '');
}
