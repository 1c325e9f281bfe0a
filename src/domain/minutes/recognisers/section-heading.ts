import type { IsoDate } from '../../shared/dates';
import { findDates } from '../../language/dates';
import { plain } from '../lines';
import type { SectionKind } from '../model';
import { isCaseField } from './case-field';
import { TASK_LIST_HEADINGS } from './task-list-heading';

export interface SectionHeading {
  readonly kind: SectionKind;
  /** As written, without a colon. */
  readonly heading: string;
  /** Weak headings name a part of a case text and may also stand inside a decision. */
  readonly strength: 'strong' | 'weak';
  /** Offset in the line at which the body begins, where heading and body share a line. */
  readonly bodyAt: number | null;
  /** "Beslutning i Økonomiudvalget den 05-03-2024": when, and (as written) by whom. */
  readonly date: IsoDate | null;
  readonly body: string | null;
}

const words = (list: string): readonly string[] => list.split('|');

const STRONG: Readonly<Record<SectionKind, readonly string[]>> = {
  decision: words(
    'beslutning|beslutninger|beslutningen|referat|konklusion|konklusioner|afgørelse|vedtagelse|beslutningsreferat|' +
      'beslutning/referat|referat/beslutning|konklusion/beslutning|beslutning/konklusion|drøftelse og beslutning|' +
      'referat og beslutning|beslutningsprotokol|mødets beslutning|udvalgets beslutning|byrådets beslutning|' +
      'regionsrådets beslutning|kommunalbestyrelsens beslutning|opsamling og beslutning|beslutning/opsamling|behandling og beslutning',
  ),
  recommendation: words(
    'indstilling|indstillinger|indstillingen|administrationens indstilling|forvaltningens indstilling|' +
      'direktionens indstilling|forslag til beslutning|beslutningsforslag|sekretariatets indstilling|indstilles|det indstilles|der indstilles|anbefaling|anbefalinger|forslag',
  ),
  case: words(
    'sagsfremstilling|sagsbeskrivelse|fremstilling|resume|resumé|supplerende sagsfremstilling|sagsprocedure|sagsresume|' +
      'sagsresumé|sagens indhold|problemstilling|oplæg|sagsoplysninger|sagsoplysning|beskrivelse af sagen|supplerende sagsbeskrivelse|kort resume|sammenfatning|sagsindhold|' +
      'sagen|sagens kerne|kerne|beslutningstema|beslutningsgrundlag|indledning|indledning/baggrund|baggrund/indledning|sagsfremstilling og baggrund|' +
      'alternativ indstilling|beskrivelse af alternativ indstilling|hvad handler sagen om|det handler sagen om|kort om sagen|baggrund for sagen|' +
      'sagens problemstilling|kort fortalt|om sagen|' +
      TASK_LIST_HEADINGS,
  ),
  attachments: words(
    'bilag|bilagsliste|vedlagte bilag|vedhæftede bilag|bilag til punktet|vedhæftede filer|vedhæftninger|bilag til sagen|' +
      'bilag (til beslutning)|bilag (til dagsorden)|bilag til beslutningen|bilag til dagsordenen|bilagsoversigt|bilagsfortegnelse|fortegnelse over bilag|oversigt over bilag',
  ),
  history: words(
    'sagens forløb|sagsforløb|sagens behandling|tidligere behandling|tidligere beslutninger|tidligere beslutning|historik|' +
      'behandlingsforløb|beslutningshistorik|sagens tidligere behandling|tidligere politisk behandling|sagshistorik|' +
      'sagshistorik, henvisninger|sagsgang|sagsgang og sagstype|sagstype|beslutningskompetence|kompetence|politisk behandling|behandlingsplan|sagens gang',
  ),
};

const WEAK_CASE = new Set(
  words(
    'baggrund|formål|økonomi|økonomiske konsekvenser|økonomiske forhold|økonomiske konsekvenser/bevillinger|tidsplan|' +
      'lovgrundlag|kommunikation|høring|høringsproces|øvrige forhold|øvrige konsekvenser|status|proces|den videre proces|' +
      'videre proces|vurdering|administrationens vurdering|forvaltningens vurdering|personalemæssige konsekvenser|' +
      'miljømæssige konsekvenser|inddragelse|sagens baggrund|konsekvenser|planer og lovgivning|beskrivelse|' +
      'opfølgning|perspektivering|lovgivning|juridiske konsekvenser|sundhedsmæssige konsekvenser|videre forløb|begrundelse',
  ),
);

