import { findDeadline } from '../../language/deadlines';
import { asked } from './agent-within';
import { demander } from './demands';
import { draftWords } from './draft-words';
import type { DraftContext, DraftWords } from './drafts';
import type { PlacedSentence } from './listing';
import { sentenceTask } from './task-text';

const DELIVERED: readonly (readonly [RegExp, string])[] = [
  [/(?:orientering|status|overblik|tilbagemelding|gennemgang)$/iu, 'giv'],
  [/(?:temamøde|dialogmøde|informationsmøde|temadrøftelse|drøftelse)$/iu, 'afhold'],
  [/(?:notat|oversigt|redegørelse|opgørelse|beregning|analyse|evaluering|rapport)$/iu, 'udarbejd'],
  [/(?:sag|oplæg|udkast|tal|regnskab|forslag|resultat(?:et|erne)?)$/iu, 'fremlæg'],
];
/** How a thing comes to those who get it ("udarbejd" a note, "giv" a status). */
export function deliveryVerb(noun: string): string | undefined {
  return DELIVERED.find(([pattern]) => pattern.test(noun))?.[1];
}

const DELIVERY =
  /(?<!\p{L})(?:en|et)\s+(?:(?:ny|nyt|kort|skriftlig|samlet|uddybende|fornyet|supplerende)\s+)?(\p{L}+)/iu;

/** "Udvalget ønsker en orientering primo 2025": a thing the committee wants, and when. */
export function demanded({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const wish = /(?<!\p{L})ønsker(?!\p{L})/iu.exec(text);
  const from = wish && !/,\s*at\s|\sat\s/u.test(text) ? demander(text, wish.index, context.people) : null;
  if (from === null) return null;
  const rest = text.slice(from);
  const noun = DELIVERY.exec(rest)?.[1] ?? '';
  const verb = deliveryVerb(noun);
  if (verb === undefined || findDeadline(rest, context.meeting) === null) return null;
  return draftWords(text, context, { task: sentenceTask([verb, rest]) });
}

const ASKS_FOR = /(?<!\p{L})(?:beder|bad|anmoder|anmodede)(?!\p{L})/iu;
const OWN_STAFF =
  /(?:administration|forvaltning|sekretariat|direktion|gruppe|ledelse|chef|direktør|leder|koordinator|konsulent)\p{L}*$/iu;

/** "Udvalget anmoder administrationen om et notat": who is asked delivers it. */
export function askedFor({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const asks = ASKS_FOR.exec(text);
  const behind = asks ? text.slice(asks.index + asks[0].length) : '';
  const agent = asks ? asked(behind, context.people) : null;
  const about = agent ? /^\s+om\s+(?!at\s)(.+)$/su.exec(behind.slice(agent.end))?.[1] : undefined;
  const noun = about === undefined ? '' : (DELIVERY.exec(about)?.[1] ?? '');
  const verb = DELIVERED.find(([pattern]) => pattern.test(noun))?.[1];
  if (!agent || about === undefined || verb === undefined) return null;
  if (agent.kind !== 'person' && !OWN_STAFF.test(agent.name)) return null;
  return draftWords(text, context, {
    task: sentenceTask([verb, about]),
    owner: agent.name,
    ownerKind: agent.kind,
  });
}

const READY =
  /^(?<thing>[^,;:.]{3,80}?)\s(?:skal|bør)\s(?:[^,;]{1,40}\s)?(?:foreligge|(?:ligge|være|stå)\s(?:\p{L}+\s)?(?:klar|færdig(?:t|e)?|på plads))(?!\p{L})(?<when>[^;]*)/iu;

/** "Planen skal ligge klar den 24. maj": whoever it is has to finish it by then. */
export function readyBy({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const { thing, when = '' } = READY.exec(text)?.groups ?? {};
  if (thing === undefined || context.section === 'case') return null;
  const time = when.split(/,\s/u)[0] ?? '';
  if (findDeadline(`senest ${time.trim()}`, context.meeting) === null) return null;
  const named = thing.slice(0, 1).toLowerCase() + thing.slice(1);
  return draftWords(text, context, { task: sentenceTask(['gør', named, 'klar', time]) });
}
