import { isPersonName, splitList } from '../language/names';
import { isOrganisation } from '../language/organisations';
import { headingOfGroup } from './group-heading';
import type { Line } from './lines';
import {
  isNameList,
  peopleByBody,
  peopleInLine,
  peopleInList,
  type ListedPerson,
  type PeopleGroup,
} from './people-in-line';
import { continuesList, isPairList, textOf } from './people-lines';
import { peopleLabel } from './recognisers/people-label';
import { readPeopleTable } from './people-table';
import { append } from '../shared/append';

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  /** The first line that is not part of it. */
  readonly next: number;
  /** Lines of it with words behind a label that name nobody as in a list. */
  readonly unread?: readonly Line[];
}

/** Blank lines a list may have between its label and its first person. */
const WIDEST_GAP = 2;
/** "- Solby Kommune: " */
const BODY = /^(?:[-–•*·]\s+)?(\p{L}[^:()\t]{2,60}?)\s?(?::\s+|\s[-–]\s(?=[^,]+,[^,]+,))(?=\p{Lu})/u;
const NOBODY = /^(?:(?:alle|samtlige)(?:\s.*)?|ingen(?:\s(?:afbud|fraværende).*)?|[-–—.]+)\.?$/isu;

/** Those of a table without a label above it. */
const PRESENT: PeopleGroup = { kind: 'participants', roles: [], organisation: null };

/** Reads the people below (or behind) the label in `lines[at]`, with the labelled groups that follow right after it. */
export function readPeople(lines: readonly Line[], at: number): PeopleList {
  const table = readPeopleTable(lines, at, PRESENT);
  if (table !== null) return table;
  const people: ListedPerson[] = [];
  let next = at;
  const unread: Line[] = [];
  let listing: PeopleGroup | null = null;
  for (let group = groupAt(lines, next); group !== null; group = groupAt(lines, next)) {
    const inline = readInline(lines, next, group);
    // "Ordstyrer: Eva Holm" names one person; the list it stands in goes on below.
    const below: PeopleGroup = group.kind === 'role' && inline.isFilled ? (listing ?? group) : group;
    const rest = readBelow(lines, inline.next, { group: below, isOpen: !inline.isFilled });
    append(people, inline.people);
    append(people, rest.people);
    if (inline.isFilled && inline.people.length === 0) append(unread, lines.slice(next, inline.next));
    next = rest.next;
    listing = below;
  }
  return { people, next, unread };
}

function groupAt(lines: readonly Line[], at: number): (PeopleGroup & { readonly listAt: number }) | null {
  const line = lines[at];
  const label = line ? peopleLabel(line.text) : null;
  return (
    label && { kind: label.kind, roles: label.roles, organisation: label.organisation, listAt: label.listAt }
  );
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
  const people = NOBODY.test(text.trim()) ? [] : peopleByBody(text, start, group);
  return { people, next: last + 1, isFilled: true };
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
  while (at < lines.length) {
    const table = readPeopleTable(lines, at, current);
    if (table !== null) {
      append(people, table.people);
      at = table.next;
      continue;
    }
    if (groupAt(lines, at) !== null) break;
    const heading = headingOfGroup(lines, at);
    const { found, next } = heading === null ? peopleAt(lines, at, current) : { found: [], next: at + 1 };
    const gap = lines[at]?.gap ?? 0;
    if (heading !== null) {
      current = { ...group, organisation: heading.organisation };
      widest = WIDEST_GAP;
    } else if (found.length === 0 || (gap > widest && !goesOn(lines[at], found, isOpen))) {
      break;
    } else {
      widest = people.length === 0 ? firstGap(found, widest) : Math.min(widest, gap);
    }
    append(people, found);
    at = next;
  }
  return { people, next: at };
}

/** Behind a wider gap only people who are described, or who have their office as a label: "Praksiskonsulent: Eva Holm". */
function goesOn(line: Line | undefined, found: readonly ListedPerson[], isOpen: boolean): boolean {
  const isLabelled = line?.gap === 1 && /^\p{L}[\p{L} -]{3,40}:\s+\p{Lu}/u.test(line.text);
  return isLabelled ? found.every(({ title }) => title !== null) : isOpen && found.every(isDescribed);
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
  const body = behindBody(line, group);
  const list = body?.line ?? line;
  const own = body?.group ?? group;
  let last = at;
  while (isNameList(list.text) && continuesList(lines[last], lines[last + 1])) last += 1;
  if (last > at) {
    const text = textOf(lines.slice(at, last + 1), list.span.start);
    return { found: peopleInList(text, list.span.start, own), next: last + 1 };
  }
  if (body !== null) return { found: peopleInList(list.text, list.span.start, own), next: at + 1 };
  const pair = isPairList(lines, at, group.kind) ? peopleInList(line.text, line.span.start, group) : null;
  return { found: pair ?? peopleInLine(line, group), next: at + 1 };
}

/** "Solby Kommune: Anne Holm, Bo Vig", "Lægerne: Eva Fog, Per Dal": the names, as people of that body or group. */
function behindBody(line: Line, group: PeopleGroup): { line: Line; group: PeopleGroup } | null {
  const [whole = '', body = ''] = BODY.exec(line.text) ?? [];
  if (whole === '' || body.includes(',')) return null;
  const isBody = isOrganisation(body);
  const rest = line.text.slice(whole.length);
  if (!isBody && !isListOfNames(rest) && !(GROUP.test(body) && isPersonName(bareOf(rest)))) return null;
  const span = { start: line.span.start + whole.length, end: line.span.end };
  return {
    line: { ...line, text: line.text.slice(whole.length), span },
    group: isBody ? { ...group, organisation: body.replace(/^fra\s/iu, '') } : group,
  };
}

/** "Pårørendevalgte: Eva Holm", "Personalesiden: Bo Vig": a group with one person in it. */
const GROUP = /^\p{Lu}\p{L}*(?:valgte|udpegede|repræsentanter(?:ne)?|siden|gruppen|rådet|erne)$/u;

function bareOf(text: string): string {
  return text
    .replace(/\s?\([^()]*\)/gu, '')
    .replace(/\.$/u, '')
    .trim();
}

/** Behind "Lægerne:" or "Brugersiden:": several names and nothing else. */
function isListOfNames(text: string): boolean {
  const names = splitList(bareOf(text)).map(({ value }) => value);
  return names.length > 1 && names.every((name) => isPersonName(name) && !isOrganisation(name));
}

function isDescribed({ title, organisation, party, roles }: ListedPerson): boolean {
  return title !== null || organisation !== null || party !== null || roles.length > 0;
}
