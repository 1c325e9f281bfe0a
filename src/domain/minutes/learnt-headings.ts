import { isPersonName } from '../language/names';
import { plain, type Line } from './lines';
import type { SectionKind } from './model';
import { isCaseField } from './recognisers/case-field';
import { headLabel } from './recognisers/head-label';
import { isAbsenceHeading, isAbsenceLine } from './recognisers/item-absence';
import { listMark } from './recognisers/list-mark';
import { peopleLabel } from './recognisers/people-label';
import { sectionHeading, type SectionHeading } from './recognisers/section-heading';

/** Headings of sections these minutes use and no list of words has, by how they read in small letters. */
export type LearntHeadings = ReadonlyMap<string, SectionKind>;

/** A heading of its own comes in so many items, and in so large a part of them. */
const FEWEST = 3;
const PART = 0.4;
const LONGEST = 50;
const MOST_WORDS = 6;
/** With its marks. */
const LONGEST_LINE = 70;

/** "Det talte vi om": what is told, beside what was agreed. */
const TOLD = /(?:talte|snakke\p{L}*|drøfte\p{L}*|diskuter\p{L}*|vendte)(?!\p{L})/iu;
/** What the words of such a heading say; the first that fits counts. */
const MEANINGS: readonly (readonly [SectionKind, RegExp])[] = [
  ['attachments', /bilag|vedhæft|(?:^|\s)filer|materiale$|dokumenter/iu],
  ['history', /tidligere|forløb$|historik/iu],
  [
    'decision',
    /beslut|konklu|aftal|udfald|resultat|vedtag|afgør|enig|referat|opsamling|udbytte|(?:^|\s)vi(?:\s|$)/iu,
  ],
  ['recommendation', /indstil|anbefal|forslag|foresl/iu],
  [
    'case',
    /baggrund|sag|resum|fremstil|redegør|beskriv|formål|intro|indled|økonomi|konsekvens|hvorfor|problem|status|tidsplan|begrundelse|vurdering|fakta|oplæg|orientering/iu,
  ],
];

interface Label {
  readonly key: string;
  readonly heading: string;
  /** Offset of the text behind it on its line. */
  readonly bodyAt: number | null;
}

/** The lines of an item that may be such headings, and where the decision is headed by a word that is known. */
interface Reading {
  readonly labels: readonly (Label & { readonly at: number })[];
  readonly decision: number;
}

