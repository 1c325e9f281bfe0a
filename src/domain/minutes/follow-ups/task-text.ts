import { imperative } from '../../language/imperative';
import type { Stated } from './read-sentence';
import type { Action, Stretch } from './action';

/** Longest task text. Characters. */
const LONGEST = 120;
/** A clause that ends earlier would leave too little. Characters. */
const CLAUSE_FROM = 60;

const FILLERS =
  /^(?:(?:der|vi|også|derfor|nu|så|samtidig|samtidigt|desuden|herefter|ligeledes|endvidere|dog|i stedet|efterfølgende|derudover)(?=\s|$)[\s,]*)+/iu;
const BY_AGENT = /^((?:\s+(?:ud|ind|op|om|nærmere|videre)){0,2})\s+af\s+/u;

/** A short imperative: verb, object, and what else the clause says; white space folded. */
export function taskText(sentence: string, stated: Stated): string {
  const { action } = stated;
  const subject = action.subject ? slice(sentence, action.subject) : '';
  const middle = action.middle ? slice(sentence, action.middle) : '';
  const written = withoutAgent(restOf(sentence, stated), action);
  const asks = /^det$/iu.test(subject) && QUESTION.test(written);
  const object = asks ? '' : asObject(subject);
  const rest = clauseOf(written, `${object}${middle}` !== '');
  return sentenceTask([withRest(imperative(action.verb.infinitive), object, rest), middle]);
}

/** "undersøger, om …" keeps its comma. */
function withRest(verb: string, object: string, rest: string): string {
  const told = tidy(rest);
  if (object === '' && told !== '' && /^\s*,/u.test(rest)) return `${verb}, ${told}`;
  return [verb, tidy(object), told].filter((part) => part !== '').join(' ');
}

/** "Det undersøges, om …": the question is the object. */
const QUESTION = /(?:^|\s)(?:om|hvorvidt|at|hvordan|hvem|hvad|hvilke[nt]?)\s/u;

/** What follows the verb, with further verbs as imperatives too. */
function restOf(sentence: string, { action, end, further }: Stated): string {
  let at = action.rest;
  let rest = '';
  for (const verb of further) {
    if (verb.infinitive === null || verb.start < at) continue;
    rest += sentence.slice(at, verb.start) + imperative(verb.infinitive);
    at = verb.end;
  }
  return rest + sentence.slice(at, end);
}

const NEW_CLAUSE = /^\s*[,;]\s*(?!\s)(?!(?:at|om|hvem|hvad|hvilke[nt]?|hvor\p{L}*|der|som)(?!\p{L}))/iu;
const LATER_CLAUSE =
  /(?<!\s(?:i|på|om|af|til|ved|over))[,;]\s+(?:så|idet|da|fordi|hvilket|hvorfor|således)\s/iu;

/** What stands behind the comma is another thought, even where the verb is left without an object. */
const OTHER_THOUGHT =
  /^\s*(?:;|,\s*(?:og|men|mens|samt|så|idet|da|fordi|således|hvorefter|ligesom|eftersom|selvom)(?!\p{L}))/iu;

/** Up to where a new thought begins; a verb alone says too little, so the clause behind it stays. */
function clauseOf(rest: string, hasObject: boolean): string {
  if (NEW_CLAUSE.test(rest) && (hasObject || OTHER_THOUGHT.test(rest))) return '';
  const later = LATER_CLAUSE.exec(rest.slice(1));
  return later ? rest.slice(0, later.index + 1) : rest;
}

/** The parts, tidied and joined to one task text. */
export function sentenceTask(parts: readonly string[]): string {
  const kept = parts.map(tidy).filter((part) => part !== '');
  return shorten(capitalised(kept.join(' ').replace(/\s+/gu, ' ')));
}

function slice(sentence: string, stretch: Stretch): string {
  return sentence.slice(stretch.start, stretch.end);
}

function withoutAgent(rest: string, action: Action): string {
  const by = BY_AGENT.exec(rest);
  if (!by || !action.agent || action.verb.form === 'present') return rest;
  return rest.slice(by[0].length).startsWith(action.agent.name)
    ? `${by[1] ?? ''}${rest.slice(by[0].length + action.agent.name.length)}`
    : rest;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[,;:–-]+\s*/u, '')
    .replace(FILLERS, '')
    .replace(/\s*\((?:ansvarlig:?\s*)?\p{Lu}[\p{L}. -]{0,40}\)[.\s]*$/u, '')
    .replace(/(?<![\s,;:.])[\s,;:.]+(?:(?:og|samt|men|mens)[\s,;:.]*)?$/u, '')
    .trim();
}

/** The head of a sentence loses its capital unless it is a name ("IV-aftalen", "Region Nord"). */
function asObject(text: string): string {
  const [first = '', second = ''] = text.split(/\s+/u);
  const isProper = /^\p{Lu}[\p{Lu}\d-]/u.test(first) || (/^\p{Lu}/u.test(second) && /^\p{Lu}/u.test(first));
  return isProper ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Ends at a clause where one ends in time, else at a word. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const comma = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '));
  if (comma >= CLAUSE_FROM) return head.slice(0, comma);
  return `${head.slice(0, head.lastIndexOf(' ', LONGEST - 2))}…`;
}
