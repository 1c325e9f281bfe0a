import type { Term } from '../language/analyse';
import { analyse } from '../language/analyse';
import { editDistance, tolerance } from '../language/spelling';
import { memoized } from '../shared/memoized';
import type { Vocabulary } from '../language/vocabulary';
import type { PersonFacts } from './attendance-facts';
import type { Sheet } from './sheet';

/** A person as the sheets know them; the same one may be spelled differently in different minutes. */
export interface KnownPerson {
  readonly spellings: readonly string[];
  readonly facts: PersonFacts;
}

export interface PeopleMention {
  /** Several when the words fit several people equally well. */
  readonly people: readonly KnownPerson[];
  readonly words: ReadonlySet<Term>;
}

/** The spellings that somebody confirmed to be one person's, a list for each person. */
export type ConfirmedPeople = readonly (readonly string[])[];

const NOBODY: ConfirmedPeople = [];
const known = new WeakMap<readonly Sheet[], WeakMap<ConfirmedPeople, readonly KnownPerson[]>>();

/** Everybody the sheets name as a participant, an absentee or a substitute. */
export function knownPeople(
  sheets: readonly Sheet[],
  confirmed: ConfirmedPeople = NOBODY,
): readonly KnownPerson[] {
  const told = confirmed.length === 0 ? NOBODY : confirmed;
  const bySheets = known.get(sheets) ?? new WeakMap<ConfirmedPeople, readonly KnownPerson[]>();
  const people = bySheets.get(told) ?? told.reduce(joined, collectPeople(sheets));
  known.set(sheets, bySheets.set(told, people));
  return people;
}

/** One person of all those the minutes spell in one of these ways. */
function joined(people: readonly KnownPerson[], spellings: readonly string[]): readonly KnownPerson[] {
  const same = people.filter((person) => person.spellings.some((name) => spellings.includes(name)));
  const [first, ...others] = same;
  if (first === undefined || others.length === 0) return people;
  const one = { ...first, spellings: same.flatMap((person) => person.spellings) };
  return people.flatMap((person) => (person === first ? [one] : same.includes(person) ? [] : [person]));
}

function collectPeople(sheets: readonly Sheet[]): readonly KnownPerson[] {
  const people: KnownPerson[] = [];
  for (const facts of sheets.flatMap(peopleOf)) {
    const at = people.findIndex((person) => person.spellings.some((name) => samePerson(name, facts.name)));
    const person = people[at];
    if (person === undefined) people.push({ spellings: [facts.name], facts });
    else people[at] = merged(person, facts);
  }
  return people;
}

function peopleOf(sheet: Sheet): readonly PersonFacts[] {
  const bare = (name: string): PersonFacts => ({ name, title: null, organisation: null, party: null });
  return [
    ...sheet.participants.map(({ name, title, organisation, party }) => ({
      name,
      title,
      organisation,
      party,
    })),
    ...sheet.absences.map(({ name }) => bare(name)),
    ...sheet.substitutes.flatMap((one) => [bare(one.for), bare(one.by)]),
  ];
}

function merged(known: KnownPerson, facts: PersonFacts): KnownPerson {
  const spellings = known.spellings.includes(facts.name) ? known.spellings : [...known.spellings, facts.name];
  return {
    spellings,
    facts: known.facts.title === null && known.facts.organisation === null ? facts : known.facts,
  };
}

/** Equal names, or names that differ by a slip in each word or by middle names only one spelling has. */
export function samePerson(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length < 2) return false;
  if (!sameName(short[0], long[0]) || !sameName(short.at(-1), long.at(-1))) return false;
  return short.every((word) => long.some((name) => sameName(word, name)));
}

function sameName(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  return (
    other.startsWith(one.charAt(0)) &&
    editDistance(one, other, length <= 3 ? 1 : tolerance(length)) !== null &&
    length >= 3
  );
}

const nameWords = memoized((name: string): readonly string[] => analyse(name).map(({ folded }) => folded));

/**
 * The person a question names, by full name, first name or surname, also in the genitive or with a slip of the finger.
 * A word that is an ordinary word of the minutes counts as a name only with a capital or beside another part of the name.
 */
