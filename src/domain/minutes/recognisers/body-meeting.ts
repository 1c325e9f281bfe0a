import type { Located } from '../../shared/span';
import { plain } from '../lines';
import { withoutDate } from './title-line';

/** "Bestyrelsesmøde den 12. januar", "Haverådsmøde i Solby Haveforening 4/5 2023" */
const MEETING =
  /^(?:(?:ordinært|ekstraordinært|konstituerende)\s)?(?<body>\p{Lu}?\p{L}{0,30}?(?:bestyrelse|råd|udvalg|nævn|forum|gruppe|klynge|repræsentantskab))s?møde(?:t)?(?<rest>$|[\s,:–-].*)$/iu;
const OF = /^\s(?:nr\.?\s?\d{1,3}(?:[/-]\d{2,4})?\s)?(?:i|for|af)\s(?=\p{Lu})/u;
const LONGEST = 100;

/** The body whose meeting a title tells of in one word, or the place or association it belongs to where that is told, too. */
export function bodyOfMeeting(line: string): Located<string> | null {
  const text = plain(line);
  const { body, rest = '' } = (text.length > LONGEST ? null : MEETING.exec(text))?.groups ?? {};
  if (body === undefined || /\p{Ll}{3}\.$/u.test(text)) return null;
  const lead = OF.exec(rest)?.[0];
  const value = lead === undefined ? body : withoutDate(rest.slice(lead.length));
  if (value.length < 3) return null;
  const start = line.indexOf(value);
  return { value, span: { start, end: start + value.length } };
}
