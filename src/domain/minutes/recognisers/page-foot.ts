/** "2 Side 2 af 5 Samordningsforum": the head of a page, with its number once or twice before the name of the document. */
const HEAD =
  /^(?:\d{1,3}\s)?[Ss]ide\s\d{1,3}\s(?:af|\/|ud af)\s\d{1,3}(?:\s[-–|·•]?\s?\p{Lu}[^\n.!?;]{1,80})?$/u;
/** "Samordningsforum · sag 21/77 · side 2", "SUNDHEDSUDVALGET | Sekretariatet        side 2" */
const FOOT = /^(?!\d)[^\n]{2,80}?\s[·•|]\s(?:[^\n]{2,60}(?:\s[·•|]|\s{3,}|\t)\s*)?(?:side|s\.)\s?\d{1,3}$/iu;
const LONGEST = 160;

/** What such lines hold. */
export const PAGE_FOOT = String.raw`[·•|][^\n]{0,80}\s(?:side|s\.)\s?\d{1,3}[^\S\n]*$|^[^\S\n]*\d{1,3}\sside\s\d`;

/** The head or foot of a page that carries the name of the document or the case beside its number. */
export function isPageFoot(line: string): boolean {
  if (line.length > LONGEST || !/(?:side|s\.)\s?\d/iu.test(line)) return false;
  return HEAD.test(line) || FOOT.test(line);
}
