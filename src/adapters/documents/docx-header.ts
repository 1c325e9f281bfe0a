import type { DocxParts } from './docx-parts';

const REFERENCE = '<w:headerReference ';
const RELATIONSHIP = /<Relationship\b[^>]*>/g;
const MAIN_PART = /^word\/(document\d*\.xml)$/;
/** First page before the others; those of even pages repeat them. */
const TYPES = ['first', 'default'];
/** Three for each section of the document; those of the first sections are enough. */
const MOST_REFERENCES = 30;

/** The lines of a Word document's page heads: some authorities write forum and date nowhere else. */
export function docxHeader(parts: DocxParts): readonly string[] {
  const main = [...parts.keys()].find((name) => MAIN_PART.test(name)) ?? '';
  const references = headerReferences(parts.get(main));
  if (references.length === 0) return [];
  const targets = relationships(xmlOf(parts, main.replace(MAIN_PART, 'word/_rels/$1.rels')));
  const lines = TYPES.flatMap((type) => {
    const reference = references.find((tag) => attribute(tag, 'w:type') === type) ?? '';
    const target = targets.get(attribute(reference, 'r:id') ?? '') ?? '';
    return headerLines(xmlOf(parts, `word/${target}`));
  });
  return [...new Set(lines)];
}

function xmlOf(parts: DocxParts, name: string): string {
  return parts.get(name)?.toString('utf8') ?? '';
}

/** Looked for in the bytes: the main part is long, and hardly any of it is of interest. */
function headerReferences(main: Buffer | undefined): readonly string[] {
  const found: string[] = [];
  for (let at = main?.indexOf(REFERENCE) ?? -1; main && at >= 0; at = main.indexOf(REFERENCE, at + 1)) {
    found.push(main.toString('utf8', at, main.indexOf('>', at)));
    if (found.length >= MOST_REFERENCES) break;
  }
  return found;
}

function relationships(xml: string): ReadonlyMap<string, string> {
  const tags = [...xml.matchAll(RELATIONSHIP)].map(([tag]) => tag);
  return new Map(tags.map((tag) => [attribute(tag, 'Id') ?? '', attribute(tag, 'Target') ?? '']));
}

function attribute(tag: string, name: string): string | null {
  const start = tag.indexOf(`${name}="`);
  if (start < 0) return null;
  const from = start + name.length + 2;
  return tag.slice(from, tag.indexOf('"', from));
}

const PIECE =
  /<w:t(?: [^>]*)?>([^<]*)<|<(\/w:p)>|<(w:tab)\/>|<(w:br)\/>|<w:fldSimple\b[^>]*w:instr="\s*(PAGE|NUMPAGES)|<w:instrText[^>]*>\s*(PAGE|NUMPAGES)/g;
const PAGE_NUMBER = '\0';
/** "Side 1 af 3" is shorter, what says something besides the page number longer. */
const LONGEST_PAGE_LABEL = 12;

function headerLines(xml: string): readonly string[] {
  let text = '';
  for (const [, words, paragraph, tab, line, simple, complex] of xml.matchAll(PIECE)) {
    if (words !== undefined) text += decoded(words);
    else if (tab !== undefined) text += '\t';
    else if (paragraph ?? line) text += '\n';
    else if (simple ?? complex) text += PAGE_NUMBER;
  }
  return text.split('\n').flatMap((line) => {
    const kept = line.split('\t').filter((cell) => cell.trim() !== '' && !isPageLabel(cell));
    return kept.length === 0 ? [] : [kept.map((cell) => cell.replaceAll(PAGE_NUMBER, '').trim()).join('\t')];
  });
}

function isPageLabel(cell: string): boolean {
  return cell.includes(PAGE_NUMBER) && cell.replace(/[^\p{L}]/gu, '').length <= LONGEST_PAGE_LABEL;
}

const ENTITY = /&(?:amp|lt|gt|quot|apos|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function decoded(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string) => {
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return NAMED[entity] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : entity);
  });
}
