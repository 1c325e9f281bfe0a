import { findDates, findTimes } from '../../language/dates';
import { isPersonName } from '../../language/names';
import type { Line } from '../lines';
import { isForumName } from './forum-name';
import { headLabel } from './head-label';
import { peopleLabel } from './people-label';
import { placeBetween } from './place-beside-time';

/** How far down a head gives its date without a label. Lines. */
const REACH = 12;
const LONGEST = 100;

/** The place that stands behind the time, or alone below the line with date and time; null where neither does. */
export function placeByDate(lines: readonly Line[]): string | null {
  for (const [at, { text }] of lines.slice(0, REACH).entries()) {
    if (isDateAlone(text) && TIME_ALONE.test(lines[at + 1]?.text ?? '')) return placeBelow(lines[at + 2]);
    const isDated = findDates(text).length > 0;
    const held = heldAt(text) ?? (isDated ? (besideTime(lines[at + 1]) ?? roomAbove(lines, at)) : null);
    if (held !== null) return held;
    const end = isDated ? findTimes(text, { bare: true }).at(-1)?.span.end : undefined;
    if (end === undefined || headLabel(text) !== null || text.length > 2 * LONGEST) continue;
    return placeBetween(text) ?? placeBehind(text.slice(end)) ?? placeBelow(lines[at + 1]);
  }
  return null;
}

/** "Mandag den 4. november holdt bestyrelsen møde i Salen, Torvet 2" */
const HELD =
  /(?<!\p{L})(?:holdt|afholdt|holdtes|afholdtes)\s(?:\p{L}+\s){0,4}?møde(?:t)?\s(?:i|på|hos)\s(?<place>\p{Lu}[^\n.;]{2,80})/u;

function heldAt(text: string): string | null {
  const place = text.length > 3 * LONGEST ? undefined : HELD.exec(text)?.groups?.['place'];
  return place === undefined || isForumName(place) ? null : place.trim();
}

/** Below the day: "Rådhuset, lokale 5, kl. 15.00" */
function besideTime(line: Line | undefined): string | null {
  if (line === undefined || line.gap > 1 || line.text.length > LONGEST || headLabel(line.text) !== null)
    return null;
  const place =
    /^(?<place>\p{Lu}[^\n]{2,80}?),?\s(?:kl\.?|klokken)\s?\d[\d.: –-]*(?:\s?kl\.?\s?\d[\d.:]*)?$/u.exec(
      line.text,
    )?.groups?.['place'];
  return place !== undefined && ROOM.test(place) && findDates(place).length === 0 ? place : null;
}

/** Above the day, below the title: "Skovhuset, lokale 2" */
function roomAbove(lines: readonly Line[], at: number): string | null {
  const above = at === 0 ? undefined : lines[at - 1];
  return above !== undefined && ROOM.test(above.text) && !isForumName(above.text)
    ? placeBelow({ ...above, gap: 0 })
    : null;
}

const TIME_ALONE =
  /^(?:kl\.?|klokken)\s?\d{1,2}(?:[.:]\d{2})?(?:\s?(?:[-–]|til)\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)?\.?$/iu;

/** "Tirsdag den 4. maj 2021", with the time on the next line. */
function isDateAlone(text: string): boolean {
  return (
    text.length <= LONGEST &&
    headLabel(text) === null &&
    findDates(text).length === 1 &&
    /\d{4}\.?$/u.test(text)
  );
}

function placeBehind(tail: string): string | null {
  const place =
    /^\s?(?:i|på|,|[-–·|])\s+(?:(?:i|på)\s)?(?<place>(?:(?:møde)?lokale\s)?\p{Lu}[^\n]{2,100})$/u.exec(tail)
      ?.groups?.['place'];
  return place === undefined || /\p{Ll}\.\s/u.test(place) ? null : place.replace(/\.$/, '');
}

/** Says by itself that it is a place, even with a blank line before it. */
export const ROOM = /(?:rådhus(?:et)?|lokale|mødecent(?:er|ret)|salen|kantinen?)(?=$|[\s,])/iu;

function placeBelow(line: Line | undefined): string | null {
  if (
    line === undefined ||
    (line.gap > 0 && !(line.gap === 1 && ROOM.test(line.text))) ||
    line.text.length > LONGEST
  )
    return null;
  const { text } = line;
  const isOther =
    headLabel(text) !== null ||
    peopleLabel(text) !== null ||
    ((isForumName(text) || isPersonName(text)) && !ROOM.test(text));
  return isOther || !/^\p{Lu}.*[\p{L}\d)]$/u.test(text) || text.includes(':') || findDates(text).length > 0
    ? null
    : text;
}
