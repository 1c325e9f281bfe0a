import { findDeadline } from '../../language/deadlines';
import { imperative } from '../../language/imperative';
import { actionWord } from './action-verbs';
import { agentAtStart } from './agents';
import { draftWords } from './draft-words';
import type { DraftContext, DraftWords } from './drafts';
import type { PlacedSentence } from './listing';
import { sentenceTask } from './task-text';

const CLEFT = /^det\s(?:er|bliver)\s(?<who>[^,]{2,60}),\s(?:der|som)\s(?<verb>\p{L}+)(?<rest>[^;]*)$/isu;

/** "Det er Ida, der sender planen" */
export function cleft({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  return cleftOf(text, context);
}

/** "Prisen kendes ikke; det er Ida, som finder den" */
export function cleftWithin({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const from = /[;,:]\s(?:(?:og|men|så)\s)?(?=det\s(?:er|bliver)\s)/iu.exec(text);
  return from ? cleftOf(text.slice(from.index + from[0].length), context) : null;
}

function cleftOf(text: string, context: DraftContext): DraftWords | null {
  const { who, verb: word = '', rest = '' } = CLEFT.exec(text)?.groups ?? {};
  const agent = who === undefined ? null : agentAtStart(who, context.people);
  const verb = actionWord(word);
  if (!agent || agent.end !== who?.length || context.section === 'case') return null;
  if (verb?.form !== 'present' || verb.kind === 'talk') return null;
  return draftWords(text, context, {
    task: sentenceTask([imperative(verb.infinitive), rest.split(/,\s(?:og|men)\s/u)[0] ?? '']),
    owner: agent.name,
    ownerKind: agent.kind,
  });
}

const BACK = /^\s+er\s(?<how>tilbage|klar|færdig)\smed\s(?<what>[^;]+)$/isu;

/** "Ida er tilbage med navne på næste møde" */
export function backWith({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const agent = context.section === 'case' ? null : agentAtStart(text, context.people);
  const { how = '', what } = BACK.exec(text.slice(agent?.end ?? text.length))?.groups ?? {};
  if (!agent || what === undefined || findDeadline(what, context.meeting) === null) return null;
  const verb = /^tilbage$/iu.test(how) ? 'vend tilbage med' : 'bliv færdig med';
  return draftWords(text, context, {
    task: sentenceTask([verb, what]),
    owner: agent.name,
    ownerKind: agent.kind,
  });
}

const BY_THEN =
  /^(?<when>(?:til|inden|senest|frem til|på (?:næste|mødet))\s[^,;]{2,50}?|forinden|(?:når|inden)\svi\s(?:ses|mødes|samles)[^,;]{0,40},)\shar\s(?<rest>[^;]+)$/isu;
/** A time, though no word in it says which. */
const THEN = /^(?:til\sden\stid|inden\sda|forinden|til\sda|(?:når|inden)\svi\s)/iu;

/** "Til næste møde har Ida lavet en plan" */
export function doneBy({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const { when, rest } = BY_THEN.exec(text)?.groups ?? {};
  const agent = rest === undefined ? null : agentAtStart(rest, context.people);
  if (!agent || when === undefined || rest === undefined || context.section === 'case') return null;
  const [, word = '', behind = ''] = /^\s+(?:også\s|så\s)?(\p{L}+)(.*)$/su.exec(rest.slice(agent.end)) ?? [];
  const verb = actionWord(word);
  if (verb?.form !== 'participle') return null;
  if (!THEN.test(when) && findDeadline(when, context.meeting) === null) return null;
  return draftWords(when, context, {
    task: sentenceTask([imperative(verb.infinitive), behind]),
    owner: agent.name,
    ownerKind: agent.kind,
  });
}
