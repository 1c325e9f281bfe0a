import { actionWord } from './action-verbs';
import type { Action } from './action';
import { agentAtStart, type Agent } from './agents';
import type { KnownPeople } from './known-people';
import type { Clause } from './clauses';

/** What people do on the way to their work. */
const ON_THE_WAY =
  /^\s*(?:mødes|går\s(?:hjem|tilbage|sammen)|sætter\ssig|tager\shjem|samles|taler\ssammen|finder\ssammen)(?!\p{L})/iu;
const ITS_VERBS = new Set(['mødes', 'går', 'sætter', 'tager', 'samles', 'taler', 'finder']);

export interface Subject {
  readonly agent: Agent;
  readonly start: number;
}

/** Who meets, goes home or sits down in a clause, for the verb behind the next "og". */
export function subjectOnTheWay(sentence: string, clause: Clause, people: KnownPeople): Subject | null {
  if (!clause.words.some(({ lower }) => ITS_VERBS.has(lower))) return null;
  const start = clause.words[0]?.start ?? 0;
  const text = sentence.slice(start, (clause.words.at(-1)?.end ?? start) + 1);
  const agent = agentAtStart(text, people);
  return agent && ON_THE_WAY.test(text.slice(agent.end)) ? { agent, start } : null;
}

/** "… | og lægger en plan": the verb at the head of a clause, done by who stood before. */
export function actionOf({ agent, start }: Subject, { words }: Clause): Action | null {
  const [first] = words;
  const verb = first ? actionWord(first.text) : null;
  if (!first || verb?.form !== 'present') return null;
  return { verb, agent, modal: null, frame: null, subject: null, middle: null, start, rest: first.end };
}
