import type { Term } from '../language/analyse';
import { askedKind, type AskedKind } from './asked-kind';
import type { QueryTerm } from './query';

const ASKS =
  '(?:til |fra |med |for |i |by |until |since )?(?:hvem|hvad|hva|hvornår|vornår|hvor|hvorfor|hvordan|hvilken|hvilket|hvilke|who|what|when|where|why|how|which)';
/** "Hvem skriver opslaget, og hvornår er det klar?" */
const JOINED = new RegExp(`[,;?]?\\s+(?:og|samt|and)\\s+(?=${ASKS}(?!\\p{L}))`, 'giu');
const OPENS = new RegExp(
  `^\\W*(?:(?:og|men|nå|jamen|ok|okay|and|but|so|well)[,]?\\s+)*${ASKS}(?!\\p{L})`,
  'iu',
);
/** The first part names what both are about. */
const LEAST_TOLD = 2;
/** What only the second part says helps to find the place. */
const SECOND_FACTOR = 0.4;

/** A question that asks two things of one matter: where the second begins, and what it asks for. */
export interface SecondPart {
  readonly at: number;
  readonly kind: AskedKind;
}

export function secondPartOf(text: string): SecondPart | null {
  if (!OPENS.test(text)) return null;
  const joint = [...text.matchAll(JOINED)].find(({ index }) => index > 0);
  if (joint === undefined) return null;
  const at = joint.index + joint[0].length;
  return { at, kind: askedKind(text.slice(at)).kind };
}

/** The first part decides what the question is about; what only the second says need not stand there. */
export function withSecondPart(
  terms: readonly QueryTerm[],
  words: readonly Term[],
  second: SecondPart | null,
): readonly QueryTerm[] {
  if (second === null) return terms;
  const first = new Set(words.filter(({ span }) => span.start < second.at).map(({ stem }) => stem));
  const isOfFirst = ({ asked }: QueryTerm): boolean => asked.some((stem) => first.has(stem));
  const told = terms.filter((term) => isOfFirst(term) && !term.optional && !term.everyday);
  if (told.length < LEAST_TOLD) return terms;
  return terms.map((term) =>
    isOfFirst(term) ? term : { ...term, weight: term.weight * SECOND_FACTOR, naming: false },
  );
}
