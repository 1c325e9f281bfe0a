import { phrase } from './phrase';

/** A clause that says what something waits for, or on what it depends, up to the comma that ends it. */
const CLAUSE = phrase(
  '(?:først |før |fra )?(?:førend|når|hvis|såfremt|forudsat at|medmindre|med mindre|så snart|i det omfang|så vidt)(?= )',
);
const PROVISO = phrase('under forudsætning af(?=,? at | )|afhængigt? af(?= )');
const HEDGE = phrase('eventuelt|evt\\.?(?= )|ved behov|efter behov|om nødvendigt|i givet fald');
const END = /[,;.](?:\s|$)|\s+(?:så|arbejdes|skal|vil)\s/u;

/** The condition of a promise in the words of the text ("når møderækken ligger fast"), or null. */
export function conditionOf(text: string): string | null {
  const clause = earliest(text, [CLAUSE, PROVISO]);
  if (clause) return text.slice(clause.index, clauseEnd(text, clause.index + clause[0].length)).trim();
  return HEDGE.exec(text)?.[0] ?? null;
}

function earliest(text: string, patterns: readonly RegExp[]): RegExpExecArray | null {
  const hits = patterns.map((pattern) => pattern.exec(text)).filter((hit) => hit !== null);
  return hits.sort((a, b) => a.index - b.index)[0] ?? null;
}

function clauseEnd(text: string, from: number): number {
  const opening = /^,?\s*at\s/u.exec(text.slice(from))?.[0].length ?? 0;
  const end = END.exec(text.slice(from + opening));
  return end ? from + opening + end.index : text.length;
}
