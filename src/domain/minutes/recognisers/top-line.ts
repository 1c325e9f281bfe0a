import { findDates, findTimes } from '../../language/dates';
import { isPersonName } from '../../language/names';
import { plain, type Line } from '../lines';
import { headLabel } from './head-label';
import { peopleLabel } from './people-label';
import { isForumName } from './forum-name';
import { ROOM } from './place-by-date';
import { isMinutesTitle } from './title-line';

/** Where the name of a body stands that no word gives away. Lines. */
const REACH = 3;
const NO_BODY =
  /^(?:kære|hej|til|fra|emne|referat|mødereferat|noter|dagsorden|protokol|udkast|bilag|punkt|pkt|møde(?:t)?|indhold|vi|jeg|her|tak|hermed)(?!\p{L})/iu;
/** What the page is, or a day as told from today, tells of a meeting and names no body. */
const TELLS =
  /(?<!\p{L})(?:ref|\p{L}*referat(?:et)?|noter|dagsorden(?:en)?|i\s(?:går|dag|forgårs|(?:man|tirs|ons|tors|fre|lør|søn)dags)|(?:sidste|forrige)\s(?:uge|gang|møde))(?!\p{L})/iu;
const AUTHORITY =
  /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}?[\p{L}-]+){0,2}\s(?:kommune|hospital|sygehus)$|^region\s\p{Lu}\p{L}+$/iu;

/** The title at the top of the page where no label and no usual word names the body that met. */
export function topLine(lines: readonly Line[]): Line | null {
  const titles = lines.slice(0, REACH).filter(({ text }) => isTitle(plain(text)));
  return titles.find(({ text }) => !AUTHORITY.test(plain(text))) ?? null;
}

function isTitle(text: string): boolean {
  if (text.length < 4 || text.length > 100 || /[.:;?!,]$/u.test(text) || !/^\p{Lu}/u.test(text)) return false;
  if (NO_BODY.test(text) || TELLS.test(text) || headLabel(text) !== null || peopleLabel(text) !== null)
    return false;
  if (ROOM.test(text) && !isForumName(text)) return false;
  if (isMinutesTitle(text) || isPersonName(text) || /\t|^\d/u.test(text)) return false;
  return findDates(text).length === 0 && findTimes(text, { bare: true }).length === 0;
}
