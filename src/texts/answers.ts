import type { Answer, Citation, WrittenClaim } from '../domain/answers/answer';
import {
  absencesText,
  groupPresenceText,
  presenceText,
  rolesText,
  substitutesText,
} from './answers/attendance';
import {
  agendaText,
  meetingsText,
  mentionsText,
  personText,
  tasksText,
  whichPersonText,
} from './answers/overviews';
import { mark, oneLine, Phrasing } from './answers/phrasing';

const LONGEST_ANSWER = 640;
const SHORTEST_QUOTE = 80;

/** The answer in its own language, with [1], [2], … for the citations; about 600 characters at most. */
export function answerText(answer: Answer): string {
  const phrasing = new Phrasing(answer.language);
  const { content, citations } = answer;
  switch (content.kind) {
    case 'quotes':
      return quotesText(citations);
    case 'written':
      return writtenText(content.claims);
    case 'nobody-named':
      return `${phrasing.texts.nobodyNamed} ${quotesText(citations)}`;
    case 'absences':
      return absencesText(content, phrasing);
    case 'presence':
      return presenceText(content, phrasing);
    case 'group-presence':
      return groupPresenceText(content, phrasing);
    case 'substitutes':
      return substitutesText(content, phrasing);
    case 'roles':
      return rolesText(content, phrasing);
    case 'person':
      return personText(content, phrasing);
    case 'meetings':
      return meetingsText(content, phrasing);
    case 'agenda':
      return agendaText(content, citations, phrasing);
    case 'mentions':
      return mentionsText(content, phrasing);
    case 'tasks':
      return tasksText(content, citations, phrasing);
    case 'which-person':
      return whichPersonText(content, phrasing);
    case 'not-stated':
      return phrasing.texts.notStated[content.reason];
    case 'refusal':
      return phrasing.texts.refusals[content.reason];
  }
}

function writtenText(claims: readonly WrittenClaim[]): string {
  return claims.map(({ text, citations }) => oneLine(text) + citations.map(mark).join('')).join(' ');
}

/** What is left of the length is shared by those that come. */
function quotesText(citations: readonly Citation[]): string {
  let left = LONGEST_ANSWER;
  const lines = citations.map(({ quote }, at) => {
    const line = oneLine(quote, Math.max(left, SHORTEST_QUOTE)) + mark(at + 1);
    left -= line.length;
    return line;
  });
  return lines.join('\n');
}
