import type { Located } from '../../shared/span';
import { findDates, findTimes } from '../../language/dates';
import { withoutDate } from './title-line';

export interface ProseHead {
  /** Null where the sentence leaves it out: "mødet i / den 3. maj 2021". */
  readonly forum: Located<string> | null;
  readonly place: string | null;
}

const MEETING =
  /(?:^|\s)(?:til|fra|af|over|for)?\s*(?:(?:ordinært|ekstraordinært|konstituerende)\s)?mødet?\s+(?:nr\.?\s?\d+\s+)?i\s+(?=\p{Lu}|den\s\p{Lu}|det\s\p{Lu}|den\s\d)/iu;

/** A head written as one sentence over several lines: "til / mødet i … / den 3. maj 2021 kl. 14.00 / i Rådhussalen". */
export function proseHead(text: string): ProseHead | null {
  const meeting = MEETING.exec(text);
  if (!meeting) return null;
  const start = meeting.index + meeting[0].length;
  const rest = text.slice(start, start + 400);
  const date = findDates(rest)[0];
  if (date === undefined) return null;
  const forum = withoutDate(rest);
  if (forum.length > 120) return null;
  const value = forum.replace(/\s+/gu, ' ');
  const isNamed = value.length >= 3 && /\p{Lu}/u.test(value);
  return {
    forum: isNamed ? { value, span: { start, end: start + forum.length } } : null,
    place: placeAfter(rest, date.span.end),
  };
}

/** "… kl. 14.00 i Rådhussalen": the place, up to the end of its line. */
function placeAfter(text: string, from: number): string | null {
  const after = text.slice(from);
  const times = findTimes(after, { bare: false })[0];
  const tail = after.slice(times && times.span.start < 12 ? times.span.end : 0);
  const place = /^[\s,]*(?:i|på)\s+(\p{Lu}[^\n]{2,100})/u.exec(tail)?.[1]?.trim() ?? null;
  const later = place === null ? undefined : findTimes(place, { bare: false })[0]?.span.start;
  return place?.slice(0, later).replace(/[\s,]+$/u, '') ?? null;
}