export function mentionedPeople(
  words: readonly Term[],
  people: readonly KnownPerson[],
  vocabulary: Vocabulary,
): PeopleMention | null {
  const scored = possiblyNamed(words, people).map((person) => ({ person, hits: nameHits(words, person) }));
  const best = Math.max(0, ...scored.map(({ hits }) => points(hits)));
  if (best === 0) return null;
  const chosen = scored.filter(({ hits }) => points(hits) === best);
  const used = new Set(chosen.flatMap(({ hits }) => hits.map(({ word }) => word)));
  const initialed = withInitial(
    words,
    used,
    chosen.map(({ person }) => person),
  );
  if (initialed !== null) return initialed;
  if (used.size === 1 && ![...used].every((word) => standsAsName(word, words, vocabulary))) return null;
  return { people: chosen.map(({ person }) => person), words: used };
}

/** "Mette L": the letter says which Mette. */
function withInitial(
  words: readonly Term[],
  used: ReadonlySet<Term>,
  people: readonly KnownPerson[],
): PeopleMention | null {
  const initial = words.find(
    (word, at) =>
      /^\p{Lu}$/u.test(word.text) &&
      words.slice(0, at).some((one) => used.has(one)) &&
      isRightAfter(words[at - 1], word),
  );
  if (initial === undefined || used.size !== 1) return null;
  const fitting = people.filter(({ spellings }) =>
    spellings.some((name) =>
      nameWords(name)
        .slice(1)
        .some((part) => part.startsWith(initial.folded)),
    ),
  );
  return fitting.length === 0 ? null : { people: fitting, words: new Set([...used, initial]) };
}

function isRightAfter(before: Term | undefined, word: Term): boolean {
  return before !== undefined && word.span.start - before.span.end === 1;
}

/** Parts of names by their first letter, with everybody who has them. */
type NameParts = ReadonlyMap<string, ReadonlyMap<string, readonly KnownPerson[]>>;

const knownParts = new WeakMap<readonly KnownPerson[], NameParts>();

/** Those of whose names any word may be a part, in the order of `people`: most questions name nobody. */
function possiblyNamed(words: readonly Term[], people: readonly KnownPerson[]): readonly KnownPerson[] {
  const parts = knownParts.get(people) ?? partsOfNames(people);
  knownParts.set(people, parts);
  const possible = new Set<KnownPerson>();
  for (const { folded } of words) {
    for (const [part, named] of parts.get(folded.charAt(0)) ?? []) {
      if (isSaid(folded, part, true)) for (const person of named) possible.add(person);
    }
  }
  return possible.size === 0 ? [] : people.filter((person) => possible.has(person));
}

function partsOfNames(people: readonly KnownPerson[]): NameParts {
  const parts = new Map<string, Map<string, KnownPerson[]>>();
  for (const person of people) {
    for (const part of new Set(person.spellings.flatMap(nameWords))) {
      const alike = parts.get(part.charAt(0)) ?? new Map<string, KnownPerson[]>();
      alike.set(part, [...(alike.get(part) ?? []), person]);
      parts.set(part.charAt(0), alike);
    }
  }
  return parts;
}

interface NameHit {
  readonly word: Term;
  readonly exact: boolean;
  readonly first: boolean;
}

function points(hits: readonly NameHit[]): number {
  return hits.reduce((sum, hit) => sum + (hit.exact ? 1 : 0.8) + (hit.first ? 0.05 : 0), 0);
}

function nameHits(words: readonly Term[], person: KnownPerson): readonly NameHit[] {
  const hits = words.flatMap((word): NameHit[] => {
    const found = person.spellings.flatMap((name) => {
      const at = nameWords(name).findIndex((part) => isSaid(word.folded, part, false));
      if (at >= 0) return [{ word, exact: true, first: at === 0 }];
      const near = nameWords(name).findIndex((part) => isSaid(word.folded, part, true));
      return near >= 0 ? [{ word, exact: false, first: near === 0 }] : [];
    });
    return found.sort((a, b) => Number(b.exact) - Number(a.exact)).slice(0, 1);
  });
  return hits.some((hit) => hit.exact) || hits.length > 1 ? hits : [];
}

function isSaid(said: string, part: string, loosely: boolean): boolean {
  if (part.length < 2) return false;
  if (said === part || said === `${part}s`) return true;
  if (!loosely || said.length < 5) return false;
  return (
    part.startsWith(said.charAt(0)) && editDistance(withoutGenitive(said), withoutGenitive(part), 1) !== null
  );
}

function withoutGenitive(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A lone name: written with a capital inside the sentence, or no word the minutes use otherwise. */
function standsAsName(word: Term, words: readonly Term[], vocabulary: Vocabulary): boolean {
  if (words.indexOf(word) > 0 && /^\p{Lu}/u.test(word.text)) return true;
  return word.folded.length > 3 && vocabulary.frequency(word.stem) < Math.max(25, vocabulary.passages / 20);
}
