import type { Language } from '../domain/answers/answer';
import type { SeatAnswer } from '../domain/attendance/tally';
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
    reply?.kind === 'substitute' ? reply.standIn.name : '',
    rsvp?.at.slice(0, 10) ?? '',
    rsvp?.late === true ? tally.yes : '',
  ];
}

function cell(value: string): string {
  const line = value.replace(/[\r\n]+/gu, ' ');
  const safe = FORMULA.test(value) ? `'${line}` : line;
  return /[";]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
