const PAGE_NUMBER = /^(?:side|s\.|page)\s*\d{1,4}(?:\s*(?:af|\/|of)\s*\d{1,4})?$/iu;
/** "Referat, side 2 af 6": the foot or head of a page with the name of the document. */
const PAGE_OF = String.raw`[^\n]{0,60}(?<!\p{L})side\s?\d{1,4}\s?(?:af|\/)\s?\d{1,4}`;
const FOOT = new RegExp(`^${PAGE_OF}$`, 'iu');
/** A line drawn across the page. */
const RULE = /^(?:[-_=*]\s?){3,}$/;
const LINKS =
  /^(?:tilbage til toppen|til toppen|til top|udskriv(?: siden)?|åbn bilag|skjul|vis mere|læs op)$/iu;
const GENERATED =
  /^(?:side\s?\d{1,4}\s?[–-]\s?)?(?:udskrevet|genereret|dannet|printed|generated)\s(?:den\b|fra\b|af\b|med\b|on\b|by\b|\d|:)/iu;

/** What such lines begin with; nearly all others are told apart by this alone. */
const BEGINS = String.raw`[*_\s]*(?:[-_=*]{3}|[-_=*] [-_=*] |side|s\.|page|til|udskr|åbn|skjul|vis|læs|gener|dann|print)`;
const MAY_BE = new RegExp(`^${BEGINS}`, 'i');
const MAY_HOLD = new RegExp(`^${BEGINS}|^${PAGE_OF}[^\\S\\n]*$`, 'imu');

/** Whether a look at the single lines of a text is worth while. */
export function mayHoldPageNoise(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** Lines of the page or the program and not of the minutes: "Side 3 af 12", "Tilbage til toppen". */
export function isPageNoise(line: string): boolean {
  if (line.length > 80) return false;
  if (FOOT.test(line)) return true;
  if (!MAY_BE.test(line)) return false;
  const bare = line.replace(/^[*_]+|[*_]+$/g, '');
  return RULE.test(line) || PAGE_NUMBER.test(bare) || LINKS.test(bare) || GENERATED.test(bare);
}
