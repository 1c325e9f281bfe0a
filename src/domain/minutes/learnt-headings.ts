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

/** Lines that head a part of several items, as they stand in these minutes. `items`: the lines of each. */
export function learntHeadings(items: readonly (readonly Line[])[]): LearntHeadings {
  const counts = new Map<string, number>();
  for (const lines of items)
    for (const key of new Set(lines.flatMap((line, at) => labelOf(line, lines[at + 1])?.key ?? [])))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const usual = [...counts].filter(([key, count]) => count >= leastOf(key, items)).map(([key]) => key);
  return usual.length === 0 ? new Map() : kindsOf(usual, items);
}

/** Of a heading alone on its line whose words say what it heads, two will do. */
function leastOf(key: string, items: readonly (readonly Line[])[]): number {
  const isMeant = MEANINGS.some(([kind, words]) => SETTLED.has(kind) && words.test(key));
  const isAlone = items.some((lines) =>
    lines.some((line, at) => {
      const own = labelOf(line, lines[at + 1]);
      return own?.key === key && own.bodyAt === null;
    }),
  );
  return Math.max(isMeant && isAlone ? FEWEST - 1 : FEWEST, items.length * PART);
}

const SETTLED: ReadonlySet<SectionKind> = new Set(['decision', 'recommendation', 'attachments']);

/** Where nothing heads a decision, the last of them in an item does; what stands above the decision is case text. */
function kindsOf(keys: readonly string[], items: readonly (readonly Line[])[]): LearntHeadings {
  const decided = items.some((lines) => lines.some(isDecisionHeading));
  const meant = new Map(keys.map((key) => [key, decided && TOLD.test(key) ? 'case' : meaningOf(key)]));
  const open = keys.filter((key) => meant.get(key) === undefined);
  const isDecided = decided || [...meant.values()].includes('decision');
  const last = isDecided ? undefined : lastOf(open, items);
  const decisions = new Set(keys.filter((key) => key === last || meant.get(key) === 'decision'));
  return new Map(
    keys.flatMap((key): [string, SectionKind][] => {
      const kind = meant.get(key) ?? (key === last ? 'decision' : undefined);
      if (kind !== undefined) return [[key, kind]];
      return standsBefore(key, decisions, items) ? [[key, 'case']] : [];
    }),
  );
}

function meaningOf(key: string): SectionKind | undefined {
  return MEANINGS.find(([, words]) => words.test(key))?.[0];
}

function isDecisionHeading({ text }: Line): boolean {
  return sectionHeading(text)?.kind === 'decision';
}

/** The one that most often has none of the others below it. */
function lastOf(keys: readonly string[], items: readonly (readonly Line[])[]): string | undefined {
  const lasts = items.flatMap((lines) => keysIn(lines).findLast((key) => keys.includes(key)) ?? []);
  return keys.toSorted((a, b) => countOf(lasts, b) - countOf(lasts, a))[0];
}

function standsBefore(
  key: string,
  decisions: ReadonlySet<string>,
  items: readonly (readonly Line[])[],
): boolean {
  const places = items.flatMap((lines) => {
    const keys = lines.map((line, at) => labelOf(line, lines[at + 1])?.key ?? '');
    const own = keys.indexOf(key);
    const decision = lines.findIndex((line, at) => decisions.has(keys[at] ?? '') || isDecisionHeading(line));
    return own < 0 || decision < 0 ? [] : [own < decision];
  });
  return places.filter((isBefore) => isBefore).length > places.length / 2;
}

function keysIn(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((line, at) => labelOf(line, lines[at + 1])?.key ?? []);
}

function countOf(keys: readonly string[], key: string): number {
  return keys.filter((other) => other === key).length;
}

/** The line as the heading of a section, where these minutes use it as one. */
export function learntHeading(line: Line, learnt: LearntHeadings): SectionHeading | null {
  const label = learnt.size === 0 ? null : labelOf(line, undefined);
  const kind = label === null ? undefined : learnt.get(label.key);
  if (label === null || kind === undefined) return null;
  return { kind, heading: label.heading, strength: 'strong', bodyAt: label.bodyAt, date: null, body: null };
}

/** "**Drøftet i gruppen** Vi talte om …", "Udbytte: Vi talte om …" */
const INLINE =
  /^(?:(?:\*\*|__)(?<bold>[^*_]{3,50}?)[.:]?(?:\*\*|__):?|(?<plain>\p{Lu}[\p{L} /-]{2,30}):)\s+(?=["'»”(\p{Lu}\d])/u;

function labelOf(line: Line, next: Line | undefined): Label | null {
  if (listMark(line.text) !== null || isKnown(line.text)) return null;
  const inline = INLINE.exec(line.text);
  const written = inline?.groups?.['bold'] ?? inline?.groups?.['plain'];
  if (inline !== null && written !== undefined)
    return line.isTail || isKnown(`${written}:`) ? null : label(written, inline[0].length);
  const isMarked = /^(?:#{2,6}\s|\*\*|__)/u.test(line.text);
  const stands = isMarked || line.text.endsWith(':') || line.gap > 0;
  return stands && (next === undefined || !isPersonName(plain(next.text)))
    ? label(plain(line.text), null)
    : null;
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
