import { done, type Reading, type ReadingContext } from './action';
import type { ActionWord } from './action-verbs';
import { agentBefore, isUs } from './beside-verb';
import type { Clause } from './clauses';
import { doneWord } from './read-modal';

/** "får en snedker til at se på døren", "får punktet med på dagsordenen", "får aftalen på plads" */
const BROUGHT_ABOUT =
  /^(?!\s+(?:\p{L}+\s+){0,2}(?:lov|tid|ret|råd|hjælp|penge|midler|mulighed|lyst|mandat|brug|bemyndigelse|svært|nemt|lettere)(?!\p{L}))\s+(?:[^\s,;.]+\s+){1,6}?(?:med\s(?:i|på|til|hjem)|til\sat|på\splads|på\sprøve|hjem|sat\sop|trykt)(?!\p{L})|^\s+(?:fat\s(?:i|på)|styr\spå|pris(?:er)?\spå|afklaret|ordnet)(?!\p{L})/iu;
const GET: ActionWord = { infinitive: 'få', form: 'present', kind: 'effort' };

/** "Ida får lavet et skilt", "Ida får en maler til at se på det": only behind somebody who does it. */
export function readGetting(clause: Clause, index: number, context: ReadingContext): Reading {
  const word = clause.words[index];
  const next = clause.words[index + 1];
  const verb = next ? doneWord(next.text) : null;
  const agent = agentBefore(clause, index, context)?.agent ?? null;
  if (!word || (agent === null && !isUs(clause, index))) return { kind: 'finite' };
  const base = { modal: null, subject: null, middle: null, agent, frame: context.frame, start: clause.start };
  if (!next || !verb) {
    const isTheirs = agent === null || agent.kind === 'person';
    const brings = isTheirs && BROUGHT_ABOUT.test(context.sentence.slice(word.end));
    return brings ? done({ ...base, verb: GET, rest: word.end }) : { kind: 'finite' };
  }
  // What a body gets done may be what it gets done every day: it takes a time.
  const kind = agent === null || agent.kind === 'person' ? verb.kind : 'talk';
  return done({ ...base, verb: { ...verb, kind }, rest: next.end });
}
