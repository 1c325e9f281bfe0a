import type { Term } from '../language/analyse';
import { editDistance, tolerance } from '../language/spelling';
import type { ForumId } from '../shared/ids';
import { bodyWord, type BodyWord } from './body-word';
import { forumName } from './forum-name';

const SHORTEST_NAME = 4;
/** Bodies that are often called by half of their name. */
const COMMITTEE = /^(?:udvalg|rød|nøvn|bestyrelse|komite|committee|council)$/u;
/** Alone they name no body: every committee is an udvalg. */
const GENERIC = /^(?:forum|klynge|gruppe|udvalg|rød|nøvn|kreds|niveau|committee|cluster|council)$/u;

export interface NamedForum {
  readonly id: ForumId;
  readonly name: string;
}

export interface ForumMention {
  readonly forums: readonly ForumId[];
  /** The words of the question that name the forum. */
  readonly words: ReadonlySet<Term>;
  /** True when a name of the forum was said, not only the kind of body. */
  readonly certain: boolean;
}

/**
 * The forums a question names, in full, in part ("Aarhus" for "Aarhusklyngen", "klynge midt" for "Chefforum
 * Sundhedsklynge Midt") or misspelled. Several when they are named equally well; null when none is.
 */
export function mentionedForums(words: readonly Term[], forums: readonly NamedForum[]): ForumMention | null {
  const scored = forums.map((forum) => ({ forum, ...scoreOf(words, forum.name) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const equal = scored.filter(({ score }) => score === best);
  if (best === 0 || !equal.some((one) => one.certain)) {
    const partly = partOfOne(words, forums);
    if (partly !== null) return partly;
  }
  if (best === 0) return null;
  const chosen = closest(equal);
  const certain = chosen.some((one) => one.certain);
  if (!certain && chosen.length === forums.length) return null;
  return {
    forums: chosen.map(({ forum }) => forum.id),
    words: new Set(chosen.flatMap((one) => one.words)),
    certain,
  };
}

/** "Fjordklyngen" is that forum and not the Direktørforum Fjordklyngen; the same for whose meeting it is. */
function closest<T extends Score>(equal: readonly T[]): readonly T[] {
  const exact = equal.filter((one) => one.fit === 'exact');
  if (exact.length > 0) return exact;
  const meeting = equal.filter((one) => one.fit === 'meeting');
  return meeting.length > 0 ? meeting : equal;
}

/** "ældreudvalget" is the Sundheds- og Ældreudvalget, as long as no other committee has that word. */
function partOfOne(words: readonly Term[], forums: readonly NamedForum[]): ForumMention | null {
  for (const word of words) {
    const [only, ...others] = forums.filter(({ name }) => isPartOf(bodyWord(word.folded), name));
    if (only !== undefined && others.length === 0)
      return { forums: [only.id], words: new Set([word]), certain: true };
  }
  return null;
}

function isPartOf({ own, head, bare }: BodyWord, name: string): boolean {
  if (!COMMITTEE.test(head) || own.length < SHORTEST_NAME) return false;
  const { parts } = forumName(name);
  return parts.some((part) => part.head === head) && parts.some((part) => part.bare.own === bare.own);
}

interface Score {
  readonly score: number;
  readonly words: readonly Term[];
  readonly certain: boolean;
  /** Every word of the name was said; or the meeting of what the forum is in the first place. */
  readonly fit: 'exact' | 'meeting' | 'loose';
}

const NOTHING: Score = { score: 0, words: [], certain: false, fit: 'loose' };

/** A whole word of the name counts two, its own part without the head one and a half, the head alone a little. */
function scoreOf(words: readonly Term[], name: string): Score {
  const { parts, short } = forumName(name);
  const abbreviated = words.filter((word) => short.includes(word.folded));
  if (abbreviated.length > 0) {
    const named = words.filter((word) => parts.some((part) => part.whole === word.folded));
    const all = [...new Set([...abbreviated, ...named])];
    return { score: 3, words: all, certain: true, fit: 'exact' };
  }
  const own = parts.filter((part) => part.own !== '');
  const bodies = words.filter((word) => bodyWord(word.folded).head !== '');
  const hits = own.map((part) => ({ part, hit: bestHit(words, part) }));
  const heads = headHits(bodies, parts);
  const said = hits.flatMap(({ hit }) => (hit === null ? [] : [hit]));
  if (
    own.length > 0 &&
    said.length === own.length &&
    (heads.length > 0 || said.some((one) => one.points === 2) || carriesItself(hits, words))
  ) {
    return {
      score: sum(said) + heads.length * 0.5,
      words: [...said.map((one) => one.word), ...heads],
      certain: true,
      fit: fitOf(parts, heads),
    };
  }
  if (heads.length === 0) return NOTHING;
  const certain = own.length === 0 && heads.some((word) => !GENERIC.test(bodyWord(word.folded).head));
  const fit = own.length === 0 ? fitOf(parts, heads) : meetingFit(parts, heads);
  return { score: (certain ? 1 : 0.5) + 0.1 * heads.length, words: heads, certain, fit };
}

/** All words of the name that are its own were said; were the kinds of body as well? */
function fitOf(parts: readonly BodyWord[], heads: readonly Term[]): Score['fit'] {
  const kinds = parts.filter((part) => part.own === '');
  return kinds.every((part) => heads.some((word) => isHeadOf(word, part))) ? 'exact' : 'loose';
}

/** "klyngemødet" is that of Fjordklyngen, not that of the Direktørforum Fjordklyngen. */
function meetingFit(parts: readonly BodyWord[], heads: readonly Term[]): Score['fit'] {
  const first = parts.find((part) => part.head !== '');
  const meets = heads.some(
    (word) => bodyWord(word.folded).meeting && first !== undefined && isHeadOf(word, first),
  );
  return meets ? 'meeting' : 'loose';
}

function isHeadOf(word: Term, part: BodyWord): boolean {
  return part.head !== '' && part.head.endsWith(bodyWord(word.folded).head);
}

interface Hit {
  readonly word: Term;
  readonly points: number;
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
  const same = said.own !== '' && part.own !== '' && sameWord(said.bare.own, part.bare.own);
  if (!same) return 0;
  return said.head === part.head && said.head !== '' ? 2 : 1.5;
}

function sameWord(heard: string, wanted: string): boolean {
  if (heard === wanted) return true;
  return heard.length >= SHORTEST_NAME && editDistance(heard, wanted, tolerance(wanted.length)) !== null;
}

/** "Aarhus" says enough for "Aarhusklyngen"; "midt" alone does not for "Klynge Midt", nor "social" for a committee. */
function carriesItself(
  hits: readonly { part: BodyWord; hit: Hit | null }[],
  words: readonly Term[],
): boolean {
  return hits.every(({ part, hit }) => {
    if (hit === null) return false;
    if (hit.points === 2) return true;
    const follows = words[words.indexOf(hit.word) + 1]?.folded;
    const place = part.head.endsWith('klynge') && part.own.length > SHORTEST_NAME;
    return place && follows !== 'kommun' && follows !== 'kommune' && follows !== 'universitetshospital';
  });
}

function headHits(bodies: readonly Term[], parts: readonly BodyWord[]): readonly Term[] {
  return bodies.filter((word) => {
    const { own, head } = bodyWord(word.folded);
    return own === '' && head !== 'grup' && head !== 'gruppe' && parts.some((part) => isHeadOf(word, part));
  });
}

function sum(hits: readonly Hit[]): number {
  return hits.reduce((total, hit) => total + hit.points, 0);
}
