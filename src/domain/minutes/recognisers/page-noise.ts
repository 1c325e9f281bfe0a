import { DIGIT, kindAt } from '../../language/characters';
import { BREADCRUMB, isBreadcrumb } from './breadcrumb';
import { isPageEnd, PAGE_END } from './page-end';
import { isPageFoot, PAGE_FOOT } from './page-foot';

const PAGE_NUMBER = /^(?:(?:side|s\.|page)\s*\d{1,4}(?:\s*(?:af|\/|of)\s*\d{1,4})?|[-–]\s\d{1,3}\s[-–])$/iu;
/** "Referat, side 2 af 6": the foot or head of a page with the name of the document. */
const PAGE_OF = String.raw`(?:[^\n]{0,60}|\S{1,80}\s{2,60})(?<!\p{L})side\s?\d{1,4}\s?(?:af|\/)\s?\d{1,4}`;
const FOOT = new RegExp(`^${PAGE_OF}$`, 'iu');
/** A line drawn across the page. */
const RULE = /^(?:[-_=*~–—─━═]\s?){3,}$/u;
const LINKS = new RegExp(
  String.raw`^(?:(?:tilbage )?til toppen|til top|op|tilbage til (?:oversigt(?:en)?|listen|møder(?:ne)?|referater(?:ne)?|dagsordener(?:ne)?|søgning(?:en)?)|(?:mobil ?)?menu|søg(?: på siden)?|udskriv(?: siden| dagsorden| referat)?|åbn bilag|skjul|læs (?:op|højt)|gå til (?:hoved)?indhold(?:et)?|` +
    String.raw`(?:spring|skip|hop) (?:til|over til|to) (?:(?:hoved|main) ?)?(?:indhold(?:et)?|content|menu(?:en)?)|(?:var|er|fandt du) (?:denne |siden |dette |indholdet |side |her ){0,3}(?:nyttigt?|brugbart?|hjælpsomt?|det,? du søgte)(?: ?\? ?(?:ja ?[|/]? ?nej)?)?|du er her|you are here|abonn[ée]r|del(?: siden)?|hent (?:som )?pdf|download(?: pdf)?|` +
    String.raw`(?:fold|klap|luk|åbn|vis|skjul|udvid) (?:alle|alt|punktet|mere|mindre|detaljer)(?: punkter| sager)?(?: (?:ind|ud|op))?(?: referat| dagsorden)?|` +
    String.raw`se alle dagsordener(?: og referater)?(?: fra dette mødeforum)?|(?:se|åbn|læs|vis|hent|download) (?:hele )?(?:referatet|dagsordenen|referat|dagsorden)(?: .{2,60})? (?:i|som) (?:pdf|word)(?:[ -]?(?:format|fil|version|dokument))?|transkript|størrelse: px|starte visningen fra side:|` +
    String.raw`save this pdf as:|word png txt jpg|download ".{1,300}"|skriv et svar|din e-?mailadresse vil ikke blive publiceret.*)$`,
  'iu',
);
/** "<!-- husk at ringe -->": what somebody noted in the source, and no page shows. */
const NOTE = /^<!--(?:(?!-->).)*-->$/;
const GENERATED =
  /^(?:side\s?\d{1,4}\s?[–-]\s?)?(?:udskrevet|genereret|dannet|printed|generated)\s(?:den\b|fra\b|af\b|med\b|on\b|by\b|\d|:)/iu;

