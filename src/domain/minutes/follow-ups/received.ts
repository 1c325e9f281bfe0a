import { findDeadline } from '../../language/deadlines';
import { conditionOf } from '../../language/conditions';
import { recurrenceOf } from '../../language/recurrence';
import { agentAtStart } from './agents';
import { deliveryVerb } from './deliveries';
import { draftWords } from './draft-words';
import type { DraftContext, DraftWords } from './drafts';
import type { PlacedSentence } from './listing';
import { sentenceTask } from './task-text';
import { trailingOwner } from './trailing-owner';

/** "Udvalget får (forelagt) en status": up to the thing, and the thing. */
const GETS =
  /^(?<who>(?:[Dd]e\s)?[^,;:.]{3,60}?)\sfår\s(?:(?:også|så|desuden|igen|fremover|herefter)\s)?(?:(?:forelagt|fremlagt|præsenteret|tilsendt|fremsendt|udleveret|eftersendt)\s)?(?<thing>(?:(?:en|et|den|det|de)\s)?(?:\p{L}+(?:ig|isk|et|te|ny|nyt|kort|ende)\s)?(?<noun>\p{L}+)(?!\p{L})(?<rest>[^;]*))$/isu;
const TOLD = /^(?:besked|tilbud|svar|invitation|vejledning)$/iu;

/** What somebody is to get, and when: whoever it is has to see to it. */
export function received({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const { who, thing, noun = '' } = GETS.exec(text)?.groups ?? {};
  if (who === undefined || thing === undefined || context.section === 'case') return null;
  const verb = deliveryVerb(noun) ?? (TOLD.test(noun) ? 'giv' : undefined);
  if (verb === undefined || !isSomebody(who, context)) return null;
  const owner = trailingOwner(text, context.people);
  const isTimed =
    findDeadline(thing, context.meeting) !== null ||
    recurrenceOf(thing) !== null ||
    /^(?:når|så snart)/iu.test(conditionOf(thing) ?? '');
  if (!isTimed && owner === null) return null;
  return draftWords(text, context, {
    task: sentenceTask([verb, lowered(who), thing]),
    owner: owner?.name ?? null,
    ownerKind: owner?.kind ?? 'unassigned',
  });
}

/** "Udvalget bad om at få sagen tilbage i maj" */
const WANTS_BACK =
  /^(?<who>[^,;:.]{3,60}?)\s(?:beder|bad|anmoder|anmodede|ønsker|ønskede)\s(?:om\s)?at\sfå\s(?<thing>[^,;]{2,60}?)\s(?<how>tilbage|forelagt|fremlagt|præsenteret|at\sse)(?!\p{L})(?<rest>[^;]*)$/isu;

export function wantedBack({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const { who, thing, rest } = WANTS_BACK.exec(text)?.groups ?? {};
  if (who === undefined || thing === undefined || rest === undefined || context.section === 'case')
    return null;
  const isTheirs = agentAtStart(who, context.people)?.kind === 'group';
  if (!isTheirs || findDeadline(rest, context.meeting) === null) return null;
  return draftWords(text, context, { task: sentenceTask(['forelæg', lowered(who), thing, rest]) });
}

const THING_FIRST =
  /(?:^|[;,:]\s+(?:og\s)?)(?<thing>den|det|dem|disse|\p{L}+(?:en|et|erne|ne))\sfår\s(?<behind>[^,;]{3,120})$/iu;

/** "…; den får udvalget inden jul": what it is comes first. */
export function receivedLater({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const { thing, behind } = THING_FIRST.exec(text.replace(/[.\s]+$/u, ''))?.groups ?? {};
  const agent = behind === undefined ? null : agentAtStart(behind, context.people);
  if (!agent || agent.kind === 'person' || thing === undefined || behind === undefined) return null;
  if (context.section === 'case' || findDeadline(behind.slice(agent.end), context.meeting) === null)
    return null;
  return draftWords(behind, context, {
    task: sentenceTask(['giv', agent.name, lowered(thing), behind.slice(agent.end)]),
  });
}

function isSomebody(who: string, { people }: DraftContext): boolean {
  const agent = agentAtStart(who, people);
  return (agent !== null && agent.kind !== 'person') || /(?:erne|ene)$/u.test(who);
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
