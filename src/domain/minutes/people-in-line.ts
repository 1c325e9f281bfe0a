import type { Located, Span } from '../shared/span';
import { isPersonName, isShortName, joinLines, leadingName, splitList } from '../language/names';
import { isKnownOrganisation, isOrganisation } from '../language/organisations';
import { withoutEmphasis } from './emphasis';
import type { Line } from './lines';
import type { Role } from './model';
import { partedPeople } from './people-parted';
import { listMark } from './recognisers/list-mark';
import { withoutPartialNote } from './recognisers/partial-note';
import type { PeopleKind } from './recognisers/people-label';
import { NO_MARKS } from './recognisers/person-marks';
import {
  insteadInBrackets,
  personLine,
  settleCoChair,
  withCommaBehindBracket,
  type Person,
} from './recognisers/person-line';

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
  const text = withoutPartialNote(withoutEmphasis(line.text.slice(mark)));
  const start = line.span.start + mark;
  if (isNameList(text)) return peopleInList(text, start, group);
  if (text.length > LONGEST || (text.length > LONGEST_SENTENCE && /\p{Ll}{3}\.$/u.test(text))) return [];
  const person = personLine(text, { shortNames: isFirstNameAlone(text) });
  return person === null ? [] : [listed(person, { start, end: line.span.end }, group)];
}

/** The body that names the people behind it: "Fra Solby Kommune: A, B. Fra regionen: C". */
const BODY_INSIDE = /(?:^|[.;]\s+)(?:(?<from>fra|for)\s)?(?<body>\p{L}[^:.;,()]{2,50}):\s+/giu;

/** Like peopleInList, with the bodies that stand in the list before their people. */
export function peopleByBody(text: string, at: number, group: PeopleGroup): readonly ListedPerson[] {
  const bodies = [...text.matchAll(BODY_INSIDE)].filter(
    ({ groups }) => groups?.['from'] !== undefined || isOrganisation(groups?.['body'] ?? ''),
  );
  const before = text.slice(0, bodies[0]?.index ?? text.length);
  return [
    ...(before.trim() === '' ? [] : peopleInList(before, at, group)),
    ...bodies.flatMap((match, index) => {
      const start = match.index + match[0].length;
      const own = { ...group, organisation: joinLines(match.groups?.['body'] ?? '') };
      return peopleInList(text.slice(start, bodies[index + 1]?.index), at + start, own);
    }),
  ];
}

/** The people of "A, B og C (D)"; a piece that is no name describes the person before it. `at`: offset of the text. */
export function peopleInList(text: string, at: number, group: PeopleGroup): readonly ListedPerson[] {
  const parted = partedPeople(text);
  if (parted === null) return peopleByComma(text, at, group);
  return parted.flatMap(({ value, span }) => {
    const start = at + span.start;
    const isList = splitList(value).every((piece) => isPersonName(bare(piece.value)));
    const person = isList ? null : personOf(joinLines(value), group);
    if (person === null) return peopleByComma(value, start, group);
    return [listed(person, { start, end: start + value.length }, group)];
  });
}

function peopleByComma(text: string, at: number, group: PeopleGroup): readonly ListedPerson[] {
  const named = withoutEmphasis(text).replace(MYSELF, (word) => ' '.repeat(word.length));
  const separated = withCommaBehindBracket(named).replace(UNSEPARATED, '),');
  const pieces = splitList(separated).map(({ value, span }) => ({
    value: insteadInBrackets(joinLines(value)),
    span: { start: at + span.start, end: at + span.end },
  }));
  const short = pieces.every(({ value }) => /^\p{Lu}{2,4}$/u.test(bare(value)));
  const opens = short ? () => true : group.kind === 'absent' ? opensAbsentee : opensPerson;
  const names = new Set(pieces.filter(({ value }) => opens(value)));
  const single = names.size < pieces.length * 0.6 ? singlePerson(text, pieces) : null;
  if (single !== null) return [listed(single, { start: at, end: at + text.length }, group)];
  return withDescriptions(pieces, names).flatMap(({ value, span }) => {
    const person = initialsAlone(value, short ? 2 : 3) ?? personOf(value, group);
    return person === null ? [] : [listed(person, span, group)];
  });
}

/** "og undertegnede, Eva Holm" */
const MYSELF = /(?<!\p{L})(?:undertegnede|jeg selv)(?:,|(?=\s\p{Lu}))/giu;
/** "Bo Vig (BV) Eva Holm (EH)": the bracket ends a person where another one with initials or a party follows. */
const UNSEPARATED =
  /(?<=\(\p{Lu}{1,4})\)\s(?=\p{Lu}\p{Ll}[^\s,;()]*(?:\s[^\s,;()]+){1,4}\s\(\p{Lu}{1,4}\))/gu;