/** Links side by side: "Til top  |  Abonner på referater  |  Cookies". */
const LINK =
  /^(?:(?:del|abonn[ée]r|udskriv|print|følg|kontakt|læs|hør|tilmeld|kopi[ée]r|giv|vis|hent|log|skriv|tip)(?:\s(?:(?:på|til|om|i|som|det)\s)?(?:siden?|dette|facebook|linkedin|twitter|x|mail|e-mail|referat(?:er)?|dagsorden(?:er)?|nyhedsbrev(?:et)?|os|op|højt|link|feedback|pdf|ind|ud|kommentar|en kommentar|en ven))?|(?:tilbage )?til top(?:pen)?|facebook|linkedin|twitter|instagram|e-?mail|cookies?|cookiepolitik|tilgængelighed(?:serklæring)?|privatlivspolitik|sitemap|menu|søg|forside|hjem|min side|rss|pdf|word|næste|forrige|ingen kommentarer|\d+ kommentar(?:er)?)$/iu;
const BETWEEN_LINKS = /\s*[|·•›»/]\s*|\s{2,}|\t/u;

function areLinks(line: string): boolean {
  if (line.length > LONGEST_LINKS) return false;
  const parts = line
    .replace(/^del (?:dette|siden|på)\s?:?\s+(?=\S)/iu, '')
    .split(BETWEEN_LINKS)
    .filter((part) => part !== '');
  return (parts.length > 1 || SINGLE_LINK.test(line)) && parts.every((part) => LINK.test(part));
}

const LONGEST_LINKS = 120;
/** Such words alone on a line are no words of minutes. */
const SINGLE_LINK =
  /^(?:kopi[ée]r link|skriv en kommentar|giv feedback|vis som pdf|del på \S+|abonn[ée]r på \S+|tip en ven)$/iu;

/** What such lines begin with; nearly all others are told apart by this alone. */
const BEGINS = String.raw`[*_•·\s]*(?:[-_=*~–—─━═]{3}|[-_=*–—] [-_=*–—] |[-–] \d|<!--|hop|skip|var|er |fandt|side|s\.|page|til|op|mobil|menu|søg|udskr|åbn|skjul|vis|læs|gener|dann|print|gå til|spring|du er|you are|abonn|del|hent|down|fold|klap|luk|udvid|se |trans|størrelse:|starte|save|word|skriv et|din e)`;
const LINKED = String.raw`(?:del|abonn|print|udskr|følg|kontakt|læs|hør|tilmeld|kopi|giv|vis|log|skriv en|tip|til top|tilbage|facebook|linked|twitter|e-?mail|cookie|forside|hjem|menu|søg|hent|rss)`;
const MAY_LINK = new RegExp(`^${LINKED}`, 'i');
const MAY_BE = new RegExp(`^${BEGINS}`, 'i');
const MAY_HOLD = new RegExp(
  `^[^\\S\\n]*${LINKED}|^${BEGINS}|^${PAGE_OF}[^\\S\\n]*$|${PAGE_END}|${PAGE_FOOT}|${BREADCRUMB}`,
  'imu',
);

/** Of a line with a page number, and of one that offers a file by its name. Characters. */
const SHORT = 80;
const LONGEST_FOOT = 160;
const LONGEST = 320;

/** It ends with a number, which few lines do. */
function isFoot(line: string): boolean {
  return (kindAt(line, line.length - 1) & DIGIT) !== 0 && FOOT.test(line);
}

/** Whether a look at the single lines of a text is worth while. */
export function mayHoldPageNoise(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** Lines of the page or the program and not of the minutes: "Side 3 af 12", "Tilbage til toppen". */
export function isPageNoise(line: string): boolean {
  if (isPageEnd(line) || isPageFoot(line) || isBreadcrumb(line)) return true;
  if (MAY_LINK.test(line) && areLinks(line)) return true;
  if (line.length > LONGEST || !MAY_BE.test(line)) return line.length <= LONGEST_FOOT && isFoot(line);
  const bare = line.replace(/^[*_•·\s]+|[*_]+$/g, '').replace(/\s+/g, ' ');
  if (NOTE.test(line)) return true;
  if (line.length > SHORT) return LINKS.test(bare) || RULE.test(line);
  return (
    isFoot(line) || RULE.test(line) || PAGE_NUMBER.test(bare) || LINKS.test(bare) || GENERATED.test(bare)
  );
}
