import type { Span } from '../shared/span';
import { isPersonName, isShortName, joinLines, splitList } from '../language/names';
import { isOrganisation } from '../language/organisations';
import type { Line } from './lines';
import { listMark } from './recognisers/list-mark';
import { peopleLabel, type PeopleKind, type PeopleLabel } from './recognisers/people-label';
import { personLine, type Person } from './recognisers/person-line';

export interface ListedPerson extends Person {
  readonly kind: PeopleKind;
  readonly span: Span;
}

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  /** The first line that is not part of it. */
  readonly next: number;
}

interface Group {
  readonly kind: PeopleKind;
  readonly label: PeopleLabel;
  /** A body the people below belong to: "Solby Kommune:". */
  readonly organisation: string | null;
}

const EMPTY_VALUES =
  /^(?:ingen|samtlige(?: (?:mødt|medlemmer|til stede))?|alle(?: (?:mødt|medlemmer|til stede|var mødt))?|[-–—.]+)\.?$/iu;

/** Reads the people below (or behind) the label in `lines[at]`, with the labelled groups that follow right after it. */
export function readPeople(lines: readonly Line[], at: number): PeopleList {
  const people: ListedPerson[] = [];
  let group = groupAt(lines, at);
  let next = at + 1;
  if (group === null) return { people, next: at };
  next = readInline(lines, at, { group, people });
  while (next < lines.length) {
    const line = lines[next];
    if (line === undefined) break;
    const other = groupAt(lines, next);
    if (other !== null) {
      group = other;
      next = readInline(lines, next, { group, people });
      continue;
    }
    const body = organisationHeading(lines, next);
    const found = body === null ? peopleIn(line, group) : [];
    if (body !== null) group = { ...group, organisation: body };
    else if (found.length === 0 && !EMPTY_VALUES.test(line.text)) break;
    people.push(...found);
    next += 1;
  }
  return { people, next };
}

function groupAt(lines: readonly Line[], at: number): Group | null {
  const line = lines[at];
  const label = line ? peopleLabel(line.text) : null;
  return label && { kind: label.kind, label, organisation: null };
}

/** The list that begins on the line of its label may go on over the following lines, up to a blank one or another label. */
function readInline(
  lines: readonly Line[],
  at: number,
  { group, people }: { group: Group; people: ListedPerson[] },
): number {
  const line = lines[at];
  if (line === undefined || group.label.listAt >= line.text.length) return at + 1;
  let last = at;
  while (continuesList(lines[last], lines[last + 1])) last += 1;
  const start = line.span.start + group.label.listAt;
  const end = lines[last]?.span.end ?? line.span.end;
  const raw = lines.slice(at, last + 1);
  people.push(...listIn(textOf(raw, start), { start, end }, group));
  return last + 1;
}

function continuesList(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || next === undefined || next.gap > 0) return false;
  if (/^[\p{L} ]{2,40}:/u.test(next.text) || listMark(next.text)) return false;
  return (
    /[,-]$|\bog$/u.test(line.text) || (!/\.$/.test(line.text) && /,/.test(next.text) && line.text.length > 60)
  );
}

/** The text of consecutive lines from an offset on, with each character at its place. */
function textOf(lines: readonly Line[], start: number): string {
  let text = '';
  for (const { text: piece, span } of lines) {
    const from = Math.max(0, start - span.start);
    const missing = span.start + from - start - text.length;
    text += (missing > 0 ? '\n'.padEnd(missing, ' ') : '') + piece.slice(from);
  }
  return text;
}

function peopleIn(line: Line, group: Group): readonly ListedPerson[] {
  const mark = listMark(line.text)?.length ?? 0;
  const text = line.text.slice(mark);
  const start = line.span.start + mark;
  if (isNameList(text)) return listIn(text, { start, end: line.span.end }, group);
  const person =
    text.length > 200 || (/[a-zæøå]{3}\.$/u.test(text) && text.length > 90)
      ? null
      : personLine(text, { shortNames: isWholeName(text) });
  return person === null ? [] : [listed(person, { start, end: line.span.end }, group)];
}

/** A first name alone on its line, possibly with a mark behind it. */
function isWholeName(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:\s*\([^()]*\))?$/u.test(text);
}

/** "A B, C D og E F" and not "A B, C Kommune". */
function isNameList(text: string): boolean {
  const pieces = splitList(text).map(({ value }) =>
    value
      .replace(/\([^()]*\)/g, '')
      .replace(/\.$/, '')
      .trim(),
  );
  const names = pieces.filter((piece) => isPersonName(piece)).length;
  return names >= 3 && names >= pieces.length * 0.6;
}

function listIn(text: string, span: Span, group: Group): readonly ListedPerson[] {
  const pieces = splitList(text);
  if (EMPTY_VALUES.test(text.trim())) return [];
  const names = pieces.filter(({ value }) => personLine(joinLines(value), { shortNames: true }) !== null);
  const single = personLine(joinLines(text), { shortNames: true });
  if (single !== null && names.length < pieces.length * 0.6) return [listed(single, span, group)];
  return withMarksBehind(
    pieces.map(({ value, span: at }) => ({ value: joinLines(value), span: shifted(at, span.start) })),
    group,
  );
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** In a comma list a piece that is no name describes the person before it: "A B, direktør, C D". */
function withMarksBehind(
  pieces: readonly { value: string; span: Span }[],
  group: Group,
): readonly ListedPerson[] {
  const entries: { value: string; span: Span }[] = [];
  for (const piece of pieces) {
    const bare = piece.value
      .replace(/\([^()]*\)/g, '')
      .replace(/\.$/, '')
      .trim();
    const last = entries.at(-1);
    if (last !== undefined && !isShortName(bare) && !startsWithTitle(bare)) {
      entries[entries.length - 1] = {
        value: `${last.value}, ${piece.value}`,
        span: { start: last.span.start, end: piece.span.end },
      };
    } else {
      entries.push(piece);
    }
  }
  return entries.flatMap(({ value, span }) => {
    const person = personLine(value.replace(/\.$/, ''), { shortNames: true });
    return person === null ? [] : [listed(person, span, group)];
  });
}

function startsWithTitle(text: string): boolean {
  const person = personLine(text, { shortNames: false });
  return person !== null && person.title !== null;
}

function listed(person: Person, span: Span, group: Group): ListedPerson {
  return {
    ...person,
    organisation: person.organisation ?? group.organisation,
    roles: [...new Set([...person.roles, ...group.label.roles])],
    absent: person.absent || group.kind === 'absent',
    kind: group.kind,
    span,
  };
}

/** "Solby Kommune:" or the name of a body alone, with a person below it. */
function organisationHeading(lines: readonly Line[], at: number): string | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || line.text.length > 60) return null;
  const body = line.text.replace(/^[*_]+|[*_]*\s*:?[*_]*$/gu, '').replace(/^fra\s/iu, '');
  if (body.includes(',') || listMark(line.text) || !isOrganisation(body)) return null;
  return personLine(next.text.slice(listMark(next.text)?.length ?? 0), { shortNames: false }) === null
    ? null
    : body;
}
