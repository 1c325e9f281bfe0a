import { actionWord, imperativeWord } from './action-verbs';
import { agentAtStart } from './agents';
import type { DraftContext, DraftWords } from './drafts';
import { askedFor, demanded, readyBy } from './deliveries';
import { draftWords } from './draft-words';
import type { PlacedSentence } from './listing';
import { conditionOf } from '../../language/conditions';
import { imperative } from '../../language/imperative';
import { phrase } from '../../language/phrase';
import { recurrenceOf } from '../../language/recurrence';
import { followUpOwner, liaison, placedTask, placedWork } from './offices';
import { onTheAgenda } from './agenda-points';
import { backWith, cleft, cleftWithin, doneBy } from './turned-around';
import { readyWith, untilThen } from './ready-by-then';
import { doesIt, onIt, pointAgain, toldOnceKnown } from './takes-it';
import { received, receivedLater, wantedBack } from './received';
import { sentenceTask } from './task-text';
import { nominalVerb } from './nominal-verb';
import { ownerBehindColon, trailingOwner } from './trailing-owner';

type Reader = (sentence: PlacedSentence, context: DraftContext) => DraftWords | null;

/** Constructs that are no clause with subject and verb; each reads a whole sentence of a decision. */
export const SPECIAL_READERS: readonly Reader[] = [
  wishedDelivery,
  demanded,
  askedFor,
  readyBy,
  received,
  receivedLater,
  wantedBack,
  cleft,
  doneBy,
  backWith,
  onTheAgenda,
  hold,
  liaison,
  placedWork,
  placedTask,
  followUpOwner,
  listedWork,
];

/** Where a sentence holds no promise read by its clauses. */
export const LATE_READERS: readonly Reader[] = [
  cleftWithin,
  readyWith,
  untilThen,
  onIt,
  doesIt,
  toldOnceKnown,
  pointAgain,
  boxedThing,
];

/** "Rapporten ønskes udsendt 1. gang om måneden", right after the task that makes it. */
function wishedDelivery({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const match = /^(.{3,80}?)\s+ønskes\s+(\p{L}+)(.*)$/su.exec(text);
  const verb = match ? actionWord(match[2] ?? '') : null;
  if (
    context.section === 'case' ||
    !context.afterTask ||
    !match ||
    verb?.form !== 'participle' ||
    recurrenceOf(text) === null
  )
    return null;
  return draftWords(text, context, {
    task: sentenceTask([imperative(verb.infinitive), lowered(match[1] ?? ''), match[3] ?? '']),
  });
}

const HOLD = phrase(
  '(?:arbejdes|gås|går|fortsættes|planlægges|foretages|igangsættes|iværksættes|handles) (?:der )?ikke(?: videre)?',
);
const UNTIL = phrase('førend|før(?= der| at| det)|inden(?= der)');

/** "Førend der foreligger svar, arbejdes der ikke videre med …": the work rests, and somebody has to take it up again. */
function hold({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  if (!UNTIL.test(text) || !HOLD.test(text)) return null;
  const condition = conditionOf(text);
  if (condition === null) return null;
  const about = /\bikke\s+videre\s+(?:med|på)\s+([^,.;]{3,90})/iu.exec(text)?.[1] ?? '';
  if (about === '') return null;
  return draftWords(text, context, {
    task: sentenceTask(['vent med at arbejde videre med', about]),
    condition,
  });
}

const LABEL =
  /^(?:opfølgning|handling|aktion|action|to-?\s?do|opgave|næste skridt|aftale|aftalt)\s*[:–-]\s*|^to-?\s?do\s+(?=\p{Lu})/iu;

/** "Udsende plan (Ida)", "Ida: indkalde til møde", "Opfølgning: send plan ud": work without a subject, with an owner or a label. */
function listedWork({ text, list }: PlacedSentence, context: DraftContext): DraftWords | null {
  if (list === 'reported') return null;
  const label = LABEL.exec(text)?.[0] ?? '';
  const lead = leadOwner(text.slice(label.length), context);
  const rest = text.slice(label.length + (lead?.length ?? 0)).replace(/^at\s+/iu, '');
  const first = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  const owner = lead?.agent ?? trailingOwner(text, context.people) ?? ownerBehindColon(text, context.people);
  const infinitive = infinitiveOf(first, lead !== null) ?? (STATES.test(rest) ? null : nominalVerb(first));
  if (infinitive === null || rest.length > 240 || (owner === null && label === '' && list !== 'agreed'))
    return null;
  return draftWords(text, context, {
    task: sentenceTask([imperative(infinitive), rest.slice(first.length).replace(/^\saf\s/u, ' ')]),
    owner: owner?.name ?? null,
    ownerKind: owner?.kind ?? 'unassigned',
  });
}

/** "[ ] Ida: oversigt over nøgler": what somebody is to deliver, without a word for doing it. */
function boxedThing({ text, list }: PlacedSentence, context: DraftContext): DraftWords | null {
  const lead = list === 'agreed' ? leadOwner(text, context) : null;
  const thing = lead ? text.slice(lead.length) : '';
  if (!lead || thing === '' || thing.length > LONGEST_THING || isStatement(thing)) return null;
  const infinitive = /^\p{Ll}{2,}e(?=\s)/u.exec(thing)?.[0];
  return draftWords(text, context, {
    task: sentenceTask(
      infinitive === undefined ? ['lever', thing] : [imperative(infinitive), thing.slice(infinitive.length)],
    ),
    owner: lead.agent.name,
    ownerKind: lead.agent.kind,
  });
}

/** Characters. */
const LONGEST_THING = 160;

function isStatement(text: string): boolean {
  if (
    /(?<!\p{L})(?:er|var|har|havde|blev|bliver|kan|kunne|vil|ville|skal|synes|mener|gik|kom)(?!\p{L})/iu.test(
      text,
    )
  )
    return true;
  return [...text.matchAll(/\p{L}+/gu)].some(([word]) =>
    /^(?:present|passive)$/u.test(actionWord(word)?.form ?? ''),
  );
}

/** "Vandingen er fortsat …" tells how it goes. */
const STATES =
  /^\p{L}+(?:en|et)\s(?:[^,;.]{1,60}\s)?(?:er|var|har|blev|bliver|går|gik|kører|forløber|fortsætter)(?!\p{L})/iu;

/** After "Ida:" the verb may stand in the present as well. */
function infinitiveOf(word: string, isLed: boolean): string | null {
  const verb = actionWord(word);
  const fits = verb?.form === 'infinitive' || (isLed && verb?.form === 'present');
  return fits ? verb.infinitive : imperativeWord(word);
}

/** Of an owner and what parts it from the work. Characters. */
const LONGEST_LEAD = 120;

function leadOwner(
  text: string,
  { people }: DraftContext,
): { agent: NonNullable<ReturnType<typeof agentAtStart>>; length: number } | null {
  if (!/[:\t]|\s[–—-]\s/.test(text.slice(0, LONGEST_LEAD))) return null;
  // In a row of a table nothing of the next cell belongs to the name.
  const cell = /^[^\t|]{2,60}(?=\t|\s\|\s)/u.exec(text)?.[0] ?? text;
  const agent = agentAtStart(cell, people);
  const colon = agent ? /^[^\p{L}:]{0,3}:\s*|^\t+|^\s[–—-]\s+/u.exec(text.slice(agent.end)) : null;
  return agent && colon ? { agent, length: agent.end + colon[0].length } : null;
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
