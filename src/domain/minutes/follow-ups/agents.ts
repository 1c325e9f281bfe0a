import { isOrganisation } from '../../language/organisations';
import type { OwnerKind } from '../model';
import { BEFORE_BODY, bodyKind, isMannerWord, isRole } from './bodies';
import { body, type Unit } from './body-unit';
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

/** "Jeg (Ida)" */
const MYSELF = /^jeg\s\((\p{Lu}[\p{L} .-]+)\)/iu;
const EVERYBODY = /^(?:alle|samtlige|alle parter)\s*$/iu;

/** The agent a text begins with, or null when it begins with a thing, a time or a manner. */
export function agentAtStart(text: string, people: KnownPeople): Agent | null {
  if (EVERYBODY.test(text)) return { name: text.trim(), kind: 'group', end: text.trimEnd().length };
  const own = MYSELF.exec(text);
  if (own) return { name: own[1] ?? '', kind: 'person', end: own[0].length };
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

function kindOf(first: Unit, last: Unit): Agent['kind'] {
  if (first === last || first.kind === last.kind) return first.kind;
  return 'group';
}

function unit(words: readonly Word[], people: KnownPeople, from = 0): Unit | null {
  const place = isNamedAlone(words, from, people) ? null : body(words, from);
  if (place) return representing(words, people, place) ?? place;
  return titled(words, people, from) ?? person(words, people, from);
}

/** "… rykker Ida forsyningen": a participant, and then what it is done to. */
function isNamedAlone(words: readonly Word[], from: number, people: KnownPeople): boolean {
  const [first, next] = words.slice(from, from + 2);
  return (
    first !== undefined &&
    people.has(first.lower) &&
    /^\p{Lu}/u.test(first.text) &&
    /^\p{Ll}/u.test(next?.text ?? '')
  );
}

/** "Administrationen v/ Ida Holm", "Sekretariatet ved Ida Holm": whoever stands for a body does it. */
function representing(words: readonly Word[], people: KnownPeople, { nameStart, end }: Unit): Unit | null {
  const [joint, next] = words.slice(end, end + 2);
  if (!joint || !next || !/^(?:v|ved)$/u.test(joint.lower) || joint.gap.trim() !== '') return null;
  const named = /^[/.\s]+$/u.test(next.gap) ? person(words, people, end + 1) : null;
  return named && { ...named, nameStart };
}

/** "Planchef Ida Holm", "Formanden". */
function titled(words: readonly Word[], people: KnownPeople, from: number): Unit | null {
  let index = from;
  while (BEFORE_BODY.has(words[index]?.lower ?? '-')) index += 1;
  const isOwned = isOwner(words, index);
  if (isOwned) index += 1;
  if (isManner(words, index)) index += 1;
  const word = words[index];
  if (!word || !isRole(word.lower) || /(?:e|ne)$/.test(word.lower.replace(/ende$/, ''))) return null;
  const named = person(words, people, index + 1);
  if (named && words[index + 1]?.gap.trim() === '') return named;
  const kind = isOwned && SEVERAL.test(word.lower) ? 'group' : 'person';
  return { kind, nameStart: from, nameEnd: index + 1, end: index + 1 };
}

/** "Kommunens jurister" */
const SEVERAL = /(?:ister|enter|eurer|ører|oger|euter)$/u;

/** "Tandplejens leder", "Rådets sekretær". */
function isOwner(words: readonly Word[], index: number): boolean {
  const [word, next] = words.slice(index, index + 2);
  return /^\p{Lu}\p{Ll}+s$/u.test(word?.text ?? '') && isRole(next?.lower ?? '');
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
