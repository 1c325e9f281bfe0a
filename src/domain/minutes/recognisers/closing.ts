import type { TimeOfDay } from '../../shared/dates';
import { findTimes } from '../../language/dates';

const CLOSING =
  /^(?:mødet|møde)\s(?:blev\s|er\s|var\s)?(?:hævet|slut|sluttede|afsluttet|afsluttedes|sluttet|færdigt)\b|^mødeafslutning\b|^hævet kl/iu;
const GREETING =
  /^(?:(?:med |de )?(?:venlig(?:e|ste)?|bedste|kærlig(?:e|ste)?) hils(?:en|ner)|mange hilsner|(?:m?vh|kh)|hilsen)(?:\s\p{Lu}\p{L}*){0,3}[,.!]?$/iu;
const AFTERWARDS =
  /^(?:(?:vi\s)?(?:ses|mødes)\sigen|på gensyn|underskrevet\saf|underskrift(?:er)?\s?:|skriv til \p{Lu}\S+(?:,\s| hvis)|\p{Lu}{2,4}\s?[/,]\s?(?:den\s|d\.\s?)?\d{1,2}[./-]\s?\d{1,2}[./-]|(?:referent|ref\.?)\s?:?\s\p{Lu}[^:]{1,40}\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}$|(?:referent|ref\.?|referatet er skrevet af|skrevet af)\s?(?::$|:?\s\p{Lu}[^.:]{2,60}$)|\p{Lu}[^.:]{2,40},\s(?:den|d\.)\s\d{1,2}\.?\s?[\p{L}\d]|næste (?:ordinære )?(?:\p{L}*møde(?:\s(?:i|for)\s\p{Lu}[^.:]{2,60}?)?|zoom|teams|gang)(?:\s(?:er|afholdes|holdes|finder sted|ses vi|mødes vi)\b|\s?:|\s(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s)?(?:(?:den|d\.)\s|\d{1,2}[./]))|(?:kommende|næste|øvrige) møder\s?:|referat(?:et)?(?: (?:er|blev))? (?:godkendt|udsendt|sendt ud|sendt til|underskrevet)\b|(?:(?:evt\.?|eventuelle)\s)?(?:bemærkninger|rettelser|kommentarer|indsigelser) til (?:dette )?referat(?:et)?\b)/iu;

/** "Mødet blev hævet kl. 15.30": the line, and the time where it gives one. */
export function closingLine(line: string): { readonly time: TimeOfDay | null } | null {
  if (line.length > 120 || !CLOSING.test(line)) return null;
  return { time: findTimes(line, { bare: true })[0]?.start ?? null };
}

/** Ends the text whatever follows: "Venlig hilsen" or "Underskrifter", and the names below it. */
export function isGreeting(line: string): boolean {
  return line.length <= 60 && (GREETING.test(line) || SIGNATURES.test(line));
}

/** The heading of the names that are signed, or the lines to sign on. */
const SIGNATURES =
  /^(?:underskrift(?:er|sblad|sside)?|underskrives|signatur(?:er)?)\s?:?$|^(?:_{12,}|_{6,}(?:\s+_{6,})+)\s*$/iu;

/** Said after the last item: "Næste møde: …", "Referatet er godkendt pr. mail". */
export function isAfterword(line: string): boolean {
  return line.length <= 160 && AFTERWARDS.test(line.replace(/^[*_]+/u, ''));
}
