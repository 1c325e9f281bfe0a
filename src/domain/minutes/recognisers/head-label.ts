import { kindAt, LETTER } from '../../language/characters';

export type HeadField = 'forum' | 'date' | 'end' | 'place' | 'caseNumber' | 'other';

export interface HeadLabel {
  readonly field: HeadField;
  /** Offset in the line at which the value begins; the length of the line when it stands below. */
  readonly valueAt: number;
}

const words = (list: string): readonly string[] => list.split('|');

const FIELDS: Readonly<Record<HeadField, readonly string[]>> = {
  forum: words(
    'udvalg|forum|mødeforum|mødegruppe|gruppe|råd|nævn|bestyrelse|arbejdsgruppe|styregruppe|mødenavn|møde i|møde|klynge|organ|mødets navn',
  ),
  date: words(
    'dato|mødedato|mødedag|mødets dato|mødets tid|dag|dato og tid|dato og tidspunkt|tid|tidspunkt|mødetidspunkt|mødetid|tid og sted|start|starttidspunkt|' +
      'mødestart|dato/tid|tid/sted|dato for møde|mødet afholdt|afholdt|møde den|kl|kl.|klokken|hvornår|dato/sted|dato og sted|sted og tid|sted/tid|tid & sted|hvor og hvornår|hvornår og hvor',
  ),
  end: words('sluttidspunkt|slut|mødet slut|slutttid|mødeafslutning|mødet hævet|afsluttet'),
  place: words(
    'sted|mødested|mødets sted|hvor|lokale|mødelokale|adresse|lokation|mødestedet|afholdelsessted',
  ),
  caseNumber: words(
    'sagsnr|sagsnummer|sagsnr.|sags nr|sags nr.|sag nr|sag nr.|journalnr|journalnr.|j.nr|j.nr.|sag|journalnummer|sags id|sagsid',
  ),
  other: words(
    'kopi til|kopi|dato for udsendelse|udsendt|udarbejdet af|forfatter|kontakt|telefon|mail|e-mail|referat udsendt|forberedelse|' +
      'forplejning|bemærkninger|link|mødetype|dokumentnr|næste møde|antal sider|side|bilag|fra|sendt|til|cc|bcc|gruppemøde|gruppemøder|formøde|formøder',
  ),
};
const BY_LABEL: ReadonlyMap<string, HeadField> = new Map(
  (Object.keys(FIELDS) as HeadField[]).flatMap((field) =>
    FIELDS[field].map((label): [string, HeadField] => [label, field]),
  ),
);
const FIRST_WORDS: ReadonlySet<string> = new Set([...BY_LABEL.keys()].map(firstWord));

/** Its letters up to the first character that is none. */
function firstWord(text: string): string {
  let end = 0;
  while ((kindAt(text, end) & LETTER) !== 0) end += 1;
  return text.slice(0, end).toLowerCase();
}

/** Labels that are also everyday words need a colon, a tab or a line of their own. */
const UNMISTAKABLE =
  /^(mødedato|mødested|mødetidspunkt|mødeforum|mødetid|starttidspunkt|sluttidspunkt)\s+(?=\S)/iu;
/** "MødestedKantinen": run together with its value. */
const GLUED =
  /^(Mødested|Mødedato|Mødetidspunkt|Mødeforum|Mødelokale|Udvalg|Sted|Dato|Lokale)(?=\p{Lu}\p{Ll})/u;
/** "Mødested er ændret" tells something and names nothing. */
const TELLS = /^(?:er|var|bliver|blev|ændres|aftales|oplyses|følger|kendes)(?!\p{L})/iu;

/** "Mødested: …", "Mødedato Onsdag d. …", or a label alone on its line. */
export function headLabel(line: string): HeadLabel | null {
  const bare = line.replace(/^[*_#\s]+/u, '');
  const shift = line.length - bare.length;
  const match = FIRST_WORDS.has(firstWord(bare))
    ? (marked(bare) ?? unmistakable(bare))
    : known(GLUED.exec(bare));
  if (match === null) return null;
  const { field, length } = match;
  return { field, valueAt: length === bare.length ? line.length : length + shift };
}

interface Match {
  readonly field: HeadField;
  /** Of the label with what separates it from its value. */
  readonly length: number;
}

function marked(line: string): Match | null {
  return known(
    /^([\p{L}][\p{L}./ -]{1,28}?)[*_]{0,2}(?:\s*:[*_]{0,2}\s*| ?\t\s*| {3,}|\s*\.(?:\s?\.){2,}\s*(?=\p{L}|.{5})|$)/u.exec(
      line,
    ),
  );
}

function unmistakable(line: string): Match | null {
  const match = known(UNMISTAKABLE.exec(line));
  return match && TELLS.test(line.slice(match.length)) ? null : match;
}

function known(match: RegExpExecArray | null): Match | null {
  const field = BY_LABEL.get((match?.[1] ?? '').trim().toLowerCase());
  return match && field !== undefined ? { field, length: match[0].length } : null;
}
