import { phrase } from '../../language/phrase';

/** With these words soon behind it, what the verb says is no work, though somebody is named and a time is given. */
const NO_WORK: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    tage: 'til (?:efterretning|orientering)|forbehold|ordet|afstand|højde|hensyn|imod|del|plads|afsked|ferie|orlov|stilling|udgangspunkt',
    give:
      'udtryk|mulighed|anledning|mening|adgang|plads|indtryk|afslag|dispensation|tilladelse|medhold|ret|lov|støtte|tilskud|problemer|' +
      'udfordringer|[\\d.]+ kr',
    gå: 'på (?:pension|barsel|orlov|ferie|efterløn|valg)|af|fra|ind for|ud fra|godt|fint|i (?:drift|stå|kraft)|op for|over til|ud af',
    komme: 'på plads|til (?:skade|kende|at)|i (?:gang|brug|mål)',
    holde: 'lukket|jubilæum|fast|fri|ferie|åbent?|lukket|til|ud|igen',
    se: 'frem til|frem mod|positivt|negativt|gerne|sig|ud',
    gøre: 'opmærksom|indsigelse|gavn|fremskridt',
    indgå: 'i|som|under|på|ved|fra|med',
    regne: 'med',
    arbejde: 'som|hos|hjemme',
    følge: 'af',
    stå: 'fast|bag|over|til|som|uden|med|af|åbent?|tomt?|klar',
    stille: 'sig|krav|op til|op som',
    finde: 'sted|sig|det|anvendelse',
    høre: 'til|om|fra|under',
    rejse: 'til|hjem|af|væk',
    træffe: 'sig',
    vise: 'sig|at|interesse',
    melde: 'sig(?! (?:på|til|klar|ind))',
    spørge: 'til|om|ind',
    bringe: 'i spil|i fare',
    rykke: 'sammen|ud|ind|tættere|tæt',
    sætte: 'pris|fokus|spørgsmålstegn',
    bære: 'ansvaret|udgiften',
    føre: 'med|an|til|an|i|ordet|sig',
    flytte: 'til|ind|ud',
  }).map(([infinitive, words]) => [infinitive, phrase(words)]),
);
/** How far behind the verb such words stand. */
const REACH = /^(?:\s+[^\s,;.]+){1,4}/u;

/** `behind` begins right behind the verb. */
export function isNoWork(infinitive: string, behind: string): boolean {
  return NO_WORK.get(infinitive)?.test(REACH.exec(behind)?.[0] ?? '') ?? false;
}
