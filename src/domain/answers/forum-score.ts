import type { Term } from '../language/analyse';
import { isStopWord } from '../language/stop-words';
import { editDistance, tolerance } from '../language/spelling';
import { bodyWord, type BodyWord } from './body-word';
import { forumName } from './forum-name';

const SHORTEST_NAME = 4;
/** Compared without its own letter, "rød" looks like "råd". */
const COLOUR = /^rød/iu;
const SHORTEST_BEGINNING = 6;
/** So long a kind of body is not taken for another word with a slip in it. */
const LONG_HEAD = 9;
/** Alone they name no body: every committee is an udvalg. */
const GENERIC =
  /^(?:forum|driftsfora|klynge|sundhedsklynge|gruppe|arbejdsgruppe|styregruppe|udvalg|rød|nøvn|kreds|niveau|bestyrelse|committee|cluster|council)$/u;
/** What a word of the name counts that was said, and one that was left out. */
const PART = 1.8;
const LEFT_OUT = 0.2;
const WORDS_BETWEEN = 3;

/** How well a question's words name one forum. */
export interface ForumScore {
  readonly score: number;
  readonly words: readonly Term[];
  readonly certain: boolean;
  /** Every word of the name was said; the meeting of what the forum is in the first place; only some words of the name. */
  readonly fit: 'exact' | 'meeting' | 'part' | 'loose';
}

const NOTHING: ForumScore = { score: 0, words: [], certain: false, fit: 'loose' };

interface Hit {
  readonly word: Term;
  readonly points: number;
}

/** A word of the name with where it was said. */
interface Heard {
  readonly part: BodyWord;
  readonly hit: Hit | null;
}

/** A whole word of the name counts two, its own part without the head one and a half, the head alone a little. */
export function forumScore(words: readonly Term[], name: string): ForumScore {
  const { parts, short } = forumName(name);
  const abbreviated = words.filter((word) => short.includes(word.folded));
  if (abbreviated.length > 0) return byAbbreviation(words, parts, abbreviated);
  const heads = headsSaid(words, parts);
  const heard = parts.filter((part) => part.own !== '').map((part) => ({ part, hit: bestHit(words, part) }));
  const said = heard.flatMap(({ hit }) => (hit === null ? [] : [hit]));
  if (heard.length > 0 && said.length === heard.length && isWhole({ words, heads, heard, said })) {
    return {
      score: sum(said) + heads.length * 0.5,
      words: [...new Set([...said.map((one) => one.word), ...heads])],
      certain: true,
      fit: fitOf(parts, heads),
    };
  }
  return inPart({ words, heads, heard, said }) ?? byHeads(parts, heads);
}

function byAbbreviation(
  words: readonly Term[],
  parts: readonly BodyWord[],
  abbreviated: readonly Term[],
): ForumScore {
  const named = words.filter((word) => parts.some((part) => part.whole === word.folded));
  const further = named.filter((word) => !abbreviated.includes(word)).length;
  return {
    score: 3 + further * PART,
    words: [...new Set([...abbreviated, ...named])],
    certain: true,
    fit: 'exact',
  };
}

interface Said {
  readonly words: readonly Term[];
  readonly heads: readonly Term[];
  readonly heard: readonly Heard[];
  readonly said: readonly Hit[];
}

function isWhole({ words, heads, heard, said }: Said): boolean {
  return heads.length > 0 || said.some(({ points }) => points === 2) || carriesItself(heard, words);
}

/** "koordinationsgruppen for hjerneskade", "klyngen i Søby": some words of a longer name, with the kind of body beside them. */
function inPart({ words, heads, heard, said }: Said): ForumScore | null {
  const telling = said.filter(
    (hit) => isOneBody(hit) || heads.some((head) => isBeside(words, head, hit.word)),
  );
  if (telling.length === 0) return null;
  const score = telling.length * PART - (heard.length - telling.length) * LEFT_OUT;
  const named = [...new Set([...telling.map(({ word }) => word), ...heads])];
  return { score, words: named, certain: true, fit: 'part' };
}

/** "epilepsikredsen", "hovedudvalget": the word itself says which. */
function isOneBody({ word, points }: Hit): boolean {
  const { own, head } = bodyWord(word.folded);
  return points === 2 && head !== '' && own.length >= SHORTEST_NAME;
}

function isBeside(words: readonly Term[], one: Term, other: Term): boolean {
  const [from, to] = [words.indexOf(one), words.indexOf(other)].sort((a, b) => a - b);
  if (from === undefined || to === undefined || from === to) return from === to;
  const between = words.slice(from + 1, to);
  return (
    between.length <= WORDS_BETWEEN && between.every(({ folded }) => isStopWord(folded) && folded !== 'om')
  );
}

