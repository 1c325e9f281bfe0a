import { findDates, findTimes } from '../../language/dates';
import { plain, type Line } from '../lines';
import { listMark } from './list-mark';

/** "Næste gang", "Næste møde: den 3. maj": heads what is planned, not what was held. */
const NEXT =
  /^(?:(?:dato|tid)(?:\sog\s(?:tid|sted))?\sfor\s)?(?:det\s)?(?:næste|kommende|nyt)\s(?:gang|møde(?:r|dato|datoer)?|mødegang)(?!\p{L})\s?(?<rest>.*)$/iu;

/** The lines that don't tell of a later meeting: its heading, and the day right below it. */
export function withoutNextMeeting(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line, at) => !isNext(line) && !(isDay(line) && isNextAlone(lines[at - 1])));
}

/** "Næste møde" alone on its line, and the day right below it. */
export function headsNextMeeting(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1];
  return isNextAlone(lines[at]) && below !== undefined && isDay(below);
}

function isNext({ text }: Line): boolean {
  return nextIn(text) !== null;
}

function isNextAlone(line: Line | undefined): boolean {
  return line !== undefined && /^[\s:.*_]*$/u.test(nextIn(line.text) ?? '-');
}

function nextIn(text: string): string | null {
  const own = plain(text);
  return NEXT.exec(own.slice(listMark(own)?.length ?? 0))?.groups?.['rest'] ?? null;
}

function isDay({ text }: Line): boolean {
  return findDates(text).length > 0 || findTimes(text, { bare: false }).length > 0;
}
