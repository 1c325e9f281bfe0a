/** Headings that stand alone on a line; before a capital they are no word of a sentence. */
const SECTION =
  '(?:Sagsfremstilling|Sagsbeskrivelse|Indstilling|Beslutning(?:er)?|Resum[eé]|Baggrund|Indledning|Indledning/Baggrund|Konklusion|Bilag|Økonomi|Sagens kerne|' +
  'SAGSFREMSTILLING|INDSTILLING|BESLUTNING|RESUM[EÉ]|KONKLUSION|BAGGRUND|BILAG)';
const LABEL =
  '(?:Mødedato|Dato|Tid|Mødetidspunkt|Tidspunkt|Klokken|Sluttidspunkt|Mødested|Sted|Mødelokale|Deltagere|Mødedeltagere|Medlemmer|Til stede|Afbud|Fraværende|Bemærkninger|' +
  'Referent|Mødeleder|Ordstyrer|Sagsnr\\.?|Dok\\.?nr\\.?|Sagen afgøres i|Ikke til stede|Kompetence)';
const CONTENTS = '(?:Indholdsfortegnelse|Sagsoversigt|Dagsorden|INDHOLDSFORTEGNELSE|DAGSORDEN):?';
const ITEM = String.raw`(?:SAG|PUNKT|Punkt|Pkt\.?|Sag) (?:NR\.? |nr\.? )?\d{1,3}\b|(?<!Ad )\d{1,3}\.\s\p{Lu}`;
const OF_BODY = String.raw`(?:\s(?:i\s)?\p{Lu}[^.:]{3,60}?\sden\s\d{1,2}(?:[-./]\d{1,2}[-./]\d{2,4}|\.?\s\p{L}{3,9}\s\d{4}))?:?`;

/** Where a line began. What its first character may be is looked at first: it seldom fits. */
const BEGINS = new RegExp(
  String.raw`\s(?=[A-ZÅØ])(?=(?:${LABEL}:\s|${SECTION}(?:${OF_BODY})\s+(?:\p{Lu}|\d)|(?:Åben|Lukket|ÅBEN|LUKKET) (?:sag|SAG|punkt|PUNKT)\s|${CONTENTS}\s|Ad (?:pkt\.? |punkt )?\d{1,2}[.):]?\s\p{Lu}|Side\s\d{1,3}(?:\s|$)))|` +
    String.raw`(?=\s[SP\d])(?<=[.:?!)\d]|\p{Lu}{3}|${CONTENTS}(?:\sSide)?|^\d{1,3})\s(?=${ITEM})`,
  'gu',
);
/** A heading with what followed it on the next line. */
const HEADING = new RegExp(
  String.raw`^(?:${SECTION}${OF_BODY}|${CONTENTS}(?:\sSide)?|(?:Åben|Lukket) (?:sag|punkt)|Side \d{1,3})(?=[^\S\n]\S|\n)`,
  'gmu',
);
/** So long is a line that was a page, and so many breaks it has lost. */
const LONG = 160;
const FEWEST = 3;
/** Shorter lines of the same text are parted, too. */
const SHORT = 40;

/** Pages printed as one line each, as programs take them out of a PDF, as the lines they had, as far as words show where those began. */
export function unflattenedPages(text: string): string {
  const lines = text.split('\n');
  const isFlat = lines.some((line) => line.length >= LONG && (line.match(BEGINS)?.length ?? 0) >= FEWEST);
  if (!isFlat) return text;
  return withoutPageHeads(lines.map(withoutSpacing))
    .map((line) => (line.length < SHORT ? line : parted(line)))
    .join('\n');
}

function parted(line: string): string {
  return line
    .replace(BEGINS, '\n')
    .replace(HEADING, (heading, at: number, whole: string) =>
      whole.charAt(at + heading.length) === '\n' ? heading : `${heading}\n`,
    )
    .replace(/\n /g, '\n')
    .split('\n')
    .map(namesParted)
    .join('\n');
}

const SPACED = /(?<!\S)(?:\p{Lu} ){4,}\p{Lu}(?!\S)/gu;

/** "R E F E R A T" */
function withoutSpacing(line: string): string {
  return line.replace(SPACED, (word) => word.replace(/ /g, ''));
}

const PEOPLE =
  /^(?<label>(?:Deltagere|Mødedeltagere|Medlemmer|Til stede|Afbud|Fraværende):)\s(?<names>[^,;]+)$/u;
const ONE_NAME = /\p{Lu}\p{Ll}\S*\s\p{Lu}\S+/gu;
const ONLY_PAIRS = /^\p{Lu}\p{Ll}\S*\s\p{Lu}\S+(?:\s\p{Lu}\p{Ll}\S*\s\p{Lu}\S+)+$/u;

/** "Medlemmer: Anne Holm (A) Bo Vig (C)": a bracket ends a person; where there are none, names mostly have two words. */
function namesParted(line: string): string {
  const { label, names } = PEOPLE.exec(line)?.groups ?? {};
  if (label === undefined || names === undefined) return line;
  const people = names
    .split(/(?<=\))\s(?=\p{Lu})/u)
    .flatMap((part) => (ONLY_PAIRS.test(part) ? (part.match(ONE_NAME) ?? [part]) : [part]));
  return people.length < 2 ? line : [label, ...people].join('\n');
}

const PAGE = /^(?<number>\d{1,3})\s(?=\S)/u;

/** What stands at the head of several pages, behind the number of the page. */
function withoutPageHeads(lines: readonly string[]): readonly string[] {
  const pages = pagesOf(lines);
  if (pages.length < 2) return lines;
  const bare = new Map(pages.map((at) => [at, (lines[at] ?? '').replace(PAGE, '')]));
  const heads = new Map(pages.slice(1).map((at) => [at, wordsBeforeItem(bare.get(at) ?? '')]));
  const all = [...heads.values()];
  return lines.map((line, at) => {
    const own = heads.get(at);
    const length = own === undefined ? 0 : sharedLength(own, all);
    const text = bare.get(at) ?? line;
    return length < SHARED ? text : text.split(' ').slice(length).join(' ');
  });
}

/** Lines that begin with the number of their page, in the order of the pages. */
function pagesOf(lines: readonly string[]): readonly number[] {
  const pages: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (pages.length >= MOST_PAGES) break;
    const number = line.length < SHORTEST_PAGE ? undefined : PAGE.exec(line)?.groups?.['number'];
    if (Number(number) === pages.length + 1) pages.push(at);
  }
  return pages;
}

/** More pages no minutes have; a shorter line may be the title of an item. Characters. */
const MOST_PAGES = 300;
const SHORTEST_PAGE = 60;

/** So many words at least are the head of a page. */
const SHARED = 2;

function wordsBeforeItem(line: string): readonly string[] {
  const end = new RegExp(String.raw`(?:^|\s)(?:${ITEM})`, 'u').exec(line)?.index ?? 0;
  return line
    .slice(0, end)
    .split(' ')
    .filter((word) => word !== '');
}

/** How many words the head of one page has in common with that of another, whatever their numbers. */
function sharedLength(own: readonly string[], heads: readonly (readonly string[])[]): number {
  const key = (word: string | undefined): string => (word ?? '').replace(/\d+/g, '0');
  const lengths = heads
    .filter((other) => other !== own)
    .map((other) => {
      const differs = own.findIndex((word, at) => key(word) !== key(other[at]));
      return differs < 0 ? own.length : differs;
    });
  return Math.max(0, ...lengths);
}
