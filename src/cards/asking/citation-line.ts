import type { Citation, Language } from '../../domain/answers/answer';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { facts } from '../parts/elements';

/** "Fjordklyngen · møde 26. august 2024 · punkt 6 · Beslutning" */
export function citationLine(citation: Citation, language: Language): string {
  const { cards } = textsIn(language);
  const place = citation.item === 0 ? cards.head : cards.item(citation.item);
  const section = citation.item === 0 ? null : cards.sections[citation.section];
  return facts(citation.forumName, cards.meeting(formatDate(citation.date, language)), place, section);
}

/** Forum and date of all of them, or how many there are. */
export function headerLine(citations: readonly Citation[], language: Language): string {
  const { cards } = textsIn(language);
  const forums = distinct(citations.map(({ forumName }) => forumName));
  const meetings = distinct(citations.map(({ minutes }) => minutes));
  const [first] = citations;
  if (first === undefined) return '';
  return facts(
    forums.length === 1 ? first.forumName : cards.manyForums(forums.length),
    meetings.length === 1
      ? cards.meeting(formatDate(first.date, language))
      : cards.manyMeetings(meetings.length),
  );
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
