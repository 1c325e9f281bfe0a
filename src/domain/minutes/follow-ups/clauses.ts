import type { Word } from './words';

/**
 * main: can say who does what · content: the clause after "at", which does where it hangs on an agreement ·
 * aside: relative, temporal, causal … clauses, which never do.
 */
type ClauseKind = 'main' | 'content' | 'aside';

export interface Clause {
  readonly kind: ClauseKind;
  /** Without its opening conjunction. */
  readonly words: readonly Word[];
  /** "og", "men" … when one joins it to what stands before. */
  readonly joined: boolean;
  /** Offset of the clause with its conjunction. */
  readonly start: number;
}

const JOINING = new Set(['og', 'men', 'samt', 'mens', 'hvorefter', 'ligesom', 'idet']);
const OPENING_ASIDE = new Set(
  (
    'som hvor hvordan hvornår hvilke hvilken hvilket når hvis såfremt fordi da hvorvidt førend så således sådan hvorfor hvem hvad ' +
    'hvorved hvormed hvoraf hvori medmindre selvom eftersom end'
  ).split(' '),
);
/** Nothing else opens a clause behind a mere blank. */
const OPENING = new Set([...JOINING, ...OPENING_ASIDE, 'at']);
/** These open such a clause only behind a comma. */
const ASIDE_AFTER_COMMA = new Set(['der', 'om', 'inden', 'før']);
const PAUSE = /[,;:–—()]|\s-\s|\n\s*[-•]/;

/** The words of a sentence in the stretches between commas, conjunctions and "at". */
export function clausesOf(words: readonly Word[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const word = words[at];
    if (word !== undefined && !opens(word, words[at - 1])) continue;
    const found = clause(words.slice(from, at), from === 0);
    if (found !== null) clauses.push(found);
    from = at;
  }
  return clauses;
}

function opens(word: Word, before: Word | undefined): boolean {
  if (word.gap === ' ' && !OPENING.has(word.lower)) return false;
  if (word.gap.startsWith('-') || isDecimal(word)) return false;
  if (before && JOINING.has(before.lower) && !PAUSE.test(word.gap)) return false;
  return (
    PAUSE.test(word.gap) || JOINING.has(word.lower) || OPENING_ASIDE.has(word.lower) || word.lower === 'at'
  );
}

/** "2,7" */
function isDecimal({ gap, text }: Word): boolean {
  return gap === ',' && /^\d/u.test(text);
}

function clause(group: readonly Word[], isFirst: boolean): Clause | null {
  const first = group[0];
  if (!first) return null;
  const joined = JOINING.has(first.lower);
  const words = joined ? group.slice(1) : group;
  const opening = words[0]?.lower ?? '';
  const { start } = first;
  if (opening === 'at') return { kind: 'content', words: words.slice(1), joined, start };
  // "…, og så sender Ida den": and then.
  if (joined && opening === 'så') return { kind: 'main', words, joined, start };
  if (OPENING_ASIDE.has(opening)) return { kind: 'aside', words: words.slice(1), joined, start };
  const isRelative = ASIDE_AFTER_COMMA.has(opening) && !joined && !isFirst && first.gap.includes(',');
  return { kind: isRelative ? 'aside' : 'main', words, joined, start };
}
