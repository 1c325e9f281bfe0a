import { aboutAsker } from '../domain/answers/about-asker';
import { absoluteTimes } from '../domain/answers/absolute-times';
import type { Answer, Language } from '../domain/answers/answer';
import type { AnalysedPassage } from '../domain/answers/analysed-passage';
import type { AnswerProgress } from '../domain/answers/answer-progress';
import { detectLanguage } from '../domain/answers/detect-language';
import { extractiveAnswer } from '../domain/answers/extractive-answer';
import { promisingItems } from '../domain/answers/evidence/promising-items';
import { readItem, type Reading } from '../domain/answers/evidence/reading';
import { searchExpressions, type QueryTerm } from '../domain/answers/query';
import { understand, type Question, type Surroundings } from '../domain/answers/question';
import { refusalOf } from '../domain/answers/refusal';
import { notStated, refused } from '../domain/answers/respond';
import type { Sheet } from '../domain/answers/sheet';
import { askedMentions } from '../domain/answers/structured/asked-mentions';
import {
  asksOfEarlier,
  besideEarlier,
  earlierOnce,
  toldOfEarlier,
  type Earlier,
} from '../domain/answers/structured/earlier';
import { mentionsAnswer } from '../domain/answers/structured/mentions';
import { structuredAnswer } from '../domain/answers/structured/structured-answer';
import { fuseRanks } from '../domain/embeddings/fuse-ranks';
import { visibleForums, type Actor, type UnclaimedForums } from '../domain/forums/access';
import type { ForumId } from '../domain/shared/ids';
import { COMMITTEE_ZONE, localTime } from '../domain/shared/time';
import type { Clock } from '../ports/clock';
import type { ItemPlace, PassageIndex, PassageQuery } from '../ports/passage-index';
import type { ForumStore } from '../stores/forum-store';
import type { RecentPeople } from '../stores/recent-people';
import { rewrites } from './answers/rewrites';
import { writeWithModel, type WriteWithModelDeps } from './answers/write-with-model';
import { similarItems, wholeQuestion, type SimilarItemsDeps } from './embeddings/similar-items';

export interface AnswerQuestionDeps {
  readonly forums: Pick<ForumStore, 'list'>;
  readonly index: PassageIndex;
  readonly unclaimed: UnclaimedForums;
  readonly clock: Clock;
  /** Which names somebody confirmed to be one person's; left out, none are. */
  readonly people?: Pick<RecentPeople, 'confirmed'>;
  /** Words the answers that stand in the text; null quotes them. */
  readonly writer: WriteWithModelDeps | null;
  /** Finds items that mean the same in other words; left out or null, words alone are looked for. */
  readonly similar?: SimilarItemsDeps | null;
}

export interface AskedByActor {
  readonly actor: Actor;
  readonly question: string;
  /** Null: as detected. */
  readonly language: Language | null;
  /** Earlier questions of the conversation, oldest first. */
  readonly context: readonly string[];
  /** Told of the steps where a model words the answer, which takes a while. */
  readonly onProgress?: (progress: AnswerProgress) => void;
}

/** Characters; some work on a question grows faster than its length. */
export const LONGEST_QUESTION = 1000;
const MOST_PASSAGES = 80;
const MOST_ITEMS = 8;
const MOST_SIMILAR = 8;
/** Of an unanswered question, the item that came nearest is probably the one that was meant. */
const MOST_CLOSE = 1;
/** Where items are also found by what they mean: room for those beside most of the others. */
const MOST_FUSED = 12;

/**
 * Answers from the minutes of the forums the asker belongs to, and from nothing else: what the data hold directly, else
 * the sentences that answer, else the plain statement that the minutes do not say.
 */
export async function answerQuestion(deps: AnswerQuestionDeps, asked: AskedByActor): Promise<Answer> {
  const language = asked.language ?? detectLanguage(asked.question);
  const refusal = refusalOf(asked.question);
  if (refusal !== null) return refused(language, refusal);
  const forums = await forumsOf(deps, asked.actor);
  if (forums.length === 0) return notStated(language, 'no-forums');
  const sheets = await deps.index.sheets(forums);
  const surroundings = {
    sheets,
    vocabulary: await deps.index.vocabulary(),
    ...(deps.people && { confirmed: await deps.people.confirmed(forums) }),
  };
  const question = understand({ ...asToldHere(deps, asked), language }, surroundings);
  const earlier = earlierOnce(asked.context, () => answerBefore(deps, asked, sheets));
  const ofEarlier = asksOfEarlier(question) ? toldOfEarlier(question, await earlier()) : null;
  if (ofEarlier !== null) return ofEarlier;
  const known = structuredAnswer(question);
  if (known !== null) return known;
  const mentions = await findMentions(deps, question, sheets);
  if (mentions !== null) return mentions;
  if (deps.writer !== null) asked.onProgress?.({ kind: 'searching', language });
  const [found, similar] = await Promise.all([
    search(deps, question, { sheets, terms: question.terms }),
    similarTo(deps, asked, areaOf(question, sheets)),
  ]);
  const readings = await read(deps, question, { found, similar, sheets });
  const told = extractiveAnswer(question, readings, sheets);
  const extractive =
    told.status === 'noAnswer' ? (besideEarlier(question, await earlier(), sheets) ?? told) : told;
  if (deps.writer === null) return extractive;
  const otherwise =
    extractive.status === 'answered'
      ? []
      : await readInOtherWords(deps, question, { surroundings, queries: await rewrites(deps.writer, asked) });
  return writeWithModel(deps.writer, {
    ...asked,
    readings: [...new Set([...readings, ...otherwise])],
    extractive,
  });
}

