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
  const names = [...owners, ...people.flatMap((person) => person.spellings)];
  return new Set(
    names.flatMap((name) =>
      analyse(name)
        .slice(0, 1)
        .map((word) => word.folded),
    ),
  );
}

export function actorIn(text: string, names: ReadonlySet<string>): ActorKind {
  for (const match of text.matchAll(CAPITALISED)) if (isPersonName(match[0])) return 'person';
  for (const word of analyse(text)) {
    if (names.has(word.folded) && /^\p{Lu}/u.test(word.text)) return 'person';
  }
  return BODY.test(text) ? 'body' : 'none';
}
