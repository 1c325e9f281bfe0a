import type { QueryTerm } from '../query';
import type { AskedMentions } from './asked-mentions';

const OR = /(?<!\p{L})(?:eller|or)(?!\p{L})/iu;
const BETWEEN = /,|(?<!\p{L})(?:eller|or)(?!\p{L})/giu;

/** "Cykelstier, fortove eller broer": any of several topics will do; else all terms are one. */
export function topicsOf({
  question: { text, words },
  terms,
}: Pick<AskedMentions, 'question' | 'terms'>): readonly (readonly QueryTerm[])[] {
  if (!OR.test(text)) return [terms];
  const cuts = [...text.matchAll(BETWEEN)].map(({ index }) => index);
  const partOf = (at: number): number => cuts.filter((cut) => cut < at).length;
  const topics = new Map<number, QueryTerm[]>();
  for (const term of terms) {
    const part = partOf(words.find(({ stem }) => term.asked.includes(stem))?.span.start ?? 0);
    topics.set(part, [...(topics.get(part) ?? []), term]);
  }
  return [...topics.values()];
}
