/** "Jeg skal skrive til dem, der ikke kom i maj, hvem er det?" */
const WHO_ARE_THEY =
  /(?<!\p{L})(?:dem|de|den|those|the ones|everyone|alle)[,]? (?:der|som|who|that) (?<did>.{6,160}?)\s*[,.;:–-]*\s+(?:hvem|who) (?:er|var|is|are|was|were) (?:så )?(?:det|de|dem|den|it|they|that|those)(?: (?:så|nu|lige|egentlig))*\s*\??\s*$/iu;
/** "10års planen" */
const RUN_TOGETHER = /(?<!\p{L})(\d{1,3})(års?|dages?|ugers?|måneders?|timers?)(?!\p{L})/giu;
const ENGLISH = /(?:who|they|those)\W*$/iu;

/** What is asked in the end: who did it; anything else stays as it is. */
export function mainQuestion(asked: string): string {
  const text = asked.replace(RUN_TOGETHER, '$1 $2');
  const did = WHO_ARE_THEY.exec(text)?.groups?.['did'];
  if (did === undefined) return text;
  return `${ENGLISH.test(text) ? 'who' : 'hvem'} ${did}?`;
}
