import type { Passage } from '../domain/answers/passage';
import { searchExpressions } from '../domain/answers/query';
import { understand } from '../domain/answers/question';
import type { Sheet } from '../domain/answers/sheet';
import { visibleForums, type Person } from '../domain/forums/access';
import type { SearchHit } from '../domain/messages/search';
import { distinct } from '../domain/shared/distinct';
import type { AnswerQuestionDeps } from './answer-question';

export interface MinutesSearch {
  readonly actor: Person;
  /** Blank: the newest minutes. */
  readonly query: string;
  readonly skip: number;
  readonly count: number;
}

const MOST_PASSAGES = 200;

/** Items of the actor's own forums that hold what is looked for, best first, each once. */
export async function searchMinutes(
  { forums, index, unclaimed }: Pick<AnswerQuestionDeps, 'forums' | 'index' | 'unclaimed'>,
  { actor, query, skip, count }: MinutesSearch,
): Promise<readonly SearchHit[]> {
  const seen = visibleForums(await forums.list(), actor, unclaimed).map(({ id }) => id);
  if (seen.length === 0) return [];
  const sheets = await index.sheets(seen);
  if (query.trim() === '') return sheets.slice(skip, skip + count).map((sheet) => wholeMinutes(sheet));
  const surroundings = { sheets, vocabulary: await index.vocabulary() };
  const { terms } = understand({ question: query, language: 'da', context: [] }, surroundings);
  const anyOf = searchExpressions(terms);
  const found = await index.search({ anyOf, forums: seen, limit: MOST_PASSAGES });
  const passages = distinct(
    found.map(({ passage }) => passage),
    ({ minutes, item }) => `${minutes}#${item}`,
  );
  return passages.slice(skip, skip + count).flatMap((passage) => hitIn(passage, sheets));
}

function wholeMinutes({ forumName, date, source }: Sheet): SearchHit {
  return { forumName, date, source, place: null };
}

function hitIn(passage: Passage, sheets: readonly Sheet[]): readonly SearchHit[] {
  const sheet = sheets.find(({ minutes }) => minutes === passage.minutes);
  if (sheet === undefined) return [];
  const { item, itemTitle, section, text } = passage;
  return [{ ...wholeMinutes(sheet), place: { item, itemTitle, section, quote: text } }];
}
