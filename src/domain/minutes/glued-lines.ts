/** Headings of sections that pages print without a break behind the title. */
const SECTION =
  '(?:Sagsfremstilling|Sagsbeskrivelse|Indstilling|Beslutning|Referat|Resum[eé]|Baggrund|Konklusion|Bilag|Beskrivelse af sagen|Sagsgang)';
/** The first character is looked at before those in front of it: it seldom fits. Only where nothing else stands on the line: inside a line the word may be part of a name. */
const GLUED_SECTION = new RegExp(String.raw`(?=[SBIRK])(?<=[\p{Ll})?!])(?=${SECTION}:?[^\S\n]*$)`, 'gmu');
/** "Sagsfremstilling8. Eventuelt": an empty section at the end of its item. */
const GLUED_COUNT = new RegExp(String.raw`(?=\d{1,3}\.[^\S\n]?\p{Lu})(?<=^[^\S\n]{0,20}${SECTION})`, 'gmu');
/** "Eventuelt11. Budget": the next title behind the end of the line before. */
const GLUED_TITLE = /(?=\d)(?<=\p{Ll}{3})(?=\d{1,3}\.[^\S\n]?(?<title>\p{Lu}\p{Ll}.{2,200})$)/gmu;
const NUMBERED = /^[^\S\n]{0,20}\d{1,3}\.[^\S\n]?(?<title>\p{Lu}.{2,200})$/gmu;

/** What every such place looks like, found more quickly; few texts hold any. */
const MAY_BE_GLUED = new RegExp(String.raw`[a-z)?!\u00aa-\u1fff\u2070-\uffff](?:${SECTION}|\d{1,3}\.)`);

/** Text taken from pages may lack the breaks between lines: "Meddelelser fra formandenReferat". */
export function unglued(text: string): string {
  if (!MAY_BE_GLUED.test(text)) return text;
  const parted = text.replace(GLUED_SECTION, '\n').replace(GLUED_COUNT, '\n');
  const once = withTitlesApart(parted);
  // Once more, as a title that has just been parted may show that another one is a title.
  return once === parted ? once : withTitlesApart(once);
}

function withTitlesApart(separated: string): string {
  if (separated.search(GLUED_TITLE) < 0) return separated;
  const titles = new Set([...separated.matchAll(NUMBERED)].map(({ groups }) => keyOf(groups?.['title'])));
  // A note ("planen1. Se side 4") looks the same; a title stands elsewhere, too.
  return separated.replace(GLUED_TITLE, (_, title: string) => (titles.has(keyOf(title)) ? '\n' : ''));
}

function keyOf(title = ''): string {
  return title.trim().toLowerCase();
}
