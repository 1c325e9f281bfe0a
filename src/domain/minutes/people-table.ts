import { isPersonName } from '../language/names';
import { isParty } from '../language/parties';
import type { Line } from './lines';
import type { PeopleList } from './people';
import type { ListedPerson, PeopleGroup } from './people-in-line';
import { peopleColumns, type PeopleColumn } from './recognisers/people-columns';
import { personMark, rolesIn } from './recognisers/person-marks';
import { personLine, settleCoChair, type Person } from './recognisers/person-line';

/** "x", "ja", "✓" in a column of crosses. */
const YES = /^(?:x|ja|✓|✔|☒|☑|1|j|afbud|fraværende|mødt|til\s?stede)$/iu;
const NO = /^(?:nej|n|0|afbud|fraværende|syg|ikke|ej|forhindret)\b/iu;

/** A table of people whose head says what the columns hold; null where no such table begins at the line. */
export function readPeopleTable(lines: readonly Line[], at: number, group: PeopleGroup): PeopleList | null {
  const columns = peopleColumns(lines[at]?.text ?? '');
  if (columns === null) return null;
  const people: ListedPerson[] = [];
  let next = at + 1;
  for (let line = lines[next]; line !== undefined && isRow(line, columns); line = lines[next]) {
    const person = rowPerson(line.text.split('\t'), columns);
    if (person !== null) people.push(listedPerson(person, line, group));
    next += 1;
  }
  return { people, next };
}

/** Wide gaps end a table. Blank lines. */
const WIDEST_GAP = 1;

/** Of a row whose other cells are empty only the name is left. */
function isRow({ gap, text }: Line, [first]: readonly PeopleColumn[]): boolean {
  return gap <= WIDEST_GAP && (text.includes('\t') || (gap === 0 && first === 'name' && isPersonName(text)));
}

function listedPerson(person: Person, { span }: Line, group: PeopleGroup): ListedPerson {
  return {
    ...person,
    organisation: person.organisation ?? group.organisation,
    roles: [...new Set([...person.roles, ...group.roles])],
    absent: person.absent || group.kind === 'absent',
    kind: group.kind,
    span,
  };
}

/** "Stedfortræder: Eva Holm" among the members. */
const DEPUTY = /^\s*(?:stedfortræder|suppleant|afløser|vikar)\s?:\s+/iu;

function rowPerson(cells: readonly string[], columns: readonly PeopleColumn[]): Person | null {
  const name = (cells[columns.indexOf('name')] ?? '').replace(DEPUTY, '').trim();
  const named = personLine(name, { shortNames: true });
  if (named === null) return null;
  const described = columns.reduce<Person>(
    (person, column, at) => withCell(person, column, (cells[at] ?? '').trim()),
    named,
  );
  return !named.isCoChair && described.isCoChair ? settleCoChair(described) : described;
}

function withCell(person: Person, column: PeopleColumn, cell: string): Person {
  if (cell === '' || /^[-–—]+$/u.test(cell)) return person;
  switch (column) {
    case 'title':
      return withTitle(person, cell);
    case 'organisation':
      return { ...person, organisation: person.organisation ?? cell };
    case 'party':
      return isParty(cell) ? { ...person, party: person.party ?? cell } : person;
    case 'role':
      return { ...person, roles: [...person.roles, ...rolesIn(cell)] };
    case 'status':
      return withStatus(person, cell);
    case 'absent':
      return YES.test(cell) ? { ...person, absent: true } : withStatus(person, cell);
    case 'present':
      return NO.test(cell) ? { ...person, absent: true } : person;
    case 'substitute':
      return withSubstitute(person, cell);
    case 'name':
    case 'other':
      return person;
  }
}

/** "Driftschef (formand)" */
function withTitle(person: Person, cell: string): Person {
  const [whole, inner = ''] = /\s*\(([^()]+)\)$/u.exec(cell) ?? [];
  const mark = whole === undefined ? null : personMark(inner);
  if (whole === undefined || mark === null) return { ...person, title: person.title ?? cell };
  const title = person.title ?? cell.slice(0, -whole.length);
  return { ...withStatus(person, inner), title, party: person.party ?? mark.party ?? null };
}

function withStatus(person: Person, cell: string): Person {
  const {
    roles = [],
    absent = false,
    isCoChair = false,
    substitutedBy = null,
    substituteFor = null,
  } = personMark(cell) ?? {};
  return {
    ...person,
    isCoChair: person.isCoChair || isCoChair,
    roles: [...person.roles, ...roles],
    absent: person.absent || absent,
    substitutedBy: person.substitutedBy ?? substitutedBy,
    substituteFor: person.substituteFor ?? substituteFor,
  };
}

function withSubstitute(person: Person, cell: string): Person {
  const replaced = /^for\s(?<name>\p{Lu}.{2,60})$/u.exec(cell)?.groups?.['name'];
  if (replaced !== undefined) return { ...person, substituteFor: replaced };
  const deputy = personLine(cell, { shortNames: true });
  return deputy === null ? person : { ...person, substitutedBy: deputy.name, absent: true };
}
