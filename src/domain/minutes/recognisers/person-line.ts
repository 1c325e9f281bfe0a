import { isPersonName, isShortName } from '../../language/names';
import { isOrganisation } from '../../language/organisations';
import { isParty } from '../../language/parties';
import { isTitle, isTitleWord, isTrade } from '../../language/titles';
import type { Role } from '../model';
import { isOfficeElsewhere } from './office-elsewhere';
import { withoutPartialNote } from './partial-note';
import { titledName } from './titled-name';
import { NO_MARKS, personMark, type PersonMarks } from './person-marks';
import { representedApart } from './represented';

/** A person as one line or one entry of a list names them. */
export interface Person extends PersonMarks {
  readonly name: string;
  readonly title: string | null;
}

const MARKS = /\([^()]{1,120}\)|\[[^[\]]{1,120}\]|\*\*[^*]{1,60}\*\*/gu;
const DASH_MARK = /\s*[-–—:]\s*((?:meldt\s)?afbud|fraværende|ikke til\s?stede|forhindret|syg)\b(.*)$/iu;
const DASHES = /\s+[-–—]\s+/gu;

/** "Referent Eva Holm", "Ordstyrer: Eva Holm" */
const LEADING_ROLE =
  /^(?<role>referent|mødereferent|ordstyrer|mødeleder|dirigent|formand|forperson|medformand|næstformand|sekretær)\s*:?\s+(?=\p{Lu})/iu;
/** How somebody took part; says nothing about who it is. */
const TOOK_PART =
  /^(?:x|ja|(?:deltog|deltager|til\s?stede|mødt)?\s?(?:fysisk|(?:(?:via|på|over|pr\.?)\s)?(?:teams|video|skype|telefon|online|virtuelt|skærm|link)|delvist?)?)$/iu;

/** "Eva Fog i stedet for Bo Vig", "Eva Fog for Bo Vig" */
const INSTEAD =
  /(?<=[\p{L})])\s(?:(?:deltog|deltager|mødte|møder|er|var|som)\s){0,2}(?:i stedet for|på vegne af|(?:stedfortræder|suppleant|vikar|afløser) for|for)\s(?=\p{Lu}[^,;()]{1,60}(?:\s\([^()]{1,20}\))?$)/u;

/** The one replaced stands in brackets, as in "Eva Fog (for Bo Vig)". */
export function insteadInBrackets(entry: string): string {
  const match = INSTEAD.exec(entry);
  const replaced =
    match === null ? null : entry.slice(match.index + match[0].length).replace(/\s\([^()]*\)$/u, '');
  if (match === null || replaced === null || !isShortName(replaced.replace(/\.$/u, ''))) return entry;
  return `${entry.slice(0, match.index)} (for ${replaced.replace(/\.$/u, '')})`;
}

/** "Eva Fog grundet ferie." */
const REASON = /(?<=\p{Ll})\s(?:grundet|på grund af|pga\.?|som følge af)\s[^,;()]{2,60}$/u;
/** "Eva Fog Medlem Deltog", "Bo Vig Næstformand Afbud": cells of a table whose borders are lost. */
const LOST_CELLS =
  /^(?<name>\p{Lu}[^\t,;:()]{3,60}?)\s(?:medlem\s|(?<office>formand|forperson|næstformand|observatør)\s)(?<status>(?:deltog|deltager|mødt|til\s?stede|afbud|fraværende|forhindret|(?:ikke|ej) mødt)(?:\s(?:online|virtuelt))?)$/iu;

function cellsApart(line: string): string {
  const { name, office, status } = LOST_CELLS.exec(line)?.groups ?? {};
  if (name === undefined || status === undefined || !isPersonName(name)) return line;
  return [name, ...(office === undefined ? [] : [office.toLowerCase()]), status].join(', ');
}

/** "Bo Vig (A) formand": what somebody is stands behind the bracket without a comma. */
const BEHIND_BRACKET =
  /\)\s(?=(?:(?:regional|kommunal)\s)?(?:(?:næst|med|vice)?for(?:mand|person)|referent|mødeleder|ordstyrer|sekretær|borgmester|rådmand)\s*(?:[,;\n]|$|og\s|[-–]\s))/giu;

/** The same text with a comma there, every other character at its place. */
export function withCommaBehindBracket(text: string): string {
  return text.replace(BEHIND_BRACKET, '),');
}

