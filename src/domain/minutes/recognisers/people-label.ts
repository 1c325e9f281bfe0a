import { isShortName, splitList } from '../../language/names';
import { isOrganisation } from '../../language/organisations';
import type { Role } from '../model';
import { memoized } from '../../shared/memoized';
import { rolesIn } from './person-marks';

/** substitutes: who came for whom · invited: taken for participants only where no list says who came. */
export type PeopleKind =
  | 'participants'
  | 'others'
  | 'absent'
  | 'members'
  | 'invited'
  | 'guests'
  | 'secretariat'
  | 'substitutes'
  | 'role';

export interface PeopleLabel {
  readonly kind: PeopleKind;
  readonly roles: readonly Role[];
  /** Offset in the line at which the list begins; the length of the line when it begins below. */
  readonly listAt: number;
  /** "Fra Solby Kommune deltog …": the body of those behind it. */
  readonly organisation: string | null;
}

const label = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join('|')})$`, 'iu');

const CAME = String.raw`(?:frem)?mødte?|deltog|deltager|kom|var|er`;
const HERE = String.raw`til\s?stede|med|her|der|op|frem|i mødet|på mødet|ved mødet|til mødet`;
const AWAY = String.raw`afbud|forfald|fravær(?:ende)?|frameld(?:t|ing)|udeblev(?:et|ne)?|forhindre(?:t|de)|syge?|sygemeldte?|bortrejst`;
/** What may stand before and behind the word that says whether somebody came. */
const WHO = String.raw`(?:(?:hvem|følgende|de|dem|vi|medlemmer|deltagere|personer|hertil|som|der) ){0,3}`;
const NOT = String.raw`(?:ikke|ej)`;

const KINDS: readonly (readonly [PeopleKind, RegExp])[] = [
  [
    'absent',
    label(
      String.raw`${WHO}(?:(?:lovligt|med|uden|modtaget|meldt|meldte|givet|har|havde) ){0,2}(?:${AWAY})(?: (?:modtaget|meldt|fra|til|mødet|med|uden|lovligt|afbud|og|eller|fraværende|grund)){0,4}`,
      String.raw`${WHO}(?:${CAME}|kunne|kan)(?: der)? ${NOT}(?: (?:${HERE}|komme|deltage|mødt|mødte)){0,2}`,
      String.raw`${WHO}${NOT} (?:(?:til\s?stede|mødt)(?:værende)?(?: op)?|fremmødte?|deltagende)`,
      String.raw`${WHO}(?:manglede|mangler|var væk|er væk|måtte melde fra)`,
      String.raw`meldt fra|medlemmer ${NOT} til\s?stede|${WHO}${NOT} (?:med|her|kommet)`,
    ),
  ],
  [
    'others',
    label(
      String.raw`(?:øvrige|andre) (?:møde)?deltagere|(?:til\s?stedeværende|(?:frem)?mødte|deltagende) (?:gæster|observatører)`,
      String.raw`(?:desuden|derudover|endvidere|herudover|yderligere) (?:deltog|deltagere|deltager|til\s?stede|mødte?)`,
      String.raw`(?:deltagere )?(?:uden|med) (?:stemmeret|taleret)|(?:øvrige )?tilforordnede|(?:deltagere )?fra (?:administrationen|forvaltningen)`,
      String.raw`administrationen|forvaltningen|personale|medarbejdere|embedsmænd|fra personalet`,
      String.raw`formandskab(?:et)?|deltagere fra .{2,30}|\p{L}+e repræsentanter|(?:fra|for) .{2,40}`,
    ),
  ],
  [
    'participants',
    label(
      String.raw`(?:møde)?deltager(?:e|ne|liste)?(?: (?:i|på|ved) mødet)?(?: var| er)?`,
      String.raw`${WHO}til\s?stede(?:værende)?(?: (?:var|er|medlemmer|deltagere|på mødet|ved mødet|i mødet)){0,2}(?:(?<=medlemmer) (?:fra|af) \p{L}{3,20})?`,
      String.raw`${WHO}(?:(?:frem)?mødte?)(?: (?:op|frem|var|er|medlemmer|deltagere|til mødet)){0,2}(?:(?<=medlemmer) (?:fra|af) \p{L}{3,20})?`,
      String.raw`${WHO}(?:deltog|deltager)(?: (?:i|på|ved) mødet)?|deltagende(?: medlemmer)?|nærværende`,
      String.raw`med (?:på|til|i|ved) mødet|med (?:var|er)|med`,
      String.raw`(?:hvem|vi|de|dem)(?: der)? (?:${CAME})(?: (?:${HERE})){1,2}|hvem (?:kom|deltog|mødte)|vi var`,
      String.raw`medlemmer (?:til\s?stede|i mødet)|(?:i|på|ved) mødet deltog|følgende var (?:mødt|til\s?stede)`,
      String.raw`(?:ledelses|medarbejder)(?:siden|repræsentanter(?:ne)?)`,
      String.raw`(?:deltog |deltagere |til\s?stede )?(?:fysisk|online|virtuelt|digitalt|på (?:skærm|teams|video)|(?:via|over) (?:teams|video|skærm|link))`,
    ),
  ],
  [
    'invited',
    label(String.raw`indkaldte?|inviteret|indbudte?|mødeindkaldte|indkaldte (?:deltagere|medlemmer)`),
  ],
  ['guests', label(String.raw`gæst(?:er)?|observatør(?:er)?|inviterede(?: gæster)?|oplægsholdere?`)],
  [
    'secretariat',
    label(
      String.raw`\p{L}*sekretariat(?:et)?|(?:deltagere )?fra sekretariatet|sekretariatsbetjening`,
      String.raw`(?:udvalgs)?sekretær(?:er)?`,
    ),
  ],
  [
    'substitutes',
    label(
      String.raw`(?:deltagende |fremmødte |mødte )?(?:stedfortræder|suppleant|afløser|vikar)(?:en|e|er|erne)?(?: til\s?stede)?`,
    ),
  ],
  [
    'members',
    label(
      String.raw`medlemmer (?:udpeget|valgt|indstillet) (?:af|for|fra|blandt|i) .{2,40}`,
      String.raw`medlemmer|\p{L}{3,30}s medlemmer|medlemmer af \p{L}{3,30}`,
    ),
  ],
];
const ROLE_LABEL =
  /^(?:(?:møde)?referent|mødeleder|ordstyrer|dirigent|formand|forperson|næstformand|næstforperson|facilitator|protokolfører|(?:mødeleder|ordstyrer|formand|dirigent)(?:\sog\s|\/)(?:referent|ordstyrer|mødeleder))$/iu;
/** Opens a sentence that is a list: "I mødet deltog A, B og C", "Afbud fra A". */
const OPENS =
  /^(?<label>(?:til\s?stede|mødt|fremmødt|fraværende|ikke til\s?stede|følgende (?:var (?:mødt|til\s?stede|fraværende)|deltog)) (?:var|er)|(?:i|på|ved) mødet deltog|(?:desuden|endvidere|herudover|derudover) (?:deltog|mødte)|følgende deltog|følgende var (?:mødt|til\s?stede)|(?:der var )?afbud (?:modtaget )?fra)\s+(?=[\p{L}\s-]{0,40}\p{Lu})/iu;
/** "Med var Anne Holm, Bo og Carla": names right behind it, no group. */
const WITH = /^(?<label>[Mm]ed (?:var|er))\s+(?=\p{Lu}\p{Ll}+[^,.:;]{0,40}(?:,|\sog)\s\p{Lu})/u;
const BODY_CAME =
  /^fra (?<body>(?:\p{L}+\s){0,2}\p{L}[^,.:;]{1,50}?) (?:deltog|mødte|var|kom)\s+(?=[\p{L}\s-]{0,40}\p{Lu})/iu;

/** The same line is looked at by what parts meetings, heads and items. */
const MOST_LINES = 2_000;

/** "Mødedeltagere:", "Afbud: …", "Referent: …", such a word alone on its line, or the opening of a sentence that lists people. */
export const peopleLabel = memoized(readLabel, MOST_LINES);

/** "Gæst under punkt 5:", "Deltog (pkt. 2 og 3):" */
const FOR_ITEMS =
  /^(?<label>\p{L}[\p{L} ]{2,30}?)\s\(?(?:(?:under|ved|til|på|i|for)\s)?(?:dagsordens)?(?:punkt(?:erne|et)?|pkt\.?|sag)\s(?:nr\.?\s?)?\d{1,2}(?:(?:\s?[,–-]\s?|\sog\s)\d{1,2}){0,4}\)?(?=\s?:)/iu;

/** A label and the emphasis that ends behind it; marks further on belong to the list. */
const TO_COLON = /^[^:]*:?[*_]*/u;

function readLabel(line: string): PeopleLabel | null {
  const [written = ''] = TO_COLON.exec(line) ?? [];
  const bare =
    written.replace(/^(?:[•·▪]|#{1,6})\s+|[*_]/gu, '').replace(FOR_ITEMS, '$<label>') +
    line.slice(written.length);
  const shift = line.length - bare.length;
  const match =
    /^([\p{L} /-]{2,45}?)\s*(?:\([^():]{1,40}\)\s*)?(?:[:?]\s*|\t+\s*| {3,}(?=\S)|\.(?:\s?\.){2,}\s*(?=\p{L})|$)/u.exec(
      bare,
    );
  if (!match) return openingLabel(line);
  const name = (match[1] ?? '').trim();
  const listAt = match[0].length === bare.length ? line.length : match[0].length + shift;
  const kind = kindOf(name);
  if (kind !== null) {
    const body = /^(?:deltagere )?(?:fra|for) (?<body>\p{Lu}.*)$/iu.exec(name)?.groups?.['body'] ?? '';
    const organisation = isOrganisation(body) && /^\p{Lu}/u.test(body) ? body : null;
    return { kind, roles: kind === 'secretariat' ? ['secretariat'] : [], listAt, organisation };
  }
  return ROLE_LABEL.test(name)
    ? { kind: 'role', roles: rolesIn(name), listAt, organisation: null }
    : openingLabel(line);
}

function kindOf(written: string): PeopleKind | null {
  return KINDS.find(([, pattern]) => pattern.test(written))?.[0] ?? null;
}

/** Another sentence follows, so the line is prose and no list. */
const GOES_ON = /\p{Ll}{3}\.\s+\p{Lu}\p{Ll}/u;

/** A label and names without a colon between them: "Til stede Anne, Bo og Carla", "Afbud Bo Vig". */
const UNMARKED =
  /^(?<label>til\s?stede|(?:møde)?deltagere|fremmødte?|mødt|tilstedeværende|afbud|fraværende)\s+(?=\p{Lu})/iu;

function unmarkedLabel(line: string): PeopleLabel | null {
  const match = line.length > LONGEST ? null : UNMARKED.exec(line);
  const kind = kindOf(match?.groups?.['label'] ?? '');
  if (match === null || kind === null) return null;
  const rest = line.slice(match[0].length).replace(/\([^()]*\)/gu, '');
  const names = splitList(rest.replace(/\.$/u, '')).map(({ value }) => value);
  if (names.length === 0 || !names.every((name) => isShortName(name))) return null;
  return { kind, roles: [], listAt: match[0].length, organisation: null };
}

const LONGEST = 300;

function openingLabel(line: string): PeopleLabel | null {
  if (GOES_ON.test(line)) return null;
  const unmarked = unmarkedLabel(line);
  if (unmarked !== null) return unmarked;
  const opening = OPENS.exec(line) ?? WITH.exec(line);
  const written = opening?.groups?.['label']?.replace(/^der var /iu, '').replace(/\s(?:var|er)$/iu, '');
  const kind = written === undefined ? null : kindOf(written);
  if (opening !== null && kind !== null)
    return { kind, roles: [], listAt: opening[0].length, organisation: null };
  const body = BODY_CAME.exec(line);
  if (body === null) return null;
  return {
    kind: 'participants',
    roles: [],
    listAt: body[0].length,
    organisation: bodyNamed(body.groups?.['body'] ?? ''),
  };
}

/** "Fra de pårørende" names a group, and no body people work for. */
function bodyNamed(body: string): string | null {
  return /\p{Lu}/u.test(body) || isOrganisation(body) ? body : null;
}
