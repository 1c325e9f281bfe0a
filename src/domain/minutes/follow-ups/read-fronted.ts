import { done, type Reading, type ReadingContext } from './action';
import type { ActionWord } from './action-verbs';
import { agentAtStart } from './agents';
import type { Clause } from './clauses';
import { isKnown } from './known-people';

/** "Det undersøger Ida": nobody else can be meant to do it. */
const PRONOUN = /^(?:det|den|dem|dette|disse|(?:den|det|de)\s(?:del|opgaver?|punkt|spørgsmål))$/iu;
/** "Spørgsmålet tager Ida med": the word that belongs to the verb is left behind. */
const LEFT_BEHIND =
  /^\s+(?:(?:også|så|selv)\s)?(?:med|for|op|ud|ind|af|videre|hjem|sig|fat|frem|rundt|på)(?!\p{L})/iu;
/** Verbs nobody is the object of. */
const DONE_TO_THINGS =
  /^(?:skrive|lave|bestille|klare|udarbejde|booke|bage|indkøbe|købe|ordne|forberede|planlægge|arrangere|koordinere|formulere|reservere|hente|male|tegne|udforme|tilrette|opdatere|trykke|udfylde|afklare|beregne|opgøre|låne|reparere|vaske|udsende|dele)$/u;

/** "Kaffen bestiller Ida": the object first, and somebody known right behind the verb. */
export function readFronted(
  clause: Clause,
  { index, verb }: { readonly index: number; readonly verb: ActionWord },
  context: ReadingContext,
): Reading | null {
  const word = clause.words[index];
  const first = clause.words[0];
  if (!word || !first || index === 0 || clause.kind !== 'main') return null;
  const behind = context.sentence.slice(word.end);
  const agent = agentAtStart(behind, context.people);
  if (!agent) return null;
  const object = context.sentence.slice(first.start, clause.words[index - 1]?.end ?? first.end);
  const isObject = PRONOUN.test(object) || LEFT_BEHIND.test(behind.slice(agent.end));
  const isKnownPerson = agent.kind === 'person' && isKnown(agent.name, context.people);
  if (!isObject && !(isKnownPerson && DONE_TO_THINGS.test(verb.infinitive))) return null;
  const subject = { start: first.start, end: first.start + object.length };
  const none = { modal: null, middle: null, frame: context.frame };
  return done({ ...none, verb, agent, subject, start: clause.start, rest: word.end + agent.end });
}
