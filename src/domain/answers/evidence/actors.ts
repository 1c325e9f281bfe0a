import { analyse } from '../../language/analyse';
import { isPersonName } from '../../language/names';
import type { Reading } from './reading';
import type { KnownPerson } from '../people';

/** How surely a sentence names somebody: a person, a body that acts, or nobody. */
export type ActorKind = 'person' | 'body' | 'none';

const CAPITALISED =
  /(?<![\p{L}.])\p{Lu}[\p{L}'’-]+(?:[ \t]+(?:af|von|van|der|de|\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,4}/gu;
const BODY =
  /(?:kommune[rn]?\w*|region(?:en|er|erne)?|udvalg(?:et)?|hospital(?:et|er|erne)?|sygehus(?:et)?|gruppe[rn]?|sekretariat(?:et|er)?|forvaltning(?:en)?|klynge[rn]?|forum(?:met)?|styregruppe[rn]?|formandskab(?:et|er|erne)?|administration(?:en)?|direktion(?:en)?|råd(?:et)?|styrelse[rn]?|ministeri(?:et|um)|psykiatri(?:en)?|PLO\S*|KL|læger(?:ne)?|politi(?:et)?|parter(?:ne)?|leverandør(?:en)?|institut\w*|universitet\w*|enhed(?:en)?|skole(?:n|r|rne)?|forening(?:en|er)?|borgere(?:n|ne)?|patienter|leder(?:en|e|ne)?|medarbejder(?:e|en|ne)?|chef(?:en|er|erne)?|direktør(?:en|er|erne)?|repræsentant(?:er)?)(?!\p{L})/iu;

/** Everybody in the minutes' lists and owners of tasks: how a first name alone is known to be one. */
export function firstNames(
  readings: readonly Reading[],
  people: readonly KnownPerson[],
): ReadonlySet<string> {
  const owners = readings.flatMap(({ sheet }) =>
    sheet.tasks.filter((task) => task.ownerKind === 'person').map((task) => task.owner ?? ''),
  );
  return new Set([...owners.flatMap(firstWord), ...firstNamesOf(people)]);
}

const known = new WeakMap<readonly KnownPerson[], readonly string[]>();

function firstNamesOf(people: readonly KnownPerson[]): readonly string[] {
  const names = known.get(people) ?? people.flatMap((person) => person.spellings.flatMap(firstWord));
  known.set(people, names);
  return names;
}

function firstWord(name: string): readonly string[] {
  return analyse(name)
    .slice(0, 1)
    .map((word) => word.folded);
}

/** The words before a body that make it the place or the aim and not who acts. */
const NOT_ACTING = new Set('i for til med om på under inden vedrørende vedr ift angående imod'.split(' '));
const ACTING = new Set('af mellem ved og samt er ligesom både at hvor som'.split(' '));
/** A sentence begins with who acts; further on only some words lead to them. */
const BEGINNING = 6;

const MEMBERS = /^(?:medlem|reprøs|deltag|udpeg|person)/u;
/** "Psykiatriens Hus" and "Aalborg UH" look like names of people. */
const GENITIVE = /^\p{L}{6,}s\s/u;
const NAMES_IN_S = /^(?:johannes|andreas|mathias|matthias|tobias|christoffers)\s/iu;
const CAPITALS = /(?:^|\s)\p{Lu}{2,}(?:\s|$)/u;
const PLACE =
  /(?:hus|centret|center|hospital|kommune|skole|plan|aftale|model|sprint|institut|vej|gade|plads|by)$/iu;

function isName(text: string): boolean {
  if (CAPITALS.test(text) || PLACE.test(text) || (GENITIVE.test(text) && !NAMES_IN_S.test(text)))
    return false;
  return isPersonName(text);
}

/** `decided`: "godkendt i udvalget" tells who approved. */
export function actorIn(text: string, names: ReadonlySet<string>, decided = false): ActorKind {
  for (const match of text.matchAll(CAPITALISED)) if (isName(match[0])) return 'person';
  const words = analyse(text);
  if (words.some((word) => names.has(word.folded) && /^\p{Lu}/u.test(word.text))) return 'person';
  return words.some(
    (word, at) => BODY.test(word.text) && (acts(words, at) || (decided && words[at - 1]?.folded === 'i')),
  )
    ? 'body'
    : 'none';
}

function acts(words: ReturnType<typeof analyse>, at: number): boolean {
  const before = words[at - 1]?.text.toLowerCase() ?? '';
  const further = words[at - 2]?.text.toLowerCase() ?? '';
  if (NOT_ACTING.has(before) || (NOT_ACTING.has(further) && !ACTING.has(before))) return false;
  if (before === 'fra') return MEMBERS.test(words[at - 2]?.folded ?? '');
  return at < BEGINNING || ACTING.has(before) || ACTING.has(further);
}
