import type { Located } from '../../shared/span';
import { findDates } from '../../language/dates';
import { plain } from '../lines';
import { isForumName } from './forum-name';

const WORD = String.raw`(?:åbent |lukket |endeligt |godkendt )?(?:\p{L}*møde|beslutnings|ekstraordinært )?(?:\p{L}{0,20}referat(?:er)?|\p{L}{0,20}protokol|dagsord(?:en|e?ner)|mødenoter|mødenotat)(?:(?: og |/)(?:referat(?:er)?|beslutningsprotokol))?`;
/** No title does without one of these; nearly all lines are told apart by this alone. */
const HINT = /referat|protokol|dagsord|mødenot/iu;
const LONGEST = 160;
const LINK =
  /^\s*(?:[:–-]\s*)?(?:(?:til|fra|af|for|over|vedr\.?)\s+)?(?:(?:det\s)?(?:\d{1,2}\.\s)?(?:ordinære?t?|ekstraordinære?t?|konstituerende|fælles)?\s*\p{L}*møde(?:t)?\s*(?:nr\.?\s?\d{1,3}\s*)?(?:i|af|for|med)\s+)?/iu;
const ALONE = new RegExp(String.raw`^${WORD}$`, 'iu');
const START = new RegExp(String.raw`^${WORD}(?=[\s:–-]|$)`, 'iu');
const END = new RegExp(String.raw`(?<mark>\s*[:,–-]+\s*|\s+)${WORD}$`, 'iu');

/** "Møde i …", "Emne: Ordinært møde i …" before the name of a body. */
export const MEETING_OF =
  /^(?:(?:ordinært|ekstraordinært|konstituerende)\s)?\p{L}*møde(?:t)?\s(?:nr\.?\s?\d{1,3}(?:[/-]\d{2,4})?\s)?(?:i|af|for|med)\s/iu;
/** What introduces the title of a mail. */
const SUBJECT = /^(?:emne|vedr(?:ørende)?\.?|titel)\s*:\s*/iu;

export function isSubject(line: string): boolean {
  return SUBJECT.test(plain(line));
}

/** "Emne: SV: Ref. styregruppen": what the mail is about, without the words of mails. */
export function withoutSubject(text: string): string {
  return SUBJECT.test(text) ? text.replace(SUBJECT, '').replace(REPLY, '') : text;
}

const REPLY = /^(?:(?:re|sv|vs|fw|fwd)\s*:\s*)*(?:ref\.?\s+(?:(?:af|fra)\s+)?)?/iu;

/** "REFERAT Solklyngen d. 10-04-2024", "Referat: Styregruppen", "Referat af møde i …", "Solklyngen – referat": the forum. */
export function forumInTitle(line: string): Located<string> | null {
  const text = plain(line).replace(SUBJECT, '');
  if (text.length > LONGEST || !HINT.test(text)) return null;
  const shift = line.indexOf(text);
  const opening = START.exec(text);
  if (opening) {
    const behindDay = bodyBehindDay(text, opening[0].length);
    return forumBetween(text, { start: behindDay ?? afterLink(text, opening[0].length), shift });
  }
  const undated = withoutDate(text);
  const ending = END.exec(undated);
  const before = undated.slice(0, ending?.index).replace(/,$/, '');
  const isMarked = /[:,–-]/u.test(ending?.groups?.['mark'] ?? '');
  return ending && (isMarked || isForumName(before)) ? forumBetween(before, { start: 0, shift }) : null;
}

/** "Referat af møde den 30. august 2023 i Det lokale haveforum": where the body begins. */
function bodyBehindDay(text: string, from: number): number | null {
  const lead = BEHIND_DAY.exec(text.slice(from))?.[0];
  if (lead === undefined || findDates(lead).length === 0) return null;
  return isForumName(text.slice(from + lead.length)) ? from + lead.length : null;
}

const BEHIND_DAY =
  /^\s(?:af|fra|til)\s(?:\p{L}+\s)?\p{L}*møde(?:t)?,?\s(?:afholdt\s)?(?:\p{L}{3,4}dag\s)?(?:den|d\.)\s[^\n]{4,50}?\si\s(?=\p{Lu})/u;