/** Nobody is described at greater length; the expressions below take their time over blanks. Characters. */
const LONGEST = 500;

/** "Navn, titel, organisation (A) (regional medformand)", "titel Navn, organisation", "Navn - afbud". Null: no person. */
export function personLine(line: string, options: { readonly shortNames: boolean }): Person | null {
  if (line.length > LONGEST) return null;
  const { rest, marks } = takeMarks(
    insteadInBrackets(
      cellsApart(withCommaBehindBracket(representedApart(withoutPartialNote(line).replace(REASON, '')))),
    ),
  );
  const office = LEADING_ROLE.exec(rest);
  const described = rest
    .slice(office?.[0].length ?? 0)
    .replace(OFFICE_LABEL, withoutColon)
    .replace(ROLE_BEHIND, ', ');
  const [first = '', ...others] = nameFirst(
    withoutStop(described)
      .replace(DASHES, ', ')
      .split(/\s*[,\t]\s*/u),
  );
  const named = titledName(first.replace(/(?<!\s\p{Lu})\.$|:$/u, ''), options);
  if (named === null) return null;
  const role = office === null ? {} : personMark(office.groups?.['role'] ?? '');
  const roles = [...(role?.roles ?? []), ...(marks.roles ?? [])];
  return describe(
    { ...NO_MARKS, ...marks, ...role, ...named, roles },
    others.filter((part) => !TOOK_PART.test(part)),
  );
}

/** "specialkonsulent/referent", "Region Nord/formand" */
const ROLE_BEHIND = /\s?\/\s?(?=(?:formand|forperson|næstformand|referent|mødeleder|ordstyrer|sekretær)$)/iu;

/** "Praksiskonsulent: Eva Holm" */
const OFFICE_LABEL = /^\p{L}[\p{L} -]{3,40}:\s+(?=\p{Lu})/u;

function withoutColon(label: string): string {
  return isTitle(label.replace(/:\s+$/u, '')) ? label.replace(':', '') : label;
}

/** Of a list that ends like a sentence; the dot of an initial stays. */
function withoutStop(text: string): string {
  return text.replace(/(?<=,.*\p{Ll}{3})\.$/u, '');
}

/** "Tillidsrepræsentant, FOA, Eva Holm": what stands before the name as if it stood behind it. */
function nameFirst(parts: readonly string[]): readonly string[] {
  const [first = '', ...others] = parts;
  const name = others.at(-1);
  const isBehind = name !== undefined && isTitle(first) && isPersonName(name) && !isOrganisation(name);
  return isBehind ? [name, first, ...others.slice(0, -1)] : parts;
}

function takeMarks(line: string): { rest: string; marks: Partial<PersonMarks> } {
  let marks: Partial<PersonMarks> = {};
  const add = (found: Partial<PersonMarks> | null): boolean => {
    if (found === null) return false;
    marks = { ...marks, ...found, roles: [...(marks.roles ?? []), ...(found.roles ?? [])] };
    return true;
  };
  const withoutDash = line.replace(DASH_MARK, (_, mark: string, more: string) =>
    add(personMark(mark + more)) ? '' : `, ${mark}`,
  );
  const rest = withoutDash.replace(MARKS, (whole) => {
    const inner = whole.replace(/^[([*]+|[)\]*]+$/gu, '');
    const parts = inner.split(',');
    const marks = parts.filter((part) => personMark(part) !== null);
    const others = parts.filter((part) => personMark(part) === null);
    if (parts.length > 1 && marks.length > 0 && others.every(isDescription)) {
      for (const mark of marks) add(personMark(mark));
      return others.length === 0 ? '' : `, ${others.join(',').trim()}`;
    }
    if (parts.length > 1 && !PRESENCE.test(inner) && isOrganisation(inner)) return `, ${inner}`;
    return add(personMark(inner)) ? '' : unknownMark(whole, inner);
  });
  return { rest: rest.replace(/\s+,/g, ',').trim(), marks };
}

function isDescription(part: string): boolean {
  return !PRESENCE.test(part.trim()) && (isOrganisation(part) || isTitle(part));
}