/** The same words in the genitive of whoever decides or proposes: "gruppens beslutning", "formandskabets forslag". */
const OF_SOMEBODY: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'decision',
    /^(?:(?:\p{L}+s |det )?(?:beslutning(?:en|er)?|konklusion(?:en|er)?|afgørelsen?|vedtagelse|udfald|resultat|aftalt|besluttet|vedtaget|sammenfatning og beslutning)|sådan blev det|(?:det )?kom vi frem til)$/iu,
  ],
  [
    'decision',
    /^(?:(?:det|dette|sådan) )?(?:(?:blev|er) vi (?:blevet )?enige om|har vi (?:aftalt|besluttet)|(?:aftalte|besluttede|vedtog|konkluderede) vi|landede vi på|endte vi med|gør vi(?: nu)?)$/iu,
  ],
  ['decision', /^vi (?:blev|er) enige om$/iu],
  ['recommendation', /^\p{L}+s (?:indstilling(?:en|er)?|anbefaling(?:en|er)?|forslag til beslutning)$/iu],
];

const KINDS: ReadonlyMap<string, SectionKind> = new Map(
  (Object.keys(STRONG) as SectionKind[]).flatMap((kind) =>
    STRONG[kind].map((heading): [string, SectionKind] => [heading, kind]),
  ),
);
const INLINE = /^(?:\*\*|__)?([\p{L}][\p{L}/ ]{2,40}?)\s?(?:\*\*|__)?[:|](?:\*\*|__)?\s+(?=\S)/u;
/** "Beslutning. Godkendt.", "Beslutning – Godkendt." */
const STOPPED =
  /^(?<word>beslutning(?:en)?|konklusion|afgørelse|referat|indstilling|sagsfremstilling|resum[eé])(?:\.|\s[–—-])\s+(?=["'”»«“(]?[\p{Lu}\d])/iu;
const DAY = String.raw`(?:,?\s(?:(?:i|på|fra)\s)?(?:(?:møde(?:t)?|(?:man|tirs|ons|tors|fre|lør|søn)dag)\s)?(?:(?:den|d\.)\s|(?=\d{1,2}[.-])))`;
/** How a decision is headed that tells whose it is and when it was taken; `body` may be missing. */
const DATED: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:beslutning(?:er)?|referat|behandling|behandlet|afgørelse|protokol|drøftelse)(?:\s(?:i|fra|af|på))?\s(?:møde(?:t)?\si\s)?(?<body>\p{L}.{2,90}?)${DAY}`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?<body>\p{Lu}[\p{L} -]{3,60}?)s\s(?:beslutning(?:er)?|behandling|afgørelse)${DAY}`,
    'u',
  ),
  /^(?<body>\p{Lu}[^,.:;]{3,80}?),?\s(?:den\s)?(?=\d{1,2}[.-][^,]{4,20},\s(?:pkt|punkt|sag)\b)/u,
];
/** ", pkt. 4" behind the date. */
const POINT = /[,;]?\s(?:pkt|punkt|sag)\.?\s?(?:nr\.?\s?)?\d{1,3}$/iu;
const OUTCOME_OF = /^ad\s+(?:pkt\.?\s|punkt\s)?(\d{1,3})(?!\p{L}|\d)\s?[.):]*\s*/iu;

/** No heading that shares its line with the body is longer, emphasis included. Characters. */
const LONGEST_LABEL = 50;

/** The heading of a section of an item: a line of its own, or "Beslutning: …" with the text behind it. */
export function sectionHeading(line: string): SectionHeading | null {
  return (
    headingAlone(line) ??
    datedDecision(line) ??
    headingInline(line) ??
    headingStopped(line) ??
    headingAsked(line)
  );
}

function headingAlone(line: string): SectionHeading | null {
  if (line.length > 60) return null;
  const heading = plain(line).replace(ENDS, '');
  const key = heading.toLowerCase();
  const kind = kindOf(key) ?? questionKind(heading);
  const rest = { heading, bodyAt: null, date: null, body: null };
  if (kind !== undefined) return { kind, strength: 'strong', ...rest };
  return WEAK_CASE.has(key) && /^\p{Lu}/u.test(heading) ? { kind: 'case', strength: 'weak', ...rest } : null;
}

/** A colon or a stroke, and how many there are: "Bilag (2)", "Bilag [3]:". */
const ENDS = /(?:\s?[([]\d{1,2}(?:\s(?:stk|filer|bilag)\.?)?[)\]])?\s*[:|]?$/u;

