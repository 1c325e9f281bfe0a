import { plain } from '../lines';

const AGENDA =
  /^(?:foreløbig |endelig |åben |lukket |udkast til )?(?:\p{L}*dagsorden|mødeindkaldelse|indkaldelse)(?![\p{L}-])/iu;
const MINUTES = /referat|protokol/iu;
/** What is written when the meeting has been held. */
const LOOKS_BACK =
  /^(?:godkendt|udsat|drøftet|vedtaget|intet|ingen bemærkninger|taget til)(?!\p{L})|(?<!\p{L})(?:blev (?:godkendt|drøftet|taget|udsat|vedtaget|besluttet|aftalt)|tog orienteringen|godkendte|besluttede|vedtog|drøftede)(?!\p{L})/iu;

/** How far down a title stands. Lines. */
const REACH = 6;

/** "Dagsorden til møde i …" above everything else, with no word of minutes beside it. */
export function isAgendaTitle(lines: readonly string[]): boolean {
  const top = lines.slice(0, REACH).map(plain);
  return top.slice(0, 3).some((line) => AGENDA.test(line)) && !top.some((line) => MINUTES.test(line));
}

export function looksBack(line: string): boolean {
  return LOOKS_BACK.test(line);
}