/** "Hvad har jeg lovet sidste år?" with name and year: for finding them in the minutes, no model is told the name. */
function asToldHere(
  { clock }: AnswerQuestionDeps,
  { actor, question, context }: AskedByActor,
): Pick<AskedByActor, 'question' | 'context'> {
  const today = localTime(clock.now(), COMMITTEE_ZONE).date;
  const told = (text: string): string => {
    const dated = absoluteTimes(text, today);
    return actor.kind === 'operator' ? dated : aboutAsker(dated, actor.name);
  };
  return { question: told(question), context: context.map(told) };
}

/** What the question before was answered with, without a model. */
async function answerBefore(
  deps: AnswerQuestionDeps,
  { actor, context }: AskedByActor,
  sheets: readonly Sheet[],
): Promise<Earlier> {
  const question = context.at(-1) ?? '';
  const earlier = { actor, question, language: null, context: context.slice(0, -1) };
  const before = await answerQuestion({ ...deps, writer: null }, earlier);
  const { citations } = before;
  const shown = before.status === 'noAnswer' ? before.closest.slice(0, MOST_CLOSE) : citations;
  const places = new Map(shown.map((one) => [placeKey(one), one]));
  const items = await Promise.all([...places.values()].map((place) => deps.index.item(place)));
  return { citations, readings: items.flatMap((passages) => readItem(passages, sheets) ?? []) };
}

/** The same question with other words to look for; its forum and period stay. */
async function readInOtherWords(
  deps: AnswerQuestionDeps,
  question: Question,
  { surroundings, queries }: { readonly surroundings: Surroundings; readonly queries: readonly string[] },
): Promise<readonly Reading[]> {
  const { sheets } = surroundings;
  const readings = queries.map(async (query) => {
    const { terms } = understand({ question: query, language: 'da', context: [] }, surroundings);
    return read(deps, { terms }, { found: await search(deps, question, { sheets, terms }), sheets });
  });
  return (await Promise.all(readings)).flat();
}

async function forumsOf(
  { forums, unclaimed }: AnswerQuestionDeps,
  actor: Actor,
): Promise<readonly ForumId[]> {
  return visibleForums(await forums.list(), actor, unclaimed).map((forum) => forum.id);
}

/** "I hvilke referater …": looked for with the topic alone. */
async function findMentions(
  deps: AnswerQuestionDeps,
  question: Question,
  sheets: readonly Sheet[],
): Promise<Answer | null> {
  const asked = askedMentions(question, sheets);
  if (asked === null) return null;
  return mentionsAnswer(asked, await search(deps, asked.question, { sheets, terms: asked.terms }));
}

type Area = Pick<PassageQuery, 'forums' | 'minutes'>;

/** What other forums say is no answer to a question that names one. */
function areaOf({ scope }: Question, sheets: readonly Sheet[]): Area {
  return {
    forums: [...new Set(sheets.map((sheet) => sheet.forum))],
    ...(scope.strict ? { minutes: scope.sheets.map((sheet) => sheet.minutes) } : {}),
  };
}

function search(
  { index }: AnswerQuestionDeps,
  question: Question,
  { sheets, terms }: { readonly sheets: readonly Sheet[]; readonly terms: readonly QueryTerm[] },
): Promise<readonly AnalysedPassage[]> {
  const area = areaOf(question, sheets);
  return index.search({ anyOf: searchExpressions(terms), ...area, limit: MOST_PASSAGES });
}

/** Items that mean what is asked, whatever their words: they are read like the others, and no more believed. */
async function similarTo(
  { similar }: AnswerQuestionDeps,
  asked: AskedByActor,
  area: Area,
): Promise<readonly ItemPlace[]> {
  if (!similar) return [];
  return similarItems(similar, wholeQuestion(asked), { ...area, limit: MOST_SIMILAR });
}

/** The items most likely to hold the answer, whole. */
async function read(
  { index }: AnswerQuestionDeps,
  { terms }: Pick<Question, 'terms'>,
  { found, similar = [], sheets }: ToRead,
): Promise<readonly Reading[]> {
  const worded: readonly ItemPlace[] = promisingItems(found, { terms, sheets, most: MOST_ITEMS });
  const places = similar.length === 0 ? worded : fuseRanks([worded, similar], placeKey).slice(0, MOST_FUSED);
  const items = await Promise.all(places.map((place) => index.item(place)));
  return items.flatMap((passages) => readItem(passages, sheets) ?? []);
}

interface ToRead {
  readonly found: readonly AnalysedPassage[];
  readonly similar?: readonly ItemPlace[];
  readonly sheets: readonly Sheet[];
}

function placeKey({ minutes, item }: ItemPlace): string {
  return `${minutes} ${item}`;
}
