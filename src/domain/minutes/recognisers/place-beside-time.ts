import { findDates, findTimes } from '../../language/dates';

/** What belongs to a day or a time around its figures. */
const DAY = String.raw`(?:(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?|den|d\.|kl\.?|klokken|fra|til)`;
const BEFORE = new RegExp(String.raw`(?:(?<![\p{L}\d])${DAY}[\s,:]*){1,4}$`, 'iu');
const LEAD = /^[\s,.;:–-]+(?:(?:i|på|ved)\s)?|^(?:i|på|ved)\s/iu;
const TAIL = /[\s,.;:–-]+$/u;

/** The part of "3. maj 2021, lokale 5, kl. 9-11" that is neither day nor time; the longest where there are several. */
export function placeBesideTime(value: string): string | null {
  const spans = [...findDates(value), ...findTimes(value, { bare: true })]
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  if (spans.length === 0) return null;
  let from = 0;
  const parts: string[] = [];
  for (const { start, end } of spans) {
    if (start >= from) parts.push(value.slice(from, start).replace(BEFORE, ''));
    from = Math.max(from, end);
  }
  const places = [...parts, value.slice(from)].map(bare).filter((part) => PLACE.test(part));
  return places.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

const PLACE = /^(?=.{3,100}$)\p{L}[^\n]*[\p{L}\d)]$/u;

function bare(part: string): string {
  return part.replace(LEAD, '').replace(TAIL, '').trim();
}

/** "den 3. maj 2021 i Salen, Torvet 2, kl. 9.00": between the day and the time of a line without a label. */
export function placeBetween(line: string): string | null {
  const day = findDates(line)[0]?.span.end;
  if (day === undefined) return null;
  const time = findTimes(line, { bare: false }).find(({ span }) => span.start > day)?.span.start;
  const between = time === undefined ? '' : line.slice(day, time);
  const place = /^(?:,|\s[-–·]|\s(?:i|på))\s(?<place>\p{Lu}[^\n.:]{2,80}?),?\s?$/u.exec(
    between.replace(BEFORE, ''),
  );
  return place?.groups?.['place'] ?? null;
}
