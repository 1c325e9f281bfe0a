import type { Language } from '../domain/answers/answer';
import type { Reply } from '../domain/attendance/rsvp';
import type { SeatAnswer } from '../domain/attendance/tally';
import { COMMITTEE_ZONE, localTime } from '../domain/shared/time';
import { textsIn } from './texts';

/** What spreadsheets would run as a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r\n]/u;

/** One line a seat after the heading, separated by semicolons as Danish spreadsheets expect. */
export function participantsRows(answers: readonly SeatAnswer[], language: Language): readonly string[] {
  const { tally } = textsIn(language);
  return [tally.columns, ...answers.map((answer) => cellsOf(answer, language))].map((cells) =>
    cells.map(cell).join(';'),
  );
}

/** As a file: the mark at the beginning tells spreadsheets that it is UTF-8. */
export function participantsCsv(answers: readonly SeatAnswer[], language: Language): string {
  return `\ufeff${participantsRows(answers, language).join('\r\n')}\r\n`;
}

function cellsOf({ seat, rsvp }: SeatAnswer, language: Language): readonly string[] {
  const { tally, seats } = textsIn(language);
  const reply = rsvp?.reply ?? null;
  return [
    seat.name,
    seat.title ?? '',
    seat.organisation ?? '',
    seats.sectors[seat.sector],
    tally.sections[reply?.kind ?? 'missing'],
    ...standInCells(reply, language),
    rsvp === null ? '' : localTime(rsvp.at, COMMITTEE_ZONE).date,
    rsvp?.late === true ? tally.yes : '',
  ];
}

/** Who comes instead, from where, and what they have said to it. */
function standInCells(reply: Reply | null, language: Language): readonly string[] {
  if (reply?.kind !== 'substitute') return ['', '', ''];
  const { standIn, consent } = reply;
  return [standIn.name, standIn.organisation ?? '', textsIn(language).rsvp.substituteSays[consent] ?? ''];
}

function cell(value: string): string {
  const line = value.replace(/[\r\n]+/gu, ' ');
  const safe = FORMULA.test(value) ? `'${line}` : line;
  return /[";]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