const MAY_DISCUSS = /^[#*_\s]*(?:dr|beh|det|talte|snakkede)/i;

/** "Drøftelse" alone on its line; what it heads depends on the other headings of the item. */
export function discussionHeading(line: string): SectionHeading | null {
  if (!MAY_DISCUSS.test(line)) return null;
  const heading = plain(line).replace(/\s*:$/u, '');
  if (
    !/^(?:drøftelser?|drøftelsen|drøftet|behandling|det (?:drøftede|talte|snakkede|diskuterede|vendte) vi(?: om)?|(?:talte|snakkede) vi om)$/iu.test(
      heading,
    )
  )
    return null;
  return { kind: 'decision', heading, strength: 'strong', bodyAt: null, date: null, body: null };
}

function kindOf(key: string): SectionKind | undefined {
  return KINDS.get(key) ?? OF_SOMEBODY.find(([, pattern]) => pattern.test(key))?.[0];
}

/** Headings that ask: "Hvorfor er det på?", "Hvad sagde vi?" */
const QUESTIONS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'decision',
    /^(?:hvad|hvordan) (?:sagde|besluttede|aftalte|konkluderede|endte|landede|kom|blev|skal der ske|gør|skete|sker)(?!\p{L})[^?]{0,40}\?$/iu,
  ],
  ['case', /^(?:hvorfor|hvad (?:handler|drejer|går|er|ved|var|skal vi)|hvad vil)(?!\p{L})[^?]{0,50}\?$/iu],
];

function questionKind(heading: string): SectionKind | undefined {
  return QUESTIONS.find(([, pattern]) => pattern.test(heading))?.[0];
}

/** "**Hvad sagde vi?** Forslaget er godt.": a question in bold and the text behind it. */
const ASKED = /^(?:\*\*|__)(?<heading>[^*_?]{4,60}\?)(?:\*\*|__)\s+(?=\S)/u;

function headingAsked(line: string): SectionHeading | null {
  const match = ASKED.exec(line);
  const heading = match?.groups?.['heading'];
  const kind = heading === undefined ? undefined : questionKind(heading);
  if (!match || heading === undefined || kind === undefined) return null;
  return { kind, heading, strength: 'strong', bodyAt: match[0].length, date: null, body: null };
}

/** "Beslutning i Økonomiudvalget den 5. marts 2024" */
function datedDecision(line: string): SectionHeading | null {
  if (line.length > 140 || !/\d/.test(line)) return null;
  const heading = plain(line).replace(/\s*:$/u, '');
  const body = dated(heading);
  if (body === null) return null;
  return {
    kind: 'decision',
    heading,
    strength: 'strong',
    bodyAt: null,
    ...body,
  };
}

function dated(heading: string): Pick<SectionHeading, 'date' | 'body'> | null {
  const match = DATED.find((pattern) => pattern.test(heading))?.exec(heading);
  const end = heading.replace(POINT, '').length;
  const date = match ? findDates(heading).find(({ span }) => span.end >= end - 12) : undefined;
  return date === undefined ? null : { date: date.iso, body: match?.groups?.['body'] ?? null };
}

function headingInline(line: string): SectionHeading | null {
  const mark = line.search(/[:|]/);
  const match = mark < 0 || mark > LONGEST_LABEL ? null : INLINE.exec(line);
  const heading = match?.[1];
  const kind = heading === undefined || isCaseField(line) ? undefined : kindOf(heading.toLowerCase());
  if (!match || heading === undefined || kind === undefined) return null;
  return { kind, heading, strength: 'strong', bodyAt: match[0].length, date: null, body: null };
}

function headingStopped(line: string): SectionHeading | null {
  const match = STOPPED.exec(line);
  const heading = match?.groups?.['word'];
  const kind = heading === undefined ? undefined : kindOf(heading.toLowerCase());
  if (!match || heading === undefined || kind === undefined) return null;
  return { kind, heading, strength: 'strong', bodyAt: match[0].length, date: null, body: null };
}

/** "Ad 3." and "Ad punkt 3: …": the outcome of item 3, printed below its text or as its heading. */
export function outcomeHeading(line: string): (SectionHeading & { readonly number: number }) | null {
  const match = OUTCOME_OF.exec(line);
  if (!match) return null;
  const bodyAt = match[0].length === line.length ? null : match[0].length;
  const heading = match[0].trim();
  return {
    kind: 'decision',
    heading,
    number: Number(match[1]),
    strength: 'strong',
    bodyAt,
    date: null,
    body: null,
  };
}

/** "Beslutning" and the like, as against "Referat" and "Konklusion", which may also head a discussion. */
export function isDecisionWord(heading: string): boolean {
  return /^(?:\p{L}+ )?(?:beslutning|afgørelse|vedtag)/iu.test(heading);
}
