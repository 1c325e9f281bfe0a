import { isOrganisation } from '../language/organisations';
import type { Line } from './lines';
import {
  isNameList,
  peopleInLine,
  peopleInList,
  type ListedPerson,
  type PeopleGroup,
} from './people-in-line';
import { listMark } from './recognisers/list-mark';
import { peopleLabel } from './recognisers/people-label';
import { personLine } from './recognisers/person-line';

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  /** The first line that is not part of it. */
  readonly next: number;
}

/** Blank lines a list may have between its label and its first person. */
const WIDEST_GAP = 2;
const NOBODY =
  /^(?:ingen|samtlige(?: (?:mødt|medlemmer|til stede))?|alle(?: (?:mødt|medlemmer|til stede|var mødt))?|[-–—.]+)\.?$/iu;

/** Reads the people below (or behind) the label in `lines[at]`, with the labelled groups that follow right after it. */
export function readPeople(lines: readonly Line[], at: number): PeopleList {
  let people: readonly ListedPerson[] = [];
  let next = at;
  for (let group = groupAt(lines, next); group !== null; group = groupAt(lines, next)) {
    const inline = readInline(lines, next, group);
    const below = readBelow(lines, inline.next, {
      group,
      isOpen: !inline.isFilled,
    });
    people = [...people, ...inline.people, ...below.people];
    next = below.next;
  }
  return { people, next };
}

function groupAt(lines: readonly Line[], at: number): (PeopleGroup & { readonly listAt: number }) | null {
  const line = lines[at];
  const label = line ? peopleLabel(line.text) : null;
  return label && { kind: label.kind, roles: label.roles, organisation: null, listAt: label.listAt };
}

/** The list that begins on the line of its label, over the lines it was broken into. */
function readInline(
  lines: readonly Line[],
  at: number,
  group: PeopleGroup & { readonly listAt: number },
): PeopleList & { readonly isFilled: boolean } {
  const line = lines[at];
  if (line === undefined || group.listAt >= line.text.length)
    return { people: [], next: at + 1, isFilled: false };
  let last = at;
  while (continuesList(lines[last], lines[last + 1])) last += 1;
  const start = line.span.start + group.listAt;
  const text = textOf(lines.slice(at, last + 1), start);
  const people = NOBODY.test(text.trim()) ? [] : peopleInList(text, start, group);
  return { people, next: last + 1, isFilled: true };
}

function continuesList(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || next === undefined || next.gap > 0) return false;
  if (/^[\p{L} ]{2,40}:/u.test(next.text) || listMark(next.text)) return false;
  return (
    /[,-]$|\sog$/u.test(line.text) ||
    (!line.text.endsWith('.') && next.text.includes(',') && line.text.length > 60)
  );
}

/** The text of consecutive lines from an offset on, with every character at its place. */
function textOf(lines: readonly Line[], start: number): string {
  let text = '';
  for (const { text: piece, span } of lines) {
    const from = Math.max(0, start - span.start);
    const missing = span.start + from - start - text.length;
    text += (missing > 0 ? '\n'.padEnd(missing, ' ') : '') + piece.slice(from);
  }
  return text;
}

/** One or several people a line; after a wider gap than between the others only those who are described go on. */
function readBelow(
  lines: readonly Line[],
  from: number,
  { group, isOpen }: { group: PeopleGroup; isOpen: boolean },
): PeopleList {
  const people: ListedPerson[] = [];
  let current = group;
  let widest = isOpen ? WIDEST_GAP : 0;
  let at = from;
  while (at < lines.length && groupAt(lines, at) === null) {
    const body = organisationHeading(lines, at);
    const { found, next } = body === null ? peopleAt(lines, at, current) : { found: [], next: at + 1 };
    const gap = lines[at]?.gap ?? 0;
    if (body !== null) {
      current = { ...group, organisation: body };
      widest = WIDEST_GAP;
    } else if (found.length === 0 || (gap > widest && !(isOpen && found.every(isDescribed)))) {
      break;
    } else {
      widest = people.length === 0 ? firstGap(found, widest) : Math.min(widest, gap);
    }
    people.push(...found);
    at = next;
  }
  return { people, next: at };
}

/** After a first name alone, only lines right below can be trusted to be names. */
function firstGap(found: readonly ListedPerson[], widest: number): number {
  return found.some(({ name }) => !name.includes(' ')) ? 0 : widest;
}

/** The people of a line, or of a list of names over several lines. */
function peopleAt(
  lines: readonly Line[],
  at: number,
  group: PeopleGroup,
): { found: readonly ListedPerson[]; next: number } {
  const line = lines[at];
  if (line === undefined || NOBODY.test(line.text)) return { found: [], next: at + 1 };
  let last = at;
  while (isNameList(lines[at]?.text ?? '') && continuesList(lines[last], lines[last + 1])) last += 1;
  if (last === at) return { found: peopleInLine(line, group), next: at + 1 };
  const text = textOf(lines.slice(at, last + 1), line.span.start);
  return { found: peopleInList(text, line.span.start, group), next: last + 1 };
}

function isDescribed({ title, organisation, party, roles }: ListedPerson): boolean {
  return title !== null || organisation !== null || party !== null || roles.length > 0;
}

/** "Solby Kommune:" or the name of a body alone, with a person below it. */
function organisationHeading(lines: readonly Line[], at: number): string | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || line.text.length > 60) return null;
  const body = line.text.replace(/^[*_]+|[*_]*\s*:?[*_]*$/gu, '').replace(/^fra\s/iu, '');
  if (body.includes(',') || listMark(line.text) || !isOrganisation(body)) return null;
  const below = personLine(next.text.slice(listMark(next.text)?.length ?? 0), { shortNames: false });
  return below === null ? null : body;
}
