import { actionWord, type VerbForm } from './action-verbs';
import type { Clause } from './clauses';

/** A verb at the head of a clause without a subject. Offsets count in the sentence. */
export interface FurtherVerb {
  readonly start: number;
  readonly end: number;
  /** Null where the verb is not known: its form stays as written. */
  readonly infinitive: string | null;
}

const NO_VERBS = new Set([
  'efter',
  'under',
  'over',
  'eller',
  'deres',
  'andres',
  'flere',
  'øvriges',
  'læger',
  'parter',
]);

/** `form`: that of the verb it follows; only behind an infinitive can an infinitive go on. */
export function furtherVerb({ words }: Clause, form: VerbForm): FurtherVerb | null {
  const [first] = words;
  if (!first) return null;
  if (form === 'present' && first.lower === 'får' && words.length > 2)
    return { start: first.start, end: first.end, infinitive: 'få' };
  const verb = actionWord(first.text);
  const place = { start: first.start, end: first.end };
  if (verb && verb.form !== 'participle' && (verb.form !== 'infinitive' || form === 'infinitive'))
    return { ...place, infinitive: verb.infinitive };
  const looksLikeVerb =
    /^\p{Ll}{3,}(?:er|es)$/u.test(first.text) && words.length > 1 && !NO_VERBS.has(first.lower);
  return looksLikeVerb && !/(?:erne|ere|inger|elser|heder)$/u.test(first.lower)
    ? { ...place, infinitive: null }
    : null;
}
