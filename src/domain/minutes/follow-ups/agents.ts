import { isOrganisation } from '../../language/organisations';
import { isTitleWord } from '../../language/titles';
import type { OwnerKind } from '../model';
import { canBeGivenName } from './given-names';
import { wordsOf, type Word } from './words';

/** Somebody who can do something: exactly as written. */
export interface Agent {
  readonly name: string;
  readonly kind: Exclude<OwnerKind, 'unassigned'>;
  /** Where the agent's words end in the text it was looked for in. */
  readonly end: number;
}

/** Names of the participants, whole and in parts, in lower case. */
export type KnownPeople = ReadonlySet<string>;

const ORGANISATION =
  /^(?:\p{L}*kommune(?:r|rne|n)?|regions?|regionen|regioner(?:ne)?|\p{L}*hospital(?:et|er|erne)?|\p{L}*sygehus(?:et|e|ene)?|\p{L}*psykiatrien|psykiatri|\p{L}*universitet(?:et|er)?|plo(?:-\p{L}+)?|kl|kkr|organisation(?:en|er|erne)?|forening(?:en|er|erne)|almen|praksis|lægerne|institutioner(?:ne)?|plejecentre(?:ne)?|sektorer(?:ne)?|ministeriet|\p{L}+styrelsen|politiet|skoler(?:ne)?)$/u;
const GROUP =
  /^(?:\p{L}*(?:klynge|gruppe|ledelse|forvaltning|afdeling|bestyrelse|kreds|alliance|enhed)(?:n|en|r|rne|erne)?|\p{L}*(?:udvalg|råd|sekretariat|formandskab|netværk|nævn|forum|team|kontor|center)(?:et|ene|er|erne|met|s)?|\p{L}*(?:fora|foraene|teams|centret|centeret)|\p{L}*(?:direktion|administration|delegation)(?:en)?|\p{L}*styregrupp(?:e|en|er|erne)|byrådet|regionsrådet|parter(?:ne)?|medlemmer(?:ne)?|deltager(?:e|ne)|repræsentanter(?:ne)?|formænd(?:ene)?|\p{L}+organisationen|driftsfora(?:ene)?|magistratsafdeling(?:en|er|erne)?|\p{L}*ledere(?:ne)?|\p{L}*konsulenter(?:ne)?|\p{L}*chefer(?:ne)?|\p{L}*direktører(?:ne)?|tovholdere(?:ne)?|initiativholdere|kontaktpersoner(?:ne)?|sundhedssamarbejdet)$/u;
const ROLE =
  /^(?:undertegnede|tovholder(?:en)?|ordstyrer(?:en)?|referent(?:en)?|kontaktperson(?:en)?|mødeleder(?:en)?|borgmester(?:en)?|borgerrådgiver(?:en)?)$/u;
const BEFORE_BODY = new Set(
  (
    'den det de hver hvert alle begge samtlige øvrige enkelte to tre fire fem seks syv otte ni ti flere relevante respektive nye ' +
    'nedsatte fælles tværsektoriel tværsektorielle administrative politiske regionale kommunale lokale deltagende involverede faglige ' +
    'kommende samme mindre 2 3 4 5 6 7 8 9 10 11'
  ).split(' '),
);
const WITHIN_NAME = new Set(['von', 'van', 'de', 'der', 'af', 'la']);

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
  const words = wordsOf(text.slice(0, 240));
  const first = unit(words, people);
  if (!first) return null;
  const last = withPartners(words, first, people);
  const end = words[last.end - 1]?.end ?? 0;
  const start = words[first.nameStart]?.start ?? 0;
  const nameEnd =
    last === first ? (words[first.nameEnd - 1]?.end ?? end) : (words[last.nameEnd - 1]?.end ?? end);
  return { name: text.slice(start, nameEnd), kind: kindOf(first, last), end };
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
    const kind = bodyKind(word) ?? (isEach(words, index, from) ? 'group' : null);
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

function bodyKind(word: Word): 'organisation' | 'group' | null {
  if (word.lower.endsWith('-')) return null;
  const parts = word.lower.split('-');
  const tail = parts.at(-1) ?? '';
  if (ORGANISATION.test(word.lower) || (ORGANISATION.test(tail) && tail !== 'kl')) return 'organisation';
  if (GROUP.test(tail)) return 'group';
  return null;
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
  const word = words[index];
  if (
    !word ||
    !(isTitleWord(word.text) || ROLE.test(word.lower)) ||
    /(?:e|ne)$/.test(word.lower.replace(/ende$/, ''))
  )
    return null;
  const named = person(words, people, index + 1);
  if (named && words[index + 1]?.gap.trim() === '') return named;
  return { kind: 'person', nameStart: from, nameEnd: index + 1, end: index + 1 };
}

function person(words: readonly Word[], people: KnownPeople, from: number): Unit | null {
  let end = from;
  while (end < words.length && end < from + 6 && isNamePart(words, end, from)) end += 1;
  while (end > from && WITHIN_NAME.has(words[end - 1]?.lower ?? '')) end -= 1;
  const run = words.slice(from, end);
  if (run.length === 0 || !isPerson(run, people)) return null;
  const whole = run.map((word) => word.text).join(' ');
  const kind = !people.has(whole.toLowerCase()) && isOrganisation(whole) ? 'organisation' : 'person';
  return { kind, nameStart: from, nameEnd: end, end: pastTitle(words, end) };
}

function isNamePart(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index];
  if (!word || (index > from && !/^\.?\s+$/.test(word.gap))) return false;
  return (
    /^\p{Lu}/u.test(word.text) ||
    (index > from && WITHIN_NAME.has(word.lower) && /^\p{Lu}/u.test(words[index + 1]?.text ?? ''))
  );
}

function isPerson(run: readonly Word[], people: KnownPeople): boolean {
  const whole = run.map((word) => word.lower).join(' ');
  if (people.has(whole)) return true;
  const [first] = run;
  if (!first || !canBeGivenName(first.text)) return false;
  return (
    run.length === 1 ||
    run.every((word) => /^\p{Lu}\p{L}*[\p{Ll}.]|^\p{Lu}$/u.test(word.text) || WITHIN_NAME.has(word.lower))
  );
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
    if (from === last.end && joint.gap.trim() !== ',') return last;
    const next = unit(words, people, from);
    if (!next) return last;
    last = next;
  }
  return last;
}

export function knownPeople(names: readonly string[]): KnownPeople {
  const known = new Set<string>();
  for (const name of names) {
    const parts = name
      .toLowerCase()
      .split(/\s+/u)
      .filter((part) => part.length > 1);
    known.add(parts.join(' '));
    for (const part of parts) if (/^\p{L}{3,}/u.test(part)) known.add(part);
    if (parts.length > 1) known.add(parts.map((part) => part[0]).join(''));
  }
  return known;
}
