import type { Term } from '../../language/analyse';
import type { Question } from '../question';
import type { Sheet } from '../sheet';
import { heard, phrases } from './phrases';

/** "kl. 14", "klokken 9.30", "2 pm" */
const CLOCK =
  /(?:(?<![\p{L}\d])(?:kl(?:okken)?\.?|at)\s?(\d{1,2})(?:[.:](\d{2}))?(?:\s?([ap])\.?m\.?)?|(?<!\d)(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?m\.?)(?![\p{L}\d])/iu;
const EARLIER = /(?:før|inden|before)\s+$/iu;
const LATER = /(?:efter|after)\s+$/iu;
/** From this minute of the day on, up to the other. */
const PARTS_OF_DAY: readonly (readonly [ReturnType<typeof phrases>, number, number])[] = [
  [phrases('morgen | morgenen | morgenmøde* | tidligt'), 0, 600],
  [phrases('formiddag* | morning | mornings'), 0, 720],
  [phrases('eftermiddag* | afternoon*'), 720, 1020],
  [phrases('aften | aftenen | aftenmøde* | evening*'), 1020, 1440],
];
const NOON = 12;
const MINUTES = 60;

/** When meetings began that are asked for. */
export interface AskedHours {
  readonly fits: (sheet: Sheet) => boolean;
  readonly words: ReadonlySet<Term>;
}

/** Null where no time of the day is named. */
export function askedHours(question: Question): AskedHours | null {
  return clockTime(question) ?? partOfDay(question);
}

function clockTime({ text, words }: Question): AskedHours | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [hour, minute, half] = match[1] === undefined ? match.slice(4, 7) : match.slice(1, 4);
  const time = hourOf(Number(hour), half) * MINUTES + Number(minute ?? 0);
  const before = text.slice(0, match.index);
  const related = (EARLIER.exec(before) ?? LATER.exec(before))?.index ?? match.index;
  const end = match.index + match[0].length;
  const fits = ({ startTime }: Sheet): boolean => {
    if (startTime === null) return false;
    if (EARLIER.test(before)) return minutesOf(startTime) < time;
    return LATER.test(before) ? minutesOf(startTime) > time : minutesOf(startTime) === time;
  };
  return { fits, words: new Set(words.filter(({ span }) => span.start >= related && span.end <= end)) };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % NOON) + (half.toLowerCase() === 'p' ? NOON : 0);
}

function partOfDay({ words }: Question): AskedHours | null {
  for (const [among, from, to] of PARTS_OF_DAY) {
    const said = heard(words, among);
    if (said === null) continue;
    const fits = ({ startTime }: Sheet): boolean =>
      startTime !== null && minutesOf(startTime) >= from && minutesOf(startTime) < to;
    return { fits, words: said.words };
  }
  return null;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * MINUTES + minutes;
}