function byHeads(parts: readonly BodyWord[], heads: readonly Term[]): ForumScore {
  if (heads.length === 0) return NOTHING;
  const isOnlyKind = parts.every((part) => part.own === '');
  const certain = heads.some(
    (word) => !GENERIC.test(bodyWord(word.folded).head) || parts.some((part) => isSlipOf(word, part)),
  );
  const fit = isOnlyKind ? fitOf(parts, heads) : meetingFit(parts, heads);
  return { score: (certain ? 1 : 0.5) + 0.1 * heads.length, words: heads, certain, fit };
}

/** All words of the name that are its own were said; were the kinds of body as well? */
function fitOf(parts: readonly BodyWord[], heads: readonly Term[]): ForumScore['fit'] {
  const kinds = parts.filter((part) => part.own === '');
  return kinds.every((part) => heads.some((word) => isHeadOf(word, part))) ? 'exact' : 'loose';
}

/** "klyngemødet" is that of Fjordklyngen, not that of the Direktørforum Fjordklyngen. */
function meetingFit(parts: readonly BodyWord[], heads: readonly Term[]): ForumScore['fit'] {
  const first = parts.find((part) => part.head !== '');
  const meets = heads.some(
    (word) => bodyWord(word.folded).meeting && first !== undefined && isHeadOf(word, first),
  );
  return meets ? 'meeting' : 'loose';
}

function isHeadOf(word: Term, part: BodyWord): boolean {
  return part.head !== '' && part.head.endsWith(bodyWord(word.folded).head);
}

function bestHit(words: readonly Term[], part: BodyWord): Hit | null {
  let best: Hit | null = null;
  for (const word of words) {
    const points = pointsOf(bodyWord(word.folded), part);
    if (points > (best?.points ?? 0)) best = { word, points };
  }
  return best;
}

function pointsOf(said: BodyWord, part: BodyWord): number {
  if (part.head !== '' && sameWord(said.bare.whole, part.bare.whole)) return 2;
  if (said.own === '' || part.own === '') return 0;
  if (sameWord(said.bare.own, part.bare.own)) return said.head === part.head && said.head !== '' ? 2 : 1.5;
  const begins = said.own.length >= SHORTEST_BEGINNING && part.own.startsWith(said.bare.own);
  return begins && said.head === '' ? 1 : 0;
}

function sameWord(heard: string, wanted: string): boolean {
  if (heard === wanted) return true;
  return heard.length >= SHORTEST_NAME && editDistance(heard, wanted, tolerance(wanted.length)) !== null;
}

/** "Aarhus" says enough for "Aarhusklyngen"; "midt" alone does not for "Klynge Midt", nor "social" for a committee. */
function carriesItself(heard: readonly Heard[], words: readonly Term[]): boolean {
  return heard.every(({ part, hit }) => {
    if (hit === null) return false;
    if (hit.points === 2) return true;
    const follows = words[words.indexOf(hit.word) + 1]?.folded;
    const place = part.head.endsWith('klynge') && part.own.length > SHORTEST_NAME;
    return place && follows !== 'kommun' && follows !== 'kommune' && follows !== 'universitetshospital';
  });
}

/** Kinds of body by themselves ("udvalget"), or at the end of a word whose beginning is another word of the name ("søbyklyngen"). */
function headsSaid(words: readonly Term[], parts: readonly BodyWord[]): readonly Term[] {
  const exact = headsSpelled(words, parts);
  return exact.length > 0 ? exact : words.filter((word) => parts.some((part) => isSlipOf(word, part)));
}

/** "klyngestyrgruppen" */
function isSlipOf({ folded }: Term, { own, whole }: BodyWord): boolean {
  return (
    own === '' && folded.length >= LONG_HEAD && folded !== whole && editDistance(folded, whole, 1) !== null
  );
}

function headsSpelled(words: readonly Term[], parts: readonly BodyWord[]): readonly Term[] {
  return words.filter((word) => {
    const { own, head } = bodyWord(word.folded);
    if (head === '' || head === 'grup' || head === 'gruppe' || COLOUR.test(word.text)) return false;
    const isNamed = parts.some((part) => part.own !== '' && sameWord(own, part.own));
    return (own === '' || isNamed) && parts.some((part) => isHeadOf(word, part));
  });
}

function sum(hits: readonly Hit[]): number {
  return hits.reduce((total, hit) => total + hit.points, 0);
}
