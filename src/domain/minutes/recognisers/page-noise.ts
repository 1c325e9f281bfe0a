const PAGE_NUMBER = /^(?:side|s\.|page)\s*\d{1,4}(?:\s*(?:af|\/|of)\s*\d{1,4})?$/iu;
const LINKS =
  /^(?:tilbage til toppen|til toppen|til top|udskriv(?: siden)?|åbn bilag|skjul|vis mere|læs op)$/iu;
const GENERATED = /^(?:udskrevet|genereret|dannet|printed|generated)\s(?:den|fra|af|med|on|by)\b/iu;

/** Lines of the page or the program and not of the minutes: "Side 3 af 12", "Tilbage til toppen". */
export function isPageNoise(line: string): boolean {
  return line.length <= 80 && (PAGE_NUMBER.test(line) || LINKS.test(line) || GENERATED.test(line));
}
