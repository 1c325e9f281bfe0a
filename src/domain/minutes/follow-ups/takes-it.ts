import { findDeadline } from '../../language/deadlines';
import { agentAtStart, type Agent } from './agents';
import { draftWords } from './draft-words';
import type { DraftContext, DraftWords } from './drafts';
import { isKnown } from './known-people';
import type { PlacedSentence } from './listing';
import { mentionedPeople } from './mentioned';
import { sentenceTask } from './task-text';

const ON_IT =
  /^\s(?:er\s(?:allerede\s)?på\s(?:sagen|opgaven|den|det)|har\s(?:bolden|opgaven|den\sopgave)|tager\s(?:den|det|sagen)(?=[\s.,;]*(?:$|og\s))|klarer\s(?:den|det|sagen)|ordner\s(?:den|det|sagen)|står\sfor\s(?:det|den|opgaven))(?!\p{L})/iu;

/** "Den hænger Ida på" */
const HUNG_ON = /^(?:den|det|dem|den\sopgave)\s(?:hænger|står|sidder)\s/iu;

/** "Ida er på sagen", "Han har bolden": whatever it is, somebody sees to it. */
export function onIt({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  if (context.section === 'case') return null;
  const hung = HUNG_ON.exec(text)?.[0];
  const from = hung?.length ?? 0;
  const agent = whoIsMeant(text.slice(from), context);
  const behind = text.slice(from + (agent?.end ?? 0));
  if (!agent || !(hung === undefined ? ON_IT : /^\s(?:på|for|med)(?!\p{L})/iu).test(behind)) return null;
  return draftWords(text, context, { task: 'Tag dig af sagen', owner: agent.name, ownerKind: agent.kind });
}

/** Somebody known at the head of the words, or "han" and "hun" where only one can be meant. */
function whoIsMeant(text: string, { people, antecedent }: DraftContext): Agent | null {
  const pronoun = /^(?:han|hun)(?=\s)/iu.exec(text)?.[0];
  if (pronoun !== undefined)
    return antecedent === null ? null : { name: antecedent, kind: 'person', end: pronoun.length };
  const agent = agentAtStart(text, people);
  return agent?.kind === 'person' && isKnown(agent.name, people) ? agent : null;
}

/** "…, og det gør Ida" */
const DOES_IT =
  /[,;]\s(?:og|men|så)?\s?det\s(?:gør|klarer|ordner|tager|sørger)\s(?<who>[^,;]{2,40}?)(?:\s(?:sig\saf|for|på\ssig))?[.\s]*$/iu;

export function doesIt({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const match = context.section === 'case' ? null : DOES_IT.exec(text);
  const who = match?.groups?.['who'];
  const agent = who === undefined ? null : whoIsMeant(who, context);
  if (!match || !agent || agent.end !== who?.length) return null;
  return draftWords(text, context, {
    task: sentenceTask(['tag dig af det:', text.slice(0, match.index)]),
    owner: agent.name,
    ownerKind: agent.kind,
  });
}

const ONCE_KNOWN =
  /(?<!\p{L})(?<condition>(?:så\ssnart|når)\s(?<who>[^,;]{2,60})),\s(?:så\s)?får\s(?:vi|gruppen|udvalget|rådet|bestyrelsen|styregruppen|klyngen|forummet|medlemmerne|parterne|de\sandre|de\søvrige)\s(?:det\sat\svide|besked|svar|nyt|at\svide)/iu;

const HEARD_FROM =
  /^(?:vi|gruppen|udvalget|rådet|bestyrelsen)\shører\s(?:nærmere|nyt|mere|igen)?\s?fra\s(?<who>[^,;.]{2,60})(?:,\s(?<condition>(?:når|så\ssnart)\s[^,;.]{3,90}))?/iu;

/** "Så snart Ida har hørt fra kommunen, får vi besked": Ida tells. */
export function toldOnceKnown({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const match = context.section === 'case' ? null : (ONCE_KNOWN.exec(text) ?? HEARD_FROM.exec(text));
  const { condition, who } = match?.groups ?? {};
  if (!match || who === undefined) return null;
  const named = mentionedPeople(text.slice(0, match.index), context.people);
  const antecedent = named.length === 1 ? (named[0] ?? null) : context.antecedent;
  const agent = whoIsMeant(who, { ...context, antecedent });
  if (!agent) return null;
  return draftWords(text, context, {
    task: sentenceTask(['giv besked', condition ?? '']),
    owner: agent.name,
    ownerKind: agent.kind,
    condition: condition ?? null,
  });
}

const AGAIN =
  /^(?:(?<what>punktet|emnet|sagen|temaet|spørgsmålet|drøftelsen|det)\s)?(?:(?:sættes|kommer|tages|skal)\s)?på\s(?:(?:igen|dagsordenen(?:\sigen)?)(?!\p{L})|til\s|næste\s)/iu;

/** "Punktet på igen i marts", "På igen næste gang": the verb is left out. */
export function pointAgain({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const match = context.section === 'case' ? null : AGAIN.exec(text);
  if (!match || findDeadline(text, context.meeting) === null) return null;
  const rest = text.slice(match[0].length).replace(/^igen\s/iu, '');
  return draftWords(text, context, {
    task: sentenceTask(['sæt', (match.groups?.['what'] ?? 'punktet').toLowerCase(), 'på igen', rest]),
  });
}
