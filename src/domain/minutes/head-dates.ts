import { findDates, type WrittenDate } from '../language/dates';
import type { HeadValue } from './head-forums';
import { plain, type Line } from './lines';
import { headLabel, type HeadField } from './recognisers/head-label';
import { isMinutesTitle, isSubject } from './recognisers/title-line';

/** How far down a head gives its day without a label. Lines. */
const REACH = 25;

/** The head without its labelled values about other things, for dates and times that stand in titles. */
export function freeLines(lines: readonly Line[]): readonly string[] {
  return lines
    .slice(0, REACH)
    .filter(({ text }) => !OTHER_FIELDS.has(headLabel(text)?.field ?? 'date') || isDatedPlace(text))
    .filter(({ text }) => !OF_THE_TEXT.test(text))
    .map(({ text }) => text);
}

const OTHER_FIELDS: ReadonlySet<HeadField> = new Set(['other', 'end', 'caseNumber', 'place']);

/** "Mødested: Rådhuset, tirsdag den 4. maj 2023 kl. 10" */
function isDatedPlace(line: string): boolean {
  return headLabel(line)?.field === 'place' && findDates(line).length > 0;
}

/** "Udgivet den 4. maj", "created: 2023-05-04": when the text was written, and not when the meeting was. */
const OF_THE_TEXT =
  /^[\s*_(]*(?:(?:referatet|referat|dagsordenen|teksten|dokumentet|sidst|senest)\s(?:er\s|blev\s)?)?(?:udgivet|offentliggjort|publiceret|oprettet|opdateret|ændret|redigeret|revideret|gemt|udsendt|sendt|udskrevet|skrevet|renskrevet|created|modified|updated|published|last[- ]?modified|pubdate)(?!\p{L})(?!\s(?:til|at|hvem))/iu;

/** The dates the head gives the meeting: those its place tells of before others, and none of a letter where there is another. */
export function datesIn(values: readonly HeadValue[], lines: readonly Line[]): readonly WrittenDate[] {
  const subject = lines.find(({ text }) => isSubject(text) && NAMES_MEETING.test(text))?.text;
  if (subject !== undefined && findDates(subject).length > 0) return findDates(subject);
  const labelled = values.find(({ field, value }) => field === 'date' && findDates(value).length > 0)?.value;
  const free = freeLines(lines).map((text) => ({ rank: rankOf(text), dates: findDates(text) }));
  const ranked = [0, 1, 2].map((rank) =>
    free.filter((line) => line.rank === rank).flatMap(({ dates }) => dates),
  );
  const [own = [], others = [], letters = []] = ranked;
  const found = [...findDates(labelled ?? ''), ...own, ...others];
  return found.length > 0 ? found : letters;
}

/** What a memo is about: "Emne: Referat af møde den 3. maj 2023" */
const NAMES_MEETING = /møde(?:t)?,?\s(?:afholdt\s)?(?:\p{L}{3,4}dag\s)?(?:den|d\.)?\s?\d/iu;

/** Where a letter was written and when: "Solby, den 15. november 2023". */
const LETTER =
  /^(?!\p{L}{3,4}dag)\p{Lu}[\p{L} .-]{1,30},\s(?:den|d\.)\s\d{1,2}\.?\s?[\p{L}\d/.-]+\s?\d{0,4}\.?$/iu;
/** A bullet and the day alone: when a page was put up. */
const POSTED = /^[•·]\s+(?:den\s)?\d{1,2}\.?\s?\p{L}+\s\d{4}$/iu;
const MEETING = /^(?!godkend|udsend|næste)(?:[\p{L}-]+\s){0,3}\p{L}*møde(?:t)?(?!\p{L})/iu;

/** A line that tells of the meeting comes before one that tells when a letter was written or a page put up. */
function rankOf(line: string): number {
  const text = plain(line);
  if (LETTER.test(text) || POSTED.test(text)) return 2;
  return MEETING.test(text) || isMinutesTitle(text) ? 0 : 1;
}
