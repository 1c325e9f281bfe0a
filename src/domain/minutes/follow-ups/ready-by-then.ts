import { findDeadline } from '../../language/deadlines';
import { imperative } from '../../language/imperative';
import { actionWord } from './action-verbs';
import { agentAtStart, type Agent } from './agents';
import { draftWords } from './draft-words';
import type { DraftContext, DraftWords } from './drafts';
import type { PlacedSentence } from './listing';
import { sentenceTask } from './task-text';

const HAS_READY =
  /^\s(?:har|skal\shave)\s(?!altid|allerede|ikke)(?<thing>[^,;]{2,60}?)\s(?:klar|parat|færdigt?|på\splads)(?!\p{L})(?<when>[^;]*)$/isu;

/** "Ida har et udkast klar til mødet den 8. maj" */
export function readyWith({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const agent = context.section === 'case' ? null : agentAtStart(text, context.people);
  const { thing, when } = HAS_READY.exec(text.slice(agent?.end ?? text.length))?.groups ?? {};
  if (!agent || thing === undefined || when === undefined) return null;
  if (findDeadline(when, context.meeting) === null) return null;
  return draftWords(when, context, {
    task: sentenceTask(['hav', thing, 'klar', when]),
    owner: agent.name,
    ownerKind: agent.kind,
  });
}

const HAS_UNTIL =
  /^\s(?:har|får)\s(?:(?:så|nu|herefter|derefter)\s)?(?:(?:frem\s)?til|indtil)\s(?<when>[^,;]{3,40}?)\stil\sat\s(?<verb>\p{L}+)(?<rest>[^;]*)$/isu;
/** "De øvrige": no body, and yet somebody. */
const THE_REST = /^(?:de\s(?:øvrige|andre|fremmødte)|resten|alle\sandre|alle)(?=\s)/iu;

/** "De øvrige har så til den 6. december til at kommentere" */
export function untilThen({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const agent = context.section === 'case' ? null : (theRest(text) ?? agentAtStart(text, context.people));
  const {
    when,
    verb: word = '',
    rest = '',
  } = HAS_UNTIL.exec(text.slice(agent?.end ?? text.length))?.groups ?? {};
  const verb = actionWord(word);
  if (!agent || when === undefined || verb?.form !== 'infinitive') return null;
  if (findDeadline(`senest ${when}`, context.meeting) === null) return null;
  return draftWords(`senest ${when}`, context, {
    task: sentenceTask([imperative(verb.infinitive), rest]),
    owner: agent.name,
    ownerKind: agent.kind,
    dueText: `til ${when}`,
  });
}

function theRest(text: string): Agent | null {
  const name = THE_REST.exec(text)?.[0];
  return name === undefined ? null : { name, kind: 'group', end: name.length };
}
