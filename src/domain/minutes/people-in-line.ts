import type { Located, Span } from '../shared/span';
import { isPersonName, isShortName, joinLines, splitList } from '../language/names';
import type { Line } from './lines';
import type { Role } from './model';
import { listMark } from './recognisers/list-mark';
import type { PeopleKind } from './recognisers/people-label';
import { NO_MARKS } from './recognisers/person-marks';
import { personLine, type Person } from './recognisers/person-line';

export interface ListedPerson extends Person {
  readonly kind: PeopleKind;
  readonly span: Span;
}

/** What a list says about everybody in it. */
export interface PeopleGroup {
  readonly kind: PeopleKind;
  readonly roles: readonly Role[];
  /** A body the people below belong to: "Solby Kommune:". */
  readonly organisation: string | null;
}

/** A longer line is a sentence that happens to begin with a name. */
const LONGEST = 200;
const LONGEST_SENTENCE = 90;

/** The person of a line, or the people where it lists several names. */
export function peopleInLine(line: Line, group: PeopleGroup): readonly ListedPerson[] {
  const mark = listMark(line.text)?.length ?? 0;
  const text = line.text.slice(mark);
  const start = line.span.start + mark;
  if (isNameList(text)) return peopleInList(text, start, group);
  if (text.length > LONGEST || (text.length > LONGEST_SENTENCE && /\p{Ll}{3}\.$/u.test(text))) return [];
  const person = personLine(text, { shortNames: isFirstNameAlone(text) });
  return person === null ? [] : [listed(person, { start, end: line.span.end }, group)];
}

/** The people of "A, B og C (D)"; a piece that is no name describes the person before it. `at`: offset of the text. */
export function peopleInList(text: string, at: number, group: PeopleGroup): readonly ListedPerson[] {
  const pieces = splitList(text).map(({ value, span }) => ({
    value: joinLines(value),
    span: { start: at + span.start, end: at + span.end },
  }));
  const names = pieces.filter(({ value }) => isNamed(value));
  const single = text.length > LONGEST ? null : personLine(joinLines(text), { shortNames: true });
  if (single !== null && names.length < pieces.length * 0.6) {
    return [listed(single, { start: at, end: at + text.length }, group)];
  }
  return withDescriptions(pieces).flatMap(({ value, span }) => {
    const person = initialsAlone(value) ?? personLine(value.replace(/\.$/, ''), { shortNames: true });
    return person === null ? [] : [listed(person, span, group)];
  });
}

function isNamed(piece: string): boolean {
  return isInitials(bare(piece)) || personLine(piece, { shortNames: true }) !== null;
}

function withDescriptions(pieces: readonly Located<string>[]): readonly Located<string>[] {
  const entries: Located<string>[] = [];
  for (const piece of pieces) {
    const last = entries.at(-1);
    const name = bare(piece.value);
    if (last === undefined || isShortName(name) || isInitials(name) || isTitledName(name))
      entries.push(piece);
    else entries[entries.length - 1] = joined(last, piece);
  }
  return entries;
}

/** Somebody named by initials; who that is, another place of the text may say. */
function initialsAlone(piece: string): Person | null {
  const initials = bare(piece);
  return isInitials(initials) ? { ...NO_MARKS, name: initials, title: null, initials } : null;
}

/** Two letters may be a party or a body. */
function isInitials(text: string): boolean {
  return /^\p{Lu}{3,4}$/u.test(text);
}

function joined(one: Located<string>, other: Located<string>): Located<string> {
  return { value: `${one.value}, ${other.value}`, span: { start: one.span.start, end: other.span.end } };
}

function isTitledName(text: string): boolean {
  return (personLine(text, { shortNames: false })?.title ?? null) !== null;
}

/** A first name alone on its line, possibly with a mark behind it. */
function isFirstNameAlone(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:\s*\([^()]*\)|\s+-\s+\p{Ll}+)?$/u.test(text);
}

/** "A B, C D og E F" and not "A B, C Kommune". */
export function isNameList(text: string): boolean {
  const pieces = splitList(text).map(({ value }) => bare(value));
  const names = pieces.filter((piece) => isPersonName(piece)).length;
  return names >= 3 && names >= pieces.length * 0.6;
}

function bare(piece: string): string {
  return piece
    .replace(/\([^()]*\)/gu, '')
    .replace(/\.$/, '')
    .trim();
}

function listed(person: Person, span: Span, group: PeopleGroup): ListedPerson {
  return {
    ...person,
    organisation: person.organisation ?? group.organisation,
    roles: [...new Set([...person.roles, ...group.roles])],
    absent: person.absent || group.kind === 'absent',
    kind: group.kind,
    span,
  };
}
