import type { Answer, Citation, Lead, WrittenClaim } from '../domain/answers/answer';
import {
  absencesText,
  groupPresenceText,
  notNamedText,
  partialPresenceText,
  presenceText,
  rolesText,
  substitutesText,
} from './answers/attendance';
import {
  agendaText,
  meetingsText,
  membersText,
  mentionsText,
  outcomesText,
  personText,
  tasksText,
  whichPersonText,
} from './answers/overviews';
import { mark, oneLine, Phrasing } from './answers/phrasing';

const LONGEST_ANSWER = 640;
const MOST_FORUMS = 8;
const SHORTEST_QUOTE = 80;

/** The answer in its own language, with [1], [2], … for the citations; about 600 characters at most. */
export function answerText(answer: Answer): string {
  const phrasing = new Phrasing(answer.language);
  const { content, citations } = answer;
  switch (content.kind) {
    case 'quotes':
      return withLead(leadText(content.lead, phrasing), quotesText(citations, phrasing));
    case 'written':
      return writtenText(content.claims);
    case 'nobody-named':
      return `${phrasing.texts.nobodyNamed} ${quotesText(citations, phrasing)}`;
    case 'absences':
      return absencesText(content, phrasing);
    case 'presence':
      return presenceText(content, phrasing);
    case 'group-presence':
      return groupPresenceText(content, phrasing);
    case 'partial-presence':
      return partialPresenceText(content, citations, phrasing);
    case 'substitutes':
      return substitutesText(content, phrasing);
    case 'roles':
      return rolesText(content, phrasing);
    case 'members':
      return membersText(content, citations, phrasing);
    case 'person':
      return personText(content, phrasing);
    case 'meetings':
      return meetingsText(content, phrasing);
    case 'agenda':
      return agendaText(content, citations, phrasing);
    case 'mentions':
      return mentionsText(content, phrasing);
    case 'outcomes':
      return outcomesText(content, phrasing);
    case 'tasks':
      return tasksText(content, citations, phrasing);
    case 'which-person':
      return whichPersonText(content, phrasing);
    case 'not-stated':
      return phrasing.texts.notStated[content.reason];
    case 'not-named':
      return notNamedText(content, phrasing);
    case 'own-forums':
      return phrasing.texts.ownForums(phrasing.list(content.forums, MOST_FORUMS));
    case 'refusal':
      return phrasing.texts.refusals[content.reason];
  }
}

function writtenText(claims: readonly WrittenClaim[]): string {
  return claims.map(({ text, citations }) => oneLine(text) + citations.map(mark).join('')).join(' ');
}

/** Nothing is said twice in a row: "Ditte Sonne." stands before no sentence that begins with her name. */
function withLead(lead: string | null, quotes: string): string {
  if (lead === null) return quotes;
  const isRepeated = quotes.startsWith(lead) && !/^[\p{L}\p{N}]/u.test(quotes.slice(lead.length));
  return isRepeated ? quotes : `${lead}.\n${quotes}`;
}

/** "Ja", "1. april 2026", "4,8 mio. kr" */
function leadText(lead: Lead | undefined, phrasing: Phrasing): string | null {
  const { texts } = phrasing;
  switch (lead?.kind) {
    case 'yes':
      return texts.yes;
    case 'no':
      return texts.no;
    case 'date':
      return phrasing.date(lead.date);
    case 'words':
      return lead.words.replace(/\.$/u, '');
    case undefined:
      return null;
  }
}

/** What is left of the length is shared by those that come; of several meetings each is named before its quotes. */
function quotesText(citations: readonly Citation[], phrasing: Phrasing): string {
  const oneMeeting = new Set(citations.map(({ minutes }) => minutes)).size === 1;
  const oneForum = new Set(citations.map(({ forum }) => forum)).size === 1;
  let left = LONGEST_ANSWER;
  const lines = citations.map((citation, at) => {
    const isSame = oneMeeting || citations[at - 1]?.minutes === citation.minutes;
    const meeting = isSame ? '' : `${opening(meetingOf(citation, oneForum, phrasing))}: `;
    const line = meeting + oneLine(citation.quote, Math.max(left, SHORTEST_QUOTE)) + mark(at + 1);
    left -= line.length;
    return line;
  });
  return lines.join('\n');
}

/** "Managers’ forum …" where a line begins with it. */
function opening(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function meetingOf({ forumName, date }: Citation, oneForum: boolean, phrasing: Phrasing): string {
  if (date === null) return phrasing.forum(forumName);
  return oneForum ? phrasing.date(date) : `${phrasing.forum(forumName)}, ${phrasing.date(date)}`;
}
