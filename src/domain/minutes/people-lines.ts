import { isPersonName, splitList } from '../language/names';
import { isOrganisation } from '../language/organisations';
import { isTitle } from '../language/titles';
import type { Line } from './lines';
import { listMark } from './recognisers/list-mark';
import { peopleLabel, type PeopleKind } from './recognisers/people-label';

/** Whether a list of names that stands in one line goes on in the next. */
export function continuesList(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || next === undefined || next.gap > 0) return false;
  if (/^[\p{L} ]{2,40}:/u.test(next.text) || listMark(next.text) || peopleLabel(next.text)) return false;
  if (/[,-]$|\sog$/u.test(line.text)) return true;
  if (TOLD.test(next.text)) return false;
  if (line.text.includes(',') && BODY_GOES_ON.test(next.text)) return true;
  if (goesOnWithSurname(line.text, next.text)) return true;
  if (isDescribedPerson(next.text) && endsWithBody(line.text)) return false;
  if (isOnePerson(withoutLabel(line.text)) && isOnePerson(next.text)) return false;
  if (line.text.endsWith('.') || !/,|\sog\s/u.test(next.text)) return false;
  return line.text.length > 60 || (line.text.includes(',') && breaksName(line.text, next.text));
}

/** "… Solby / Kommune (formand)" */
const BODY_GOES_ON = /^(?:Kommune|Sygehus|Hospital|Universitetshospital)(?=[\s,.]|$)/u;
/** A sentence behind a list: "Formanden oplyste, at …" */
const TOLD = /\s(?:orienterede|oplyste|meddelte|bemærkede|konstaterede|havde|blev)\s.*\p{Ll}{2}\.$/u;

/** "… Eva Skov / Holm (referent)": a list with commas ends in a name, and a single word of one is below. */
function goesOnWithSurname(line: string, next: string): boolean {
  const last = splitList(line).at(-1)?.value ?? '';
  return (
    line.includes(',') && isPersonName(last) && /^\p{Lu}[\p{L}'’-]+(?:\s\([^()]{1,60}\))?[.,]?$/u.test(next)
  );
}

/** "Bo Vig, Solby Kommune (formand)" is one person, and below such a line so is another. */
function isDescribedPerson(text: string): boolean {
  const [name = '', body = '', ...more] = splitList(withoutBrackets(text)).map(({ value }) => value);
  return more.length === 0 && isPersonName(name) && body !== '' && !isPersonName(body);
}

/** "Bo Vig (BV), leder, Solby Kommune": a name, and behind it nothing but what describes it. */
function isOnePerson(text: string): boolean {
  const [name = '', ...others] = withoutBrackets(text)
    .split(/,\s*|\s[-–]\s/u)
    .map((piece) => piece.trim());
  const describes = others.every((other) => isOrganisation(other) || isTitle(other));
  return isPersonName(name) && others.length > 0 && describes;
}

function withoutLabel(text: string): string {
  return text.slice(Math.min(peopleLabel(text)?.listAt ?? 0, text.length)).trim();
}

function endsWithBody(text: string): boolean {
  const pieces = splitList(withoutBrackets(text));
  return pieces.length === 2 && isOrganisation(pieces[1]?.value ?? '');
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, '').trim();
}

/** The line ends or the next one begins with part of a name. */
function breaksName(line: string, next: string): boolean {
  const [ends, begins] = [splitList(line).at(-1)?.value ?? '', splitList(next)[0]?.value ?? ''];
  return !isPersonName(ends) || (isPersonName(`${ends} ${begins}`) && !isPersonName(begins));
}

/** The text of consecutive lines from an offset on, with every character at its place. */
export function textOf(lines: readonly Line[], start: number): string {
  let text = '';
  for (const { text: piece, span } of lines) {
    const from = Math.max(0, start - span.start);
    const missing = span.start + from - start - text.length;
    text += (missing > 0 ? '\n'.padEnd(missing, ' ') : '') + piece.slice(from);
  }
  return text;
}

/** How far on either side lines are compared. */
const NEARBY = 12;
const FEWEST = 2;

/**
 * "A B, C D" is two people where most lines around look so, too; else the second may be where the first one works, which
 * nobody tells of those who were away.
 */
export function isPairList(lines: readonly Line[], at: number, kind: PeopleKind): boolean {
  if (!isPair(lines[at])) return false;
  if (kind === 'absent') return true;
  const around = lines.slice(Math.max(0, at - NEARBY), at + NEARBY);
  const pairs = around.filter(isPair).length;
  const others = around.filter((line) => line.text.includes(',') && !isPair(line)).length;
  return pairs >= FEWEST && pairs > others;
}

function isPair(line: Line | undefined): boolean {
  const pieces = line === undefined ? [] : line.text.replace(/(?<!\s\p{Lu})\.$/u, '').split(/,\s|\sog\s/u);
  return (
    pieces.length === 2 &&
    pieces.every((piece) => isPersonName(piece) && !isOrganisation(piece) && !isTitle(piece))
  );
}
