import type { Term } from '../language/analyse';
import type { ForumId } from '../shared/ids';
import { bodyWord, type BodyWord } from './body-word';
import { englishMention } from './english-mention';
import { forumName } from './forum-name';
import { forumScore, type ForumScore } from './forum-score';

const SHORTEST_NAME = 4;
/** Bodies that are often called by half of their name. */
const COMMITTEE = /^(?:udvalg|rød|nøvn|bestyrelse|komite|committee|council)$/u;

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

type Scored = ForumScore & { readonly forum: NamedForum };

/**
 * The forums a question names, in full, in part ("Aarhus" for "Aarhusklyngen", "klynge midt" for "Chefforum
 * Sundhedsklynge Midt") or misspelled. Several when they are named equally well, or each by words of its own; null when
 * none is.
 */
export function mentionedForums(words: readonly Term[], forums: readonly NamedForum[]): ForumMention | null {
  const scored = forums.map((forum) => ({ forum, ...forumScore(words, forum.name) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const equal = scored.filter(({ score }) => score === best);
  if (best === 0 || !equal.some((one) => one.certain)) {
    const partly = partOfOne(words, forums) ?? englishMention(words, forums);
    if (partly !== null) return partly;
  }
  if (best === 0) return null;
  const named = closest(equal);
  const certain = named.some(({ fit, certain }) => certain && (fit !== 'part' || named.length === 1));
  const chosen = certain ? [...named, ...besides(named, scored)] : named;
  if (!certain && chosen.length === forums.length) return null;
  return {
    forums: chosen.map(({ forum }) => forum.id),
    words: new Set(chosen.flatMap((one) => one.words)),
    certain,
  };
}

/** "Fjordklyngen" is that forum and not the Direktørforum Fjordklyngen; the same for whose meeting it is. */
function closest(equal: readonly Scored[]): readonly Scored[] {
  const exact = equal.filter((one) => one.fit === 'exact');
  if (exact.length > 0) return exact;
  const meeting = equal.filter((one) => one.fit === 'meeting');
  return meeting.length > 0 ? meeting : equal;
}

/** "hvad sagde ældrerådet om handicaprådets forslag": another forum, named by other words. */
function besides(named: readonly Scored[], scored: readonly Scored[]): readonly Scored[] {
  const taken = new Set(named.flatMap(({ words }) => words));
  const others = scored.filter(
    (one) => one.certain && one.score > 1 && one.words.every((word) => !taken.has(word)),
  );
  const best = Math.max(0, ...others.map(({ score }) => score));
  const next = closest(others.filter(({ score }) => score === best));
  return next.length === 1 ? next : [];
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
