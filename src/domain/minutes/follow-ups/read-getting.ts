import { done, type Reading, type ReadingContext } from './action';
import { actionWord, type ActionWord } from './action-verbs';
import { agentAtStart, type Agent } from './agents';
import { agentBefore, isUs } from './beside-verb';
import type { Clause } from './clauses';
import { pronounAgent } from './mentioned';
import { doneWord, isReceived } from './read-modal';
import type { Word } from './words';

/** "får en snedker til at se på døren", "får punktet med på dagsordenen", "får aftalen på plads" */
const BROUGHT_ABOUT =
  /^(?:\s+[^\s,;.]+){1,6}?\s+(?:med\s(?:i|på|til|hjem)|til\sat|på\s(?:plads|prøve|hjemmesiden|nettet|intranettet|(?:\p{L}+s\s)?dagsorden(?:en)?|gaden)|hjem|ud|op\sat\sstå)(?!\p{L})|^\s+(?:fat\s(?:i|på)|styr\spå|pris(?:er)?\spå)(?!\p{L})/iu;
/** What one is only given or feels. */
const GIVEN =
  /^(?:\s+\p{L}+){0,2}?\s+(?:lov|tid|ret|råd|hjælp|penge|midler|mulighed|lyst|mandat|brug|bemyndigelse|svært|nemt|lettere|besked|tilbud)(?!\p{L})/iu;
/** Participles of verbs not known here. */
const PARTICIPLE =
  /(?:lagt|sat|gjort|skåret|set|trykt|klaret|ordnet|pyntet|gjort|ryddet|malet|skilt|ændret|udbedret|justeret)$/u;
const GET = { infinitive: 'få', kind: 'effort' } as const;
/** How far behind "får" what is done may stand. Words. */
const REACH = 8;

/** "Ida får lavet et skilt", "Ida får en maler til at se på det": only behind somebody who does it. */
export function readGetting(clause: Clause, index: number, context: ReadingContext): Reading {
  const word = clause.words[index];
  const next = clause.words[index + 1];
  const before = agentBefore(clause, index, context)?.agent ?? pronounBefore(clause, index, context);
  const agent = before ?? getterBehind(clause, index, context);
  if (!word || (agent === null && !isUs(clause, index))) return { kind: 'finite' };
  const isTheirs = agent === null || agent.kind === 'person';
  const base = { modal: null, subject: null, middle: null, agent, frame: context.frame, start: clause.start };
  if (before === null && agent !== null)
    return done({ ...base, verb: { ...GET, form: 'present' }, rest: word.end + agent.end });
  const verb = next ? doneWord(next.text) : null;
  // What a body gets done may be what it gets done every day: it takes a time.
  if (next && verb)
    return done({ ...base, verb: { ...verb, kind: isTheirs ? verb.kind : 'talk' }, rest: next.end });
  const gets = isTheirs ? bringsAbout(clause, index, context.sentence) : null;
  return gets ? done({ ...base, verb: { ...gets, form: 'present' }, rest: word.end }) : { kind: 'finite' };
}

/** "Hun får den på dagsordenen" */
function pronounBefore(clause: Clause, index: number, context: ReadingContext): Agent | null {
  return /^(?:han|hun)$/u.test(clause.words[index - 1]?.lower ?? '')
    ? pronounAgent(clause, index, context)
    : null;
}

const SEEN_TO =
  /^\s+(?:fat\s(?:i|på)|med\s(?:i|på|til|hjem)|styr\spå|gjort|lavet|skrevet|ordnet|på\splads|ud(?!\p{L}))/iu;

const PRONOUN_BEHIND = /^\s(?:han|hun)(?!\p{L})/iu;

/** "Dem får Ida fat i": what it is comes first. */
function getterBehind(clause: Clause, index: number, context: ReadingContext): Agent | null {
  const { sentence, people } = context;
  const word = clause.words[index];
  if (!word || index === 0) return null;
  const meant = pronounAgent(clause, index, context);
  const named = meant
    ? { ...meant, end: PRONOUN_BEHIND.exec(sentence.slice(word.end))?.[0].length ?? 0 }
    : null;
  const agent = named ?? agentAtStart(sentence.slice(word.end), people);
  const behind = agent ? sentence.slice(word.end + agent.end) : '';
  return agent?.kind === 'person' && SEEN_TO.test(behind) ? agent : null;
}

/** Whether "får" or "få" means that somebody sees to something. */
export function bringsAbout({ words }: Clause, index: number, sentence: string): ActionWord | null {
  const word = words[index];
  if (!word) return null;
  const behind = sentence.slice(word.end, words.at(-1)?.end);
  if (GIVEN.test(behind)) return null;
  const reached = words.slice(index + 1, index + 1 + REACH);
  const isDone = reached.some((one, at) => isDoneWord(one) && reached[at - 1]?.lower !== 'at');
  return isDone || BROUGHT_ABOUT.test(sentence.slice(word.end)) ? { ...GET, form: 'infinitive' } : null;
}

function isDoneWord({ text, lower }: Word): boolean {
  const verb = actionWord(text);
  if (verb?.form === 'participle') return !isReceived(verb);
  return verb === null && /^\p{Ll}/u.test(text) && PARTICIPLE.test(lower);
}
