import { isOrganisation } from '../../language/organisations';
import type { OwnerKind } from '../model';
import { BEFORE_BODY, bodyKind, isMannerWord, isRole } from './bodies';
import type { KnownPeople } from './known-people';
import { isAllInitials, isNamePart, isPerson, WITHIN_NAME } from './person-names';
import { wordsOf, type Word } from './words';

/** Somebody who can do something: exactly as written. */
export interface Agent {
  readonly name: string;
  readonly kind: Exclude<OwnerKind, 'unassigned'>;
  /** Where the agent's words end in the text it was looked for in. */
  readonly end: number;
}

/** "hver afdeling", "hvert hospital": whatever it is, it is charged. */
const EACH = new Set(['hver', 'hvert']);
const TIMES = new Set([
  'gang',
  'uge',
  'måned',
  'kvartal',
  'år',
  'dag',
  'især',
  'enkelt',
  'anden',
  'andet',
  'tredje',
]);
const EVERYBODY = /^(?:alle|samtlige|alle parter)\s*$/iu;

/** The agent a text begins with, or null when it begins with a thing, a time or a manner. */
export function agentAtStart(text: string, people: KnownPeople): Agent | null {
  if (EVERYBODY.test(text)) return { name: text.trim(), kind: 'group', end: text.trimEnd().length };
  if (!canBegin(text, people)) return null;
  const words = wordsOf(text.slice(0, LONGEST));
  const first = unit(words, people);
  if (!first) return null;
  const last = withPartners(words, first, people);
  const end = words[last.end - 1]?.end ?? 0;
  const start = words[first.nameStart]?.start ?? 0;
  const nameEnd =
    last === first ? (words[first.nameEnd - 1]?.end ?? end) : (words[last.nameEnd - 1]?.end ?? end);
  return { name: text.slice(start, nameEnd), kind: kindOf(first, last), end };
}

/** Longest run of names, titles and places that is looked at. Characters. */
const LONGEST = 240;
const FIRST_WORD = /[\p{L}\d][^\s,;:()]*/u;

/** A cheap look at the first word: most clauses begin with none of those that name somebody. */
function canBegin(text: string, people: KnownPeople): boolean {
  const first = FIRST_WORD.exec(text.slice(0, 60))?.[0] ?? '';
  const lower = first.toLowerCase().replace(/[^\p{L}\d]+$/u, '');
  if (/^\p{Lu}/u.test(first)) return true;
  return (
    BEFORE_BODY.has(lower) ||
    bodyKind(lower) !== null ||
    isRole(lower) ||
    people.has(lower) ||
    isMannerWord(lower)
  );
}

interface Unit {
  readonly kind: Agent['kind'];
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Past title and place: word index, exclusive. */
  readonly end: number;
}

function kindOf(first: Unit, last: Unit): Agent['kind'] {
  if (first === last || first.kind === last.kind) return first.kind;
  return 'group';
}

function unit(words: readonly Word[], people: KnownPeople, from = 0): Unit | null {
  return body(words, from) ?? titled(words, people, from) ?? person(words, people, from);
}

/** "Aarhus Kommune", "de fire kommuner", "Formandskabet for klyngen". */
function body(words: readonly Word[], from: number): Unit | null {
  for (let index = from; index < Math.min(words.length, from + 7); index += 1) {
    const word = words[index];
    if (!word) return null;
    if (index > from && /^[^-]*[,;:()]/.test(word.gap)) return null;
    const kind = bodyKind(word.lower) ?? (isEach(words, index, from) ? 'group' : null);
    if (kind) {
      const end = properEnd(words, index + 1);
      return { kind, nameStart: from, nameEnd: end, end };
    }
    const allowed =
      BEFORE_BODY.has(word.lower) || /^\p{Lu}/u.test(word.text) || (index > from && word.lower === 'og');
    if (!allowed) return null;
  }
  return null;
}

function isEach(words: readonly Word[], index: number, from: number): boolean {
  return index === from + 1 && EACH.has(words[from]?.lower ?? '') && !TIMES.has(words[index]?.lower ?? 'år');
}

/** "Region" + "Midt", "Psykiatrien" + "Region Nord": capitalised words directly behind belong to the name. */
function properEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && end < from + 3) {
    const word = words[end];
    if (word?.gap.trim() !== '' || !/^\p{Lu}/u.test(word.text)) break;
    end += 1;
  }
  return end;
}

/** "Planchef Ida Holm", "Formanden". */
function titled(words: readonly Word[], people: KnownPeople, from: number): Unit | null {
  let index = from;
  while (BEFORE_BODY.has(words[index]?.lower ?? '-')) index += 1;
  if (isManner(words, index)) index += 1;
  const word = words[index];
  if (!word || !isRole(word.lower) || /(?:e|ne)$/.test(word.lower.replace(/ende$/, ''))) return null;
  const named = person(words, people, index + 1);
  if (named && words[index + 1]?.gap.trim() === '') return named;
  return { kind: 'person', nameStart: from, nameEnd: index + 1, end: index + 1 };
}

/** "Lægefaglig direktør", "Administrerende direktør": only before a title. */
function isManner(words: readonly Word[], index: number): boolean {
  const [word, next] = words.slice(index, index + 2);
  return isMannerWord(word?.lower ?? '') && isRole(next?.lower ?? '');
}

function person(words: readonly Word[], people: KnownPeople, from: number): Unit | null {
  let end = from;
  while (end < words.length && end < from + 6 && isNamePart(words, end, from)) end += 1;
  while (end > from && WITHIN_NAME.has(words[end - 1]?.lower ?? '')) end -= 1;
  const run = words.slice(from, end);
  if (run.length === 0 || !isPerson(run, people)) return null;
  const whole = run.map((word) => word.text).join(' ');
  const isBody = !people.has(whole.toLowerCase()) && isOrganisation(whole) && !isAllInitials(run);
  const kind = isBody ? 'organisation' : 'person';
  return {
    kind,
    nameStart: from,
    nameEnd: end,
    end: isListed(words, end, people) ? end : pastTitle(words, end),
  };
}

/** "Ida, Bo og Liv": what follows the comma is the next of them, no title. */
function isListed(words: readonly Word[], at: number, people: KnownPeople): boolean {
  const next = words[at];
  return next?.gap.trim() === ',' && people.has(next.lower);
}

/** "Ida Holm, planchef, …" and "Ida Holm (Havby Kommune) …". */
function pastTitle(words: readonly Word[], end: number): number {
  const opening = words[end]?.gap ?? '';
  if (!/[,(]/.test(opening)) return end;
  for (let index = end; index < Math.min(words.length, end + 6); index += 1) {
    if (index > end && /[,)]/.test(words[index]?.gap ?? '')) return index;
  }
  return words.length <= end + 4 ? words.length : end;
}

/** "Ida Holm og sekretariatet", "regionen, kommunerne og PLO". */
function withPartners(words: readonly Word[], first: Unit, people: KnownPeople): Unit {
  let last = first;
  for (let count = 0; count < 4; count += 1) {
    const joint = words[last.end];
    if (!joint) return last;
    const from = joint.lower === 'og' || joint.lower === 'samt' ? last.end + 1 : last.end;
    if (from === last.end && !/^\s*[,+&/]\s*$/u.test(joint.gap)) return last;
    const next = unit(words, people, from);
    if (!next) return last;
    last = next;
  }
  return last;
}
