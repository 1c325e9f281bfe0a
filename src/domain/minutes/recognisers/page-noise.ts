const PAGE_NUMBER = /^(?:side|s\.|page)\s*\d{1,4}(?:\s*(?:af|\/|of)\s*\d{1,4})?$/iu;
const LINKS =
  /^(?:tilbage til toppen|til toppen|til top|udskriv(?: siden)?|åbn bilag|skjul|vis mere|læs op)$/iu;
const GENERATED = /^(?:udskrevet|genereret|dannet|printed|generated)\s(?:den|fra|af|med|on|by)\b/iu;

/** What such lines begin with; nearly all others are told apart by this alone. */
const BEGINS = String.raw`[^\S\n]*(?:side|s\.|page|til|udskr|åbn|skjul|vis|læs|gener|dann|print)`;
const MAY_BE = new RegExp(`^${BEGINS}`, 'i');
const MAY_HOLD = new RegExp(`^${BEGINS}`, 'im');

/** Whether a look at the single lines of a text is worth while. */
export function mayHoldPageNoise(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** Lines of the page or the program and not of the minutes: "Side 3 af 12", "Tilbage til toppen". */
export function isPageNoise(line: string): boolean {
  return (
    line.length <= 80 &&
    MAY_BE.test(line) &&
    (PAGE_NUMBER.test(line) || LINKS.test(line) || GENERATED.test(line))
  );
}