/** Lines that head a part of several items, as they stand in these minutes. `items`: the lines of each. */
export function learntHeadings(items: readonly (readonly Line[])[]): LearntHeadings {
  const readings = items.map(readingOf);
  const counts = new Map<string, number>();
  const alone = new Set<string>();
  for (const { labels } of readings) {
    for (const key of new Set(labels.map((own) => own.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const own of labels) if (own.bodyAt === null) alone.add(own.key);
  }
  const least = (key: string): number => Math.max(fewest(key, alone.has(key)), items.length * PART);
  const usual = [...counts].filter(([key, count]) => count >= least(key)).map(([key]) => key);
  return usual.length === 0 ? new Map() : kindsOf(usual, readings);
}

function readingOf(lines: readonly Line[]): Reading {
  const labels = lines.flatMap((line, at) => {
    const own = labelOf(line, lines[at + 1]);
    return own === null ? [] : [{ ...own, at }];
  });
  return { labels, decision: lines.findIndex(({ text }) => sectionHeading(text)?.kind === 'decision') };
}

/** Of a heading alone on its line whose words say what it heads, two will do. */
function fewest(key: string, isAlone: boolean): number {
  const isMeant = MEANINGS.some(([kind, words]) => SETTLED.has(kind) && words.test(key));
  return isMeant && isAlone ? FEWEST - 1 : FEWEST;
}

const SETTLED: ReadonlySet<SectionKind> = new Set(['decision', 'recommendation', 'attachments']);

/** Where nothing heads a decision, the last of them in an item does; what stands above the decision is case text. */
function kindsOf(keys: readonly string[], readings: readonly Reading[]): LearntHeadings {
  const decided = readings.some(({ decision }) => decision >= 0);
  const meant = new Map(keys.map((key) => [key, decided && TOLD.test(key) ? 'case' : meaningOf(key)]));
  const open = keys.filter((key) => meant.get(key) === undefined);
  const isDecided = decided || [...meant.values()].includes('decision');
  const last = isDecided ? undefined : lastOf(open, readings);
  const decisions = new Set(keys.filter((key) => key === last || meant.get(key) === 'decision'));
  return new Map(
    keys.flatMap((key): [string, SectionKind][] => {
      const kind = meant.get(key) ?? (key === last ? 'decision' : undefined);
      if (kind !== undefined) return [[key, kind]];
      return standsBefore(key, decisions, readings) ? [[key, 'case']] : [];
    }),
  );
}

function meaningOf(key: string): SectionKind | undefined {
  return MEANINGS.find(([, words]) => words.test(key))?.[0];
}

/** The one that most often has none of the others below it. */
function lastOf(keys: readonly string[], readings: readonly Reading[]): string | undefined {
  const lasts = readings.flatMap(({ labels }) => labels.findLast(({ key }) => keys.includes(key))?.key ?? []);
  return keys.toSorted((a, b) => countOf(lasts, b) - countOf(lasts, a))[0];
}

function countOf(keys: readonly string[], key: string): number {
  return keys.filter((other) => other === key).length;
}

function standsBefore(key: string, decisions: ReadonlySet<string>, readings: readonly Reading[]): boolean {
  const places = readings.flatMap(({ labels, decision }) => {
    const own = labels.find((label) => label.key === key)?.at ?? -1;
    const learnt = labels.find((label) => decisions.has(label.key))?.at ?? -1;
    const first = Math.min(...[decision, learnt].filter((at) => at >= 0));
    return own < 0 || !Number.isFinite(first) ? [] : [own < first];
  });
  return places.filter((isBefore) => isBefore).length > places.length / 2;
}

/** The line as the heading of a section, where these minutes use it as one. */
export function learntHeading(line: Line, learnt: LearntHeadings): SectionHeading | null {
  const own = learnt.size === 0 ? null : shapeOf(line);
  const kind = own === null ? undefined : learnt.get(own.key);
  if (own === null || kind === undefined) return null;
  return { kind, heading: own.heading, strength: 'strong', bodyAt: own.bodyAt, date: null, body: null };
}

/** "**Drøftet i gruppen** Vi talte om …", "Udbytte: Vi talte om …" */
const INLINE =
  /^(?:(?:\*\*|__)(?<bold>[^*_]{3,50}?)[.:]?(?:\*\*|__):?|(?<plain>\p{Lu}[\p{L} /-]{2,30}):)\s+(?=["'»”(\p{Lu}\d])/u;

function labelOf(line: Line, next: Line | undefined): Label | null {
  const own = shapeOf(line);
  if (own === null || isKnown(line.text) || isKnown(`${own.heading}:`)) return null;
  return own.bodyAt === null && next !== undefined && isPersonName(plain(next.text)) ? null : own;
}

/** By its look alone, which most lines do not have. */
function shapeOf(line: Line): Label | null {
  const inline = INLINE.exec(line.text);
  const written = inline?.groups?.['bold'] ?? inline?.groups?.['plain'];
  if (inline !== null && written !== undefined) return line.isTail ? null : label(written, inline[0].length);
  if (line.text.length > LONGEST_LINE || listMark(line.text) !== null) return null;
  const isMarked = /^(?:#{2,6}\s|\*\*|__)/u.test(line.text);
  return isMarked || line.text.endsWith(':') || line.gap > 0 ? label(plain(line.text), null) : null;
}

function label(written: string, bodyAt: number | null): Label | null {
  const heading = written.replace(/\s*:$/u, '').trim();
  const isShort = heading.length <= LONGEST && heading.split(/\s+/u).length <= MOST_WORDS;
  if (!isShort || !/^\p{Lu}[^\d.,;!]*$/u.test(heading) || isPersonName(heading)) return null;
  return { key: heading.toLowerCase(), heading, bodyAt };
}

/** Labels of other things that come in many items: who was away, who does what until when. */
function isKnown(text: string): boolean {
  return (
    sectionHeading(text) !== null ||
    isAbsenceLine(text) ||
    isAbsenceHeading(text) ||
    isCaseField(text) ||
    headLabel(text) !== null ||
    peopleLabel(text) !== null ||
    /^(?:\*\*|__)?(?:ansvarlig|frist|tidsfrist|deadline|hvem|hvornår|tovholder|opgave|opfølgning|handling|aktion|næste skridt|tid|status|type|åben|lukket)/iu.test(
      text,
    )
  );
}
