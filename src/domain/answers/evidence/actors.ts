import { analyse } from '../../language/analyse';
import { danishLexicon } from '../../language/lexicon/lexicon';
import { isPersonName } from '../../language/names';

/** How surely a sentence names somebody: a person, a body that acts, or nobody. */
export type ActorKind = 'person' | 'body' | 'none';

const CAPITALISED =
  /(?<![\p{L}.])\p{Lu}[\p{L}'’-]+(?:[ \t]+(?:af|von|van|der|de|\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,4}/gu;
const BODY =
  /(?:kommune[rn]?\w*|region(?:en|er|erne)?|udvalg(?:et)?|hospital(?:et|er|erne)?|sygehus(?:et)?|gruppe[rn]?|sekretariat(?:et|er)?|forvaltning(?:en)?|klynge[rn]?|forum(?:met)?|styregruppe[rn]?|formandskab(?:et|er|erne)?|administration(?:en)?|direktion(?:en)?|råd(?:et)?|styrelse[rn]?|ministeri(?:et|um)|psykiatri(?:en)?|PLO\S*|KL|læger(?:ne)?|politi(?:et)?|parter(?:ne)?|leverandør(?:en)?|institut\w*|universitet\w*|enhed(?:en)?|team(?:et|s)?|ambulatori(?:um|et|er|erne)|klinik(?:ken|ker|kerne)?|bestyrelse[rn]?|selskab(?:et|er)?|firma(?:et|er)?|virksomhed(?:en|er|erne)?|plejehjem(?:met)?|plejecent(?:er|ret)|bibliotek(?:et|er)?|apotek(?:et)?|fond(?:en)?|skole(?:n|r|rne)?|forening(?:en|er)?|borgere(?:n|ne)?|patienter|leder(?:en|e|ne)?|medarbejder(?:e|en|ne)?|chef(?:en|er|erne)?|direktør(?:en|er|erne)?|repræsentant(?:er)?)(?!\p{L})/iu;

/** The words before a body that make it the place or the aim and not who acts. */
const NOT_ACTING = new Set('i for til med om på under inden vedrørende vedr ift angående imod'.split(' '));
const ACTING = new Set('af mellem ved og samt er ligesom både at hvor som'.split(' '));
/** A sentence begins with who acts; further on only some words lead to them. */
const BEGINNING = 6;

const MEMBERS = /^(?:medlem|reprøs|deltag|udpeg|person)/u;
/** Few surnames so long are words as well. */
const LONG_WORD = 6;
/** "Psykiatriens Hus" and "Aalborg UH" look like names of people. */
const GENITIVE = /^\p{L}{6,}s\s/u;
const NAMES_IN_S = /^(?:johannes|andreas|mathias|matthias|tobias|christoffers)\s/iu;
const CAPITALS = /(?:^|\s)\p{Lu}{2,}(?:\s|$)/u;
const PLACE =
  /(?:hus|centret|center|hospital|kommune|skole|plan|aftale|model|sprint|institut|vej|gade|plads|by)$/iu;

function isName(text: string): boolean {
  if (CAPITALS.test(text) || PLACE.test(text) || (GENITIVE.test(text) && !NAMES_IN_S.test(text)))
    return false;
  return isPersonName(text) && !endsInOrdinaryWord(text);
}

/** "Sociale Forhold" and "Digital Sundhed" are parts of an administration. */
function endsInOrdinaryWord(text: string): boolean {
  const last = analyse(text).at(-1);
  if (last === undefined || last.folded.length < LONG_WORD) return false;
  return danishLexicon().relatedTo([last.stem]).length > 0;
}

/** Full names of people in a text, as written. */
export function personsNamed(text: string): readonly string[] {
  return [...text.matchAll(CAPITALISED)].map(([name]) => name).filter(isName);
}

/** What of a text names somebody, whatever is asked. */
export interface ActorTraces {
  /** A full name. */
  readonly person: boolean;
  /** Words with a capital, folded: first names among them are told by the lists of people. */
  readonly capitalised: readonly string[];
  readonly body: boolean;
  /** A body after "i": where something was decided, and then by whom. */
  readonly place: boolean;
}

export function actorTraces(text: string): ActorTraces {
  const words = analyse(text);
  const bodies = [...words.keys()].filter((at) => BODY.test(words[at]?.text ?? ''));
  return {
    person: personsNamed(text).length > 0,
    capitalised: words.filter((word) => /^\p{Lu}/u.test(word.text)).map((word) => word.folded),
    body: bodies.some((at) => acts(words, at)),
    place: bodies.some((at) => words[at - 1]?.folded === 'i'),
  };
}

/** `decided`: "godkendt i udvalget" tells who approved. */
export function actorAmong(
  { person, capitalised, body, place }: ActorTraces,
  names: ReadonlySet<string>,
  decided = false,
): ActorKind {
  if (person || capitalised.some((word) => names.has(word))) return 'person';
  return body || (decided && place) ? 'body' : 'none';
}

function acts(words: ReturnType<typeof analyse>, at: number): boolean {
  const before = words[at - 1]?.text.toLowerCase() ?? '';
  const further = words[at - 2]?.text.toLowerCase() ?? '';
  if (NOT_ACTING.has(before) || (NOT_ACTING.has(further) && !ACTING.has(before))) return false;
  if (before === 'fra') return MEMBERS.test(words[at - 2]?.folded ?? '');
  return at < BEGINNING || ACTING.has(before) || ACTING.has(further);
}
