import type { ReadingContext } from './action';
import { agentAtStart, type Agent } from './agents';
import type { Clause } from './clauses';
import { isKnown, type KnownPeople } from './known-people';
import { wordsOf } from './words';

/** The people of the meeting whom a text names, each once, as written. */
export function mentionedPeople(text: string, people: KnownPeople): readonly string[] {
  const names: string[] = [];
  let from = 0;
  for (const word of wordsOf(text)) {
    if (word.start < from || !/^\p{Lu}/u.test(word.text)) continue;
    const name = nameAt(text.slice(word.start, word.start + LONGEST), people);
    if (name === null) continue;
    from = word.start + name.length;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

/** Of a name. Characters. */
const LONGEST = 120;
const RUN = /^\p{Lu}[\p{L}-]{0,40}(?:\s\p{Lu}[\p{L}-]{0,40}){0,4}/u;

/** "Mogens' tal" and "Idas tal" name Mogens and Ida. */
function nameAt(text: string, people: KnownPeople): string | null {
  const run = RUN.exec(text)?.[0].replace(/\s+/gu, ' ') ?? '';
  const parts = run.split(' ');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join(' ');
    if (isKnown(name, people)) return name;
    const owner = name.replace(/s$/u, '');
    if (owner !== name && isKnown(owner, people)) return owner;
  }
  return null;
}

const PRONOUN = /^(?:han|hun)$/u;

/** Who "han" or "hun" beside the verb is, where only one can be meant. */
export function pronounAgent({ words, start }: Clause, index: number, context: ReadingContext): Agent | null {
  const beside = [words[index - 1], words[index + 1]].find((word) => PRONOUN.test(word?.lower ?? ''));
  if (!beside) return null;
  const before = context.sentence.slice(0, Math.max(start, words[index - 1]?.start ?? 0));
  const named = mentionedPeople(before, context.people);
  if (named.length > 1) return subjectOf(before, context.people);
  const name = named[0] ?? context.antecedent;
  return name === null ? null : { name, kind: 'person', end: 0 };
}

function subjectOf(sentence: string, people: KnownPeople): Agent | null {
  const agent = agentAtStart(sentence, people);
  return agent?.kind === 'person' && isKnown(agent.name, people) && !/\sog\s/u.test(agent.name)
    ? agent
    : null;
}