/** "(deltog fra kl. 9.00)", "(indtil punkt 4)" */
const PRESENCE =
  /^(?:(?:sidst|først)nævnte\s)?(?:deltog|deltager|mødte|med|til\s?stede|kom|ankom|gik|forlod|fra|til|indtil|kl|pkt|punkt)(?!\p{L})/iu;

/** Brackets that name an office or a body are read like the parts after commas; others are left out. */
function unknownMark(all: string, inner: string): string {
  if (all.startsWith('*')) return inner;
  if (PRESENCE.test(inner)) return '';
  return isOrganisation(inner) || isTitle(inner) ? `, ${inner}` : '';
}

/** Sorts what stands after the name into title, organisation, party and roles. */
function describe(person: Person, parts: readonly string[]): Person {
  const described = parts.reduce(
    (one, part, at) =>
      isOfficeElsewhere(part, parts.slice(at + 1)) ? withTitle(one, part) : withPart(one, part),
    person,
  );
  return settleCoChair(described);
}

function withPart(person: Person, part: string): Person {
  if (/^(?:der|som)\s\p{Ll}+\s/u.test(part) && personMark(part) === null) return person;
  if (isParty(part)) return { ...person, party: person.party ?? part };
  if (OWN_SECRETARIAT.test(part)) return { ...person, organisation: longer(person.organisation, part) };
  const mark = personMark(part);
  const isRole = mark !== null && (mark.initials ?? null) === null;
  // "chefkonsulent, klyngesekretariatet": where somebody works, and what they are here.
  const works = isRole && person.title !== null && /^\p{L}+sekretariat(?:et)?$/iu.test(part);
  if (works)
    return { ...person, organisation: person.organisation ?? part, roles: [...person.roles, 'secretariat'] };
  if (isRole) return { ...person, ...mark, roles: [...person.roles, ...(mark.roles ?? [])] };
  const joined = titleAndOrganisation(part);
  if (joined !== null && person.organisation === null && person.title === null)
    return { ...person, ...joined };
  if (isTitleWord(part) || isTrade(part) || (isTitle(part) && /^\p{Ll}/u.test(part)))
    return withTitle(person, part);
  if (isOrganisation(part)) return { ...person, organisation: longer(person.organisation, part) };
  if (isTitle(part)) return withTitle(person, part);
  if (SEVERAL.test(part)) return { ...person, organisation: longer(person.organisation, part) };
  if (/^\p{Ll}/u.test(part)) return person.title === null ? person : withTitle(person, part);
  return { ...person, organisation: longer(person.organisation, part) };
}

/** A group somebody speaks for: "aftenskolerne", "de frivillige foreninger". */
const SEVERAL = /^(?:de\s(?:\p{Ll}+\s)*)?\p{Ll}+(?:erne|foreninger|grupper)$/u;
/** A body of that name, not the office of the person. */
const OWN_SECRETARIAT = /^\p{Lu}\p{L}+\s.*[Ss]ekretariat(?:et)?$/u;

function withTitle(person: Person, part: string): Person {
  return { ...person, title: person.title === null ? part : `${person.title}, ${part}` };
}

function longer(organisation: string | null, part: string): string {
  return organisation === null ? part : `${organisation}, ${part}`;
}

/** "borgmester Solby Kommune", "direktør i Region Nord" */
function titleAndOrganisation(part: string): { title: string; organisation: string } | null {
  const match = /^(\p{L}[\p{Ll}æøå -]{2,50}?)\s+(?:(?:i|ved|på|for|hos|fra)\s+)?(\p{Lu}.*)$/u.exec(part);
  const [, title = '', organisation = ''] = match ?? [];
  const isWhole = isTitle(title) && !GOES_ON.test(title);
  return isWhole && isOrganisation(organisation) ? { title, organisation } : null;
}

/** "læge og medlem af …": the name behind it belongs to the office. */
const GOES_ON = /\s(?:af|til|med)$/u;

/** Whose co-chair somebody is follows from the body they belong to. */
export function settleCoChair(person: Person): Person {
  if (!person.isCoChair) return person;
  const place = `${person.organisation ?? ''} ${person.title ?? ''}`;
  const role: Role | null = /region|hospital|sygehus/iu.test(place)
    ? 'co-chair-regional'
    : /kommun|borgmester|rådmand/iu.test(place)
      ? 'co-chair-municipal'
      : 'chair';
  return { ...person, roles: [role, ...person.roles] };
}
