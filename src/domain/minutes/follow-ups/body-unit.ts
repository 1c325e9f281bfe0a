import type { OwnerKind } from '../model';
import { BEFORE_BODY, bodyKind } from './bodies';
import type { Word } from './words';

/** Words that name somebody; word indexes, ends exclusive. */
export interface Unit {
  readonly kind: Exclude<OwnerKind, 'unassigned'>;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Past title and place. */
  readonly end: number;
}

/** "hver afdeling", "hvert hospital": whatever it is, it is charged. */
const EACH = new Set(['hver', 'hvert']);
const TIMES = new Set([
  'gang',
  'uge',
  'måned',
  'kvartal',
  'år',
  'dag',
  'især',
  'enkelt',
  'anden',
  'andet',
  'tredje',
]);
/** "Aarhus Kommune", "de fire kommuner", "Formandskabet for klyngen". */
export function body(words: readonly Word[], from: number): Unit | null {
  for (let index = from; index < Math.min(words.length, from + 7); index += 1) {
    const word = words[index];
    if (!word) return null;
    if (index > from && /^[^-]*[,;:()]/.test(word.gap)) return null;
    if (PREPOSITION.test(word.lower)) return null;
    const kind = bodyKind(word.lower) ?? (isEach(words, index, from) ? 'group' : null);
    if (kind) {
      const end = properEnd(words, index + 1);
      return { kind, nameStart: from, nameEnd: end, end };
    }
    const allowed =
      BEFORE_BODY.has(word.lower) ||
      /^\p{Lu}/u.test(word.text) ||
      (index > from && (word.lower === 'og' || isDescribing(words, index, from)));
    if (!allowed) return null;
  }
  return null;
}

function isEach(words: readonly Word[], index: number, from: number): boolean {
  return index === from + 1 && EACH.has(words[from]?.lower ?? '') && !TIMES.has(words[index]?.lower ?? 'år');
}

/** "I nabokommunen": where, not who. */
const PREPOSITION = /^(?:i|på|ved|hos|fra|til|inden|efter|mellem|blandt|hvis|når|om)$/u;

const ARTICLE = /^(?:de|den|det)$/u;

/** "det fagligt strategiske niveau" */
function isDescribing(words: readonly Word[], index: number, from: number): boolean {
  return (
    ARTICLE.test(words[from]?.lower ?? '') &&
    /(?:lige?t?|ige|iske?|ende|ale|ive|elle)$/u.test(words[index]?.lower ?? '')
  );
}

/** "Region" + "Midt", "Psykiatrien" + "Region Nord": capitalised words directly behind belong to the name. */
function properEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && end < from + 3) {
    const word = words[end];
    if (word?.gap.trim() !== '' || !/^\p{Lu}/u.test(word.text)) break;
    end += 1;
  }
  return end;
}
