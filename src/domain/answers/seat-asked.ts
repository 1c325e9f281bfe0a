/** "Hvem sidder der for Havby i gruppen?", "Hvem har Havby udpeget?": the body's name is given, a person's is wanted. */
const SEAT_OF_BODY =
  /(?<!\p{L})[Hh]vem (?:\p{L}+ ){0,2}(?:sidder|sad|repræsenterer|valgt|udpeget)(?: \p{L}+)? (?:(?:for|fra|af) )?\p{Lu}|(?<!\p{L})[Hh]vem har \p{Lu}\p{L}+ (?:valgt|udpeget|indstillet|sendt|meldt ind|peget på)|(?<!\p{L})[Hh]vem (?:sender|stiller|melder|udpeger|vælger|indstiller) \p{Lu}\p{L}+ (?:(?:Kommune|kommune) )?(?:ind|med|i|til|på)(?!\p{L})|(?<!\p{L})[Ww]ho (?:represents|sits (?:\p{L}+ )?for|was (?:appointed|elected) (?:by|for)) (?:the )?\p{Lu}/u;

/** Does a question ask which person a body is represented by? */
export function asksForSeatOf(text: string): boolean {
  return SEAT_OF_BODY.test(text);
}
