import { imperative } from '../../language/imperative';
import { actionWord } from './action-verbs';
import { agentAtStart } from './agents';
import { draftWords } from './draft-words';
import type { DraftContext, DraftWords } from './drafts';
import type { PlacedSentence } from './listing';
import { sentenceTask } from './task-text';

const LIAISON =
  /\s(?:er|bliver|vil være|udpeges som|udpeges til|fungerer som|(?:påtog|påtager|har påtaget) sig at være|(?:sagde|siger) ja til at være|(?:melder|meldte) sig som|stiller op som|(?:tilbød|tilbyder) at være)\s+(tovholder|kontaktperson|ansvarlig|projektleder|ordstyrer på opgaven)\s+(for|på|fra|i|til)\s+(?!at\s)([^,.;]{3,90})/u;
const LIAISON_FIRST =
  /^(?:som\s+)?(tovholder|kontaktperson|ansvarlig|projektleder)\s+(for|på|i|til)\s+([^,.;:]{3,60}?)(?:\s+(?:er|bliver|udpeges|blev)\s+|:\s*)(.+)$/isu;
/** "Opgaven med at … ligger hos sekretariatet." */
const PLACED =
  /^(?:opgaven|ansvaret)\s+(?:med|for)\s+at\s+(\p{L}+)\s(.{3,120}?)\s(?:placeres|ligger|lægges|forankres|overdrages|tildeles|løses|varetages)\s(?:hos|hos\s+|i|til|af)?\s*(.+)$/isu;

/** "Ida er tovholder på …" */
export function liaison({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const match = LIAISON.exec(text);
  if (!match) return namedLast(text, context);
  const agent = agentAtStart(text, context.people);
  if (!agent || agent.end < match.index - 4) return null;
  return draftWords(text, context, {
    task: sentenceTask(['vær', match[1] ?? '', match[2] ?? '', match[3] ?? '']),
    owner: agent.name,
    ownerKind: agent.kind,
  });
}

/** "Tovholder på oplægget bliver Ida." */
function namedLast(text: string, context: DraftContext): DraftWords | null {
  const [, role, joint, about, rest] = LIAISON_FIRST.exec(text) ?? [];
  const agent = rest === undefined ? null : agentAtStart(rest, context.people);
  if (!agent) return null;
  return draftWords(text, context, {
    task: sentenceTask(['vær', (role ?? '').toLowerCase(), joint ?? '', about ?? '']),
    owner: agent.name,
    ownerKind: agent.kind,
  });
}

export function placedWork({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const [, verb, about, rest] = PLACED.exec(text) ?? [];
  const agent = rest === undefined ? null : agentAtStart(rest, context.people);
  const infinitive = actionWord(verb ?? '')?.infinitive;
  if (!agent || infinitive === undefined) return null;
  const task = sentenceTask([imperative(infinitive), about ?? '']);
  return draftWords(text, context, { task, owner: agent.name, ownerKind: agent.kind });
}

/** "Opgaven ligger hos driftsgruppen, som vender tilbage i juni." */
const PLACED_TASK =
  /^(?:opgaven|ansvaret|sagen|punktet|det|(?:kontakten|opfølgningen|koordineringen|bestillingen|indkøbet|dialogen|planlægningen)(?:\s(?:til|af|med|om)\s[^,;.]{2,50}?)?)\s(?:ligger|lægges|placeres|forankres|overdrages|tildeles|gives|går|sendes|returneres|overlades)\s(?:(?:videre|retur|tilbage|nu)\s)*(?:hos|til)\s(.+)$/isu;
const WHO_THEN = /^,\s(?:som|der)\s(\p{L}+)(?=\s)(.*)$/su;

export function placedTask({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const rest = PLACED_TASK.exec(text)?.[1];
  const agent = rest === undefined ? null : agentAtStart(rest, context.people);
  if (!agent || rest === undefined) return null;
  const [, verb = '', behind = ''] = WHO_THEN.exec(rest.slice(agent.end)) ?? [];
  const known = actionWord(verb);
  const isAll = /^[.\s]*$/u.test(rest.slice(agent.end)) && !/^(?:sagen|punktet|det)\s/iu.test(text);
  if (known?.form !== 'present' && !isAll) return null;
  const task =
    known?.form === 'present'
      ? sentenceTask([imperative(known.infinitive), behind])
      : sentenceTask(['varetag opgaven']);
  return draftWords(text, context, { task, owner: agent.name, ownerKind: agent.kind });
}

/** "Ansvarlig for opfølgning: Ida, frist 1. maj." */
const FOLLOW_UP_OWNER = /^(?:ansvarlig(?:e)? for (?:opfølgning(?:en)?)|opfølgning(?:en)?)\s*[:–-]\s*(.+)$/isu;

export function followUpOwner({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const rest = FOLLOW_UP_OWNER.exec(text)?.[1];
  const agent = rest === undefined ? null : agentAtStart(rest, context.people);
  if (
    !agent ||
    !/^\.?\s*(?:$|,\s*(?:frist|senest|inden)(?!\p{L})|\(|[,–-]?\s*\d)/iu.test(rest?.slice(agent.end) ?? '')
  )
    return null;
  return draftWords(text, context, {
    task: sentenceTask(['følg op']),
    owner: agent.name,
    ownerKind: agent.kind,
  });
}
