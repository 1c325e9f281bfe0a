import { actionWord } from './action-verbs';
import type { Action } from './action';
import { agentAtStart, type Agent } from './agents';
import type { KnownPeople } from './known-people';
import type { Clause } from './clauses';

/** What people do on the way to their work. */
const ON_THE_WAY =
  /^\s*(?:mødes|går\s(?:hjem|tilbage|sammen)|sætter\ssig|tager\shjem|samles|taler\ssammen|finder\ssammen|sidder|er\s(?:på|med|vært)|deltager|repræsenterer|bakker\s(?:den\s|det\s|forslaget\s)?op|vil\sgerne|kan\sgodt|bliver\sved|ligger\sinde|har|skylder)(?!\p{L})/iu;
/** What they did or said before: the work behind "og" is what they promise. */
const BEFORE =
  /^\s*(?:\p{Ll}{3,}(?:ede|te)|syntes|fandtes|lagde|tog|gav|sagde|fik|gik|holdt|stod|så|kom|bad|lod|skrev|fandt|var|blev)(?!\p{L})/u;

export interface Subject {
  readonly agent: Agent;
  readonly start: number;
}

/** Who meets, goes home or sits down in a clause, for the verb behind the next "og". */
export function subjectOnTheWay(sentence: string, clause: Clause, people: KnownPeople): Subject | null {
  const start = clause.words[0]?.start ?? 0;
  const text = sentence.slice(start, (clause.words.at(-1)?.end ?? start) + 1);
  const agent = agentAtStart(text, people);
  const behind = agent ? text.slice(agent.end).replace(/^\)/u, '') : '';
  const isReady = ON_THE_WAY.test(behind) || (agent?.kind === 'person' && BEFORE.test(behind));
  return agent && isReady ? { agent, start } : null;
}

/** "… | og lægger en plan": the verb at the head of a clause, done by who stood before. */
export function actionOf({ agent, start }: Subject, { words }: Clause): Action | null {
  const [first, second] = words;
  const isWill = first?.lower === 'vil';
  const word = isWill ? second : first;
  const verb = word ? actionWord(word.text) : null;
  if (!word || verb?.form !== (isWill ? 'infinitive' : 'present')) return null;
  return {
    verb,
    agent,
    modal: isWill ? 'vil' : null,
    frame: null,
    subject: null,
    middle: null,
    start,
    rest: word.end,
  };
}
