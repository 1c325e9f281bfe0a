import type { Answer, Citation } from '../answer';
import { citePassage } from '../cite';
import { firstNames } from '../evidence/first-names';
import { rankSentence, type Ranked } from '../evidence/rank';
import type { Reading } from '../evidence/reading';
import { bestSentences } from '../evidence/score';
import { isStrict } from '../evidence/wanted';
import { asksWhenTheyMeet } from '../follow-up';
import { knownPeople } from '../people';
import type { Question } from '../question';
import { answered } from '../respond';
import type { Sheet } from '../sheet';
import { plainWords } from '../wording';
import { heard, phrases } from './phrases';
import { membersTold } from './members';
import { asksWhoWill, topicTaskAnswer } from './topic-task';

/** What the question before was answered with: an elliptic question goes on about it. */
export interface Earlier {
  readonly citations: readonly Citation[];
  /** The items it cites, whole. */
  readonly readings: readonly Reading[];
}

const NOTHING: Earlier = { citations: [], readings: [] };

/** Asked for only where somebody wants to know, and once; nothing for the first question of a conversation. */
export function earlierOnce(context: readonly string[], ask: () => Promise<Earlier>): () => Promise<Earlier> {
  let earlier: Promise<Earlier> | undefined;
  return () => (earlier ??= context.length > 0 ? ask() : Promise.resolve(NOTHING));
}

/** "Hvem kom med i den?" */
const MEMBER_OF_IT = phrases(
  `hvem … med/sidder/sad/sidde/valgt/medlem/medlemmer/udpeget … i/af den/det/dem/gruppen/arbejdsgruppen
  | who … in/on/of it/them/that/group`,
);
/** A sentence so far from the one cited says this much of the question itself. */
const SAYS_SOMETHING = 0.2;
const FOR_CITED = 0.3;
/** The same of a question that names its matter itself: it may be about another one. */
const SAYS_MUCH = 0.35;
const MOST_SENTENCES = 60;
/** Grounds and addresses are told by the text, or not at all. */
const NOT_BESIDE: ReadonlySet<Question['kind']> = new Set(['why', 'contact', 'choice']);

/** Does it ask for what the items of the earlier answer tell, whatever other minutes say? */
export function asksOfEarlier(question: Question): boolean {
  return question.follows && (asksMembersOfIt(question) || asksWhoWill(question));
}

function asksMembersOfIt({ kind, people, words }: Question): boolean {
  return kind === 'who' && people === null && heard(words, MEMBER_OF_IT) !== null;
}

/** Who is in the group spoken of, or who of those items is to do something; null where they do not tell. */
export function toldOfEarlier(question: Question, { readings }: Earlier): Answer | null {
  if (!asksMembersOfIt(question)) return topicTaskAnswer(question, readings);
  const found = readings.flatMap(({ sheet, item }) =>
    sheet.appointments
      .filter(({ quote, act }) => quote.item === item && act !== 'leaves')
      .map((appointment) => ({ sheet, appointment })),
  );
  return found.length === 0 ? null : membersTold(question, found);
}

/** The day, amount or person the items of the earlier answer tell, where nothing else answers. */
export function besideEarlier(
  question: Question,
  { citations, readings }: Earlier,
  sheets: readonly Sheet[],
): Answer | null {
  if (!asksMore(question) || citations.length === 0) return null;
  const names = question.kind === 'who' ? firstNames(readings, knownPeople(sheets)) : new Set<string>();
  const [best] = bestSentences(readings, question.terms, MOST_SENTENCES)
    .map((scored) => rankSentence(scored, question, names))
    .filter(
      (one) =>
        one.holds &&
        (question.follows ? isCited(one, citations) || saysSomething(one) : one.direct >= SAYS_MUCH),
    )
    .map((one) => ({ one, points: one.direct + (isCited(one, citations) ? FOR_CITED : 0) }))
    .toSorted((one, other) => other.points - one.points);
  if (best === undefined) return null;
  const { sentence, reading } = best.one;
  return answered(question.language, { kind: 'quotes' }, [
    citePassage(reading.sheet, sentence.passage, sentence.span),
  ]);
}

/** Something further of the same matter, and not the same of somebody else. */
function asksMore({ kind, plain, text }: Question): boolean {
  if (!isStrict(kind) || NOT_BESIDE.has(kind)) return false;
  return plain === plainWords(text) && !asksWhenTheyMeet(plain);
}

function saysSomething({ direct, beside }: Ranked): boolean {
  return Math.max(direct, beside / 2) >= SAYS_SOMETHING;
}

function isCited({ reading, sentence }: Ranked, citations: readonly Citation[]): boolean {
  return citations.some(
    ({ minutes, span }) =>
      minutes === reading.sheet.minutes && span.start < sentence.span.end && sentence.span.start < span.end,
  );
}