/** "… og Finn Lyng, PLO" */
const ANOTHER = /\s(?:og|samt)\s\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s?(?:,|\(|$)/u;

/** "Bo Vig, stabsleder, Solby Kommune" is one person; with two offices and names in it, the text is a list. */
function singlePerson(text: string, pieces: readonly Located<string>[]): Person | null {
  if (text.length > LONGEST) return null;
  const titled = pieces.filter(({ value }) => isTitledName(bare(value)));
  if (isAlternating(pieces.map(({ value }) => bare(value)))) return null;
  return titled.length < 2 && !ANOTHER.test(text) ? personLine(joinLines(text), { shortNames: true }) : null;
}

/** "Bo Vig, Solby Kommune, Eva Fog, Solby Sygehus": a name, the body, the next name. */
function isAlternating(pieces: readonly string[]): boolean {
  const [names, bodies] = [0, 1].map((rest) => pieces.filter((_, at) => at % 2 === rest));
  if (names === undefined || bodies === undefined || names.length < 2) return false;
  return names.every((name) => isPersonName(name)) && bodies.every((body) => isOrganisation(body));
}

/** Behind the name of somebody absent stands the reason, which is not kept. */
function personOf(piece: string, group: PeopleGroup): Person | null {
  const entry = withoutPartialNote(piece.replace(/(?<!\s\p{Lu})\.$/u, ''));
  const person = personLine(entry, { shortNames: true });
  if (person !== null || group.kind !== 'absent') return person;
  const name = leadingName(piece);
  return name && { ...NO_MARKS, name: joinLines(name.value), title: null };
}

function withDescriptions(
  pieces: readonly Located<string>[],
  names: ReadonlySet<Located<string>>,
): readonly Located<string>[] {
  const entries: Located<string>[] = [];
  for (const piece of pieces) {
    const last = entries.at(-1);
    if (last === undefined || names.has(piece)) entries.push(piece);
    else entries[entries.length - 1] = joined(last, piece);
  }
  return entries;
}

/** A piece that names the next person, and does not describe the one before. */
function opensPerson(piece: string): boolean {
  const name = bare(piece);
  return isShortName(name) || isInitials(name) || isTitledName(name);
}

/** "Bo Vig pga. ferie", "Bo Vig – i stedet deltog Eva Fog" */
function opensAbsentee(piece: string): boolean {
  const [before = ''] = piece.split(/\s[-–]\s/u);
  if (opensPerson(before)) return true;
  const name = leadingName(before);
  return name?.span.start === 0 && name.value.includes(' ') && !isOrganisation(before) && !CAME.test(before);
}

const CAME = /\s(?:deltog|deltager|mødte|møder|var|er|i stedet|stedfortræder|suppleant|vikar)\s/u;

/** Somebody named by initials; who that is, another place of the text may say. */
function initialsAlone(piece: string, least: number): Person | null {
  const initials = bare(piece);
  if (initials.length < least || !/^\p{Lu}{2,4}$/u.test(initials) || isKnownOrganisation(initials))
    return null;
  return { ...NO_MARKS, name: initials, title: null, initials };
}

/** Two letters may be a party or a body, unless the whole list looks like that. */
function isInitials(text: string): boolean {
  return /^\p{Lu}{3,4}$/u.test(text) && !isKnownOrganisation(text);
}

function joined(one: Located<string>, other: Located<string>): Located<string> {
  return { value: `${one.value}, ${other.value}`, span: { start: one.span.start, end: other.span.end } };
}

/** "direktør Eva Holm", "næstformand Bo Vig" */
function isTitledName(text: string): boolean {
  const person = personLine(text, { shortNames: false });
  return person !== null && person.name !== text;
}

/** A first name alone on its line, possibly with a mark behind it. */
function isFirstNameAlone(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?(?:\s*\([^()]*\)|\s+-\s+\p{Ll}+)?$/u.test(text);
}

/** "A B, C D og E F" and not "A B, C Kommune". */
export function isNameList(text: string): boolean {
  const pieces = splitList(text.replace(MYSELF, (word) => ' '.repeat(word.length))).map(({ value }) =>
    bare(value),
  );
  const names = pieces.filter((piece) => isPersonName(piece)).length;
  return names >= 3 && names >= pieces.length * 0.6;
}

function bare(piece: string): string {
  return piece
    .replace(/\([^()]*\)/gu, '')
    .replace(/(?<!\s\p{Lu})\.$/u, '')
    .trim();
}

/** Whose co-chair somebody is may follow from the heading of the group. */
function ofBody(person: Person, organisation: string | null): Person {
  if (!person.isCoChair || organisation === null) return { ...person, organisation };
  const roles = person.roles.filter((role) => role !== 'chair');
  return settleCoChair({ ...person, organisation, roles });
}

function listed(named: Person, span: Span, group: PeopleGroup): ListedPerson {
  const person = named.organisation === null ? ofBody(named, group.organisation) : named;
  return {
    ...person,
    roles: [...new Set([...person.roles, ...group.roles])],
    absent: person.absent || (group.kind === 'absent' && person.substituteFor === null),
    kind: group.kind,
    span,
  };
}