/** A title of two lines, "Forhandlingsprotokol" and below it "for Bestyrelsen for Haven": the forum. */
export function forumBelowTitle(title: string, line: string): Located<string> | null {
  if (!ALONE.test(plain(title)) || !/^(?:for|af|fra|over|til)\s/iu.test(line) || line.length > LONGEST)
    return null;
  const found = forumBetween(line, { start: LINK.exec(line)?.[0].length ?? 0, shift: 0 });
  return found !== null && /^(?:den?t?\s)?\p{Lu}/iu.test(found.value) && isForumName(found.value)
    ? found
    : null;
}

function afterLink(text: string, from: number): number {
  return from + (LINK.exec(text.slice(from))?.[0].length ?? 0);
}

function forumBetween(
  text: string,
  { start, shift }: { start: number; shift: number },
): Located<string> | null {
  const rest = text.slice(start);
  const value = withoutDate(rest).replace(SORT_OF_MEETING, '').replace(OWN_MEETING, '');
  if (value.length < 3 || !(/\p{Lu}/u.test(value) || BODY_ALONE.test(value))) return null;
  const at = shift + start + rest.indexOf(value);
  return { value, span: { start: at, end: at + value.length } };
}

/** "Haverådets møde", "Haverådsmøde" */
const OWN_MEETING =
  /(?:(?<=\p{L}{3}(?:et|en|udvalg|forum|råd))s\s(?:(?:\d{1,2}\.|\p{L}+e)\s)?\p{L}*møde(?:t|r(?:ne)?)?(?:\si\s\d{4})?|(?<=\p{L}(?:udvalg|råd|nævn|klynge|gruppe|bestyrelse|forum)|(?:^|\s)bestyrelse)s?møde(?:t)?)$/u;

/** "ekstraordinært haverådsmøde" */
const SORT_OF_MEETING = /^(?:ordinært|ekstraordinært|konstituerende)\s(?=\p{L}+(?:møde|$))/iu;
/** "haveråd", of a "haverådsmøde" */
const BODY_ALONE = /^\p{L}*(?:råd|udvalg|nævn|bestyrelse|forum|klynge|styregruppe|arbejdsgruppe)$/u;

/** "Natur og veje møde den 4. maj 2023" */
const BEFORE_MEETING =
  /^(?<body>\p{Lu}[^.:;!?\d]{3,70}?)(?:\s[-–]|,)?\s(?:(?:ordinært|ekstraordinært)\s)?møde(?:t)?,?\s(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s)?(?:den|d\.)\s(?=\d)/u;
/** What the meeting is, or whose: "Haverådets møde", "Referat fra møde". */
const NO_BODY =
  /^(?:\p{L}*(?:ordinært|referat|protokol|dagsorden)|konstituerende|næste|fælles|sidste|første|på|til|fra|ved|åbent|lukket)(?!\p{L})|(?:s|\s(?:fra|af|til|på|ved|i|om|et|det))$/iu;

/** The body in front of a meeting and its day, which no usual word needs to give away. */
export function forumBeforeMeeting(line: string): Located<string> | null {
  const text = plain(line);
  const body = text.length > LONGEST ? undefined : BEFORE_MEETING.exec(text)?.groups?.['body'];
  if (body === undefined || NO_BODY.test(body) || findDates(text).length === 0) return null;
  const start = line.indexOf(body);
  return { value: body, span: { start, end: start + body.length } };
}

/** "Referat", "REFERAT Solklyngen d. 10-04-2024", "Referat af møde i …"; not "Referat fra mødet blev godkendt". */
export function isMinutesTitle(line: string): boolean {
  const text = plain(line).replace(SUBJECT, '');
  if (text.length > LONGEST || !HINT.test(text) || /\p{Ll}{2}\.$/u.test(text)) return false;
  return ALONE.test(text) || forumInTitle(line) !== null;
}

/** Up to the first date, without what leads to it: ", tirsdag den". */
export function withoutDate(text: string): string {
  let rest = text.slice(0, findDates(text)[0]?.span.start ?? text.length).trim();
  for (let shorter = withoutLead(rest); shorter !== rest; shorter = withoutLead(rest)) rest = shorter;
  return rest;
}

/** Word by word: an expression for all of them at once would try every way to split a run of blanks. */
function withoutLead(text: string): string {
  return text.replace(LEAD, '').trimEnd();
}

const LEAD =
  /(?:[,:–-]|(?<=\p{L}{4})\.|(?<=[\s,:–-])(?:d\.|den|dato|på|afholdt|(?:man|tirs|ons|tors|fre|lør|søn)dag))$/iu;
