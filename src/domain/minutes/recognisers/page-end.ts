import { isKnownOrganisation } from '../../language/organisations';

/** "© Solby Kommune 2023", "Siden er sidst opdateret: 4. maj 2023" */
const COLOPHON = String.raw`^[^\S\n]*(?:©|copyright\s|(?:siden\s(?:er\s)?)?(?:sidst|senest)\s(?:opdateret|ændret|redigeret|revideret)(?=\s?:|\s(?:den\s|d\.\s?|kl\.?\s|\d)))`;
/** Who answers for the page, beside when it was changed. */
const CHANGED = String.raw`(?:siden\s(?:er\s)?)?(?:sidst|senest)\s(?:opdateret|ændret|redigeret|revideret)`;
const ABOUT_PAGE = String.raw`(?:web)?tilgængelighed|cookie|privatlivspolitik|sitemap`;
const CONTACT = String.raw`(?:tlf|telefon)\b[.:]*\s?(?:nr\.?\s?)?\+?\d|cvr\b|ean\b|www\.|\S{1,40}@`;
/** "Region Nord · Havnevej 2 · Tlf. 12 34 56 78" */
const SEPARATOR = /\s[·•|–-]\s/u;

/** What the foot of a page begins with or holds, in the text or alone on its line. */
export const PAGE_END = String.raw`${COLOPHON}|\s[·•|–-]\s(?:${ABOUT_PAGE}|${CHANGED}|${CONTACT})`;
const MAY_END = new RegExp(PAGE_END, 'iu');
const IS_COLOPHON = new RegExp(COLOPHON, 'iu');
const ABOUT = new RegExp(`^(?:${ABOUT_PAGE})`, 'iu');
const IS_CHANGED = new RegExp(String.raw`^${CHANGED}:?\s.{0,12}\d`, 'iu');
const LONGEST = 200;

/** The foot of a web page: who runs it, when it changed, how to reach them. People of a list have numbers, too. */
export function isPageEnd(line: string): boolean {
  if (line.length > LONGEST || !MAY_END.test(line)) return false;
  if (IS_COLOPHON.test(line)) return true;
  const parts = line.split(SEPARATOR);
  if (parts.some((part) => IS_CHANGED.test(part))) return true;
  return parts.length >= 3 && (parts.some((part) => ABOUT.test(part)) || isKnownOrganisation(parts[0] ?? ''));
}
