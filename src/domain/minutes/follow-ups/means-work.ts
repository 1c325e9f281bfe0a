/** "Finder beløbet rimeligt" is what somebody thinks; "finder billeder" is work. */
const SOUGHT =
  /^(?!.*\s(?:\p{L}+(?:ige?t?|somt?|bart?|fuldt?)|gode?t?|for \p{L}+|dyrt|billigt|svært|nemt|fint|flot|forkert|uklart?|vigtige?|\p{L}+ende|u?klogt?|positivt?|negativt?)[\s.,;]*$).*\s(?!sted(?!\p{L})|anvendelse|ikke(?!\p{L})|at(?!\p{L}))\S/isu;

/** Verbs of many meanings are work only with one of these words in their clause. */
const WITH_OBJECT: ReadonlyMap<string, RegExp> = new Map([
  ['finde', SOUGHT],
  [
    'tage',
    /\s(?:(?:kontakt|initiativ|fat|op|ud|med|dialog|afsæt|en snak|stilling|videre|på\ssig)(?!\p{L})|\p{L}*(?:punkt|sag|emne|spørgsmål|hånd)(?:et|en)?(?!\p{L}))/iu,
  ],
  ['rejse', /\s(?:\S*spørgsmål\S*|det|den|sagen|emnet|problemet|temaet|punktet)(?!\p{L})/iu],
  ['udskrive', /\s\S*(?:konkurrence|licitation|udbud|valg)\S*/iu],
  ['vise', /\s(?:rundt|frem|vej)(?!\p{L})/iu],
  ['minde', /\som\s/iu],
  ['stille', /\stil rådighed(?!\p{L})/iu],
  ['indgå', /\s(?:\S*aftale\S*|\S*kontrakt\S*|\S*erklæring\S*|dialog)(?!\p{L})/iu],
  [
    'følge',
    /\s(?:op|med i|tæt|sagen|udviklingen|arbejdet|området|projektet|forsøget|ordningen|indsatsen|implementeringen)(?!\p{L})/iu,
  ],
  [
    'afholde',
    /\s\S*(?:møde|workshop|dag|kursus|konference|seminar|webinar|interview|besøg|samtale|høring|arrangement|introduktion)\S*/iu,
  ],
  ['meddele', /^(?!.*(?:dispensation|afslag|tilladelse|samtykke|godkendelse|bevilling))/isu],
  ['gøre', /\s(?:status(?!\p{L})|op(?!\p{L}\sgæld)|klart?\stil\s)/iu],
  ['trække', /\s(?:tilbage(?!\p{L})|\S*tal|\S*data|\S*udtræk|\S*lister?)(?!\p{L})/iu],
  [
    'høre',
    /\s(?:\S*bagland|hos\s|sig\s(?:for|om)(?!\p{L}))|(?:\p{L}|\)),\s(?:om|hvorvidt|hvad|hvornår|hvordan|hvilke[nt]?|hvor)\s/iu,
  ],
  ['bede', /\som\s(?!ordet|opbakning|tilslutning|godkendelse|forståelse|undskyldning)/iu],
  ['vurdere', /\s(?:om|hvorvidt|hvordan|hvilke[nt]?|muligheden|mulighederne|behovet)(?!\p{L})/iu],
  [
    'give',
    /\s(?:\S+\s){0,5}?(?:besked(?:en)?|videre|\S*tilbagemelding\S*|status\S*|\S*orientering|svar|input|oplæg|forslag|eksempler|bud|meddelelse)(?!\p{L})/iu,
  ],
  ['holde', /\s(?:\S+\s){0,4}?(?:\S*møde\S*|oplæg|øje|kontakt|workshop|orientering|status)(?!\p{L})/iu],
]);
/** … or with one of these right behind them. */
const WITH_PARTICLE: ReadonlyMap<string, RegExp> = new Map([
  ['gå', /^\s+(?:\S+\s+){0,2}?(?:i dialog|videre|i gang|(?:hjem|tilbage) og|tilbage til)(?!\p{L})/iu],
  ['komme', /^\s+(?:\S+\s+){0,2}?(?:med|tilbage)\s/iu],
  [
    'se',
    /^(?:\s+(?:(?:også|nu|igen|samlet|lige|så)\s+){0,2}(?:på|nærmere|\p{L}+\s+igennem)|,\s(?:om|hvad))(?!\p{L})/iu,
  ],
  ['spørge', /^\s+(?!(?:til|ind|om|hvad|hvornår|hvorfor|hvordan|hvorvidt|igen|hertil|på)(?!\p{L}))\p{L}/iu],
  ['oplyse', /^\s+(?!(?:om|at|også|desuden|samtidig)(?!\p{L}))\p{L}/iu],
  ['deltage', /^\s+(?:(?:også|selv)\s)?(?:i|på)\s/iu],
  ['kigge', /^\s+(?:\S+\s+){0,2}?(?:på|nærmere|ind\si|igennem|forbi)(?!\p{L})/iu],
  ['sørge', /^\s+(?:\S+\s+){0,2}?for(?!\p{L})/iu],
  [
    'dele',
    /^\s+(?!(?:\p{L}+s\s)?(?:\S*(?:bekymring|synspunkt|opfattelse|holdning|vurdering|frustration|ærgrelse|oplevelse|glæde|begejstring|undren|uro|håb|interesse|skepsis|utålmodighed)|(?:sig|op)\s))\S/iu,
  ],
  ['regne', /^\s+(?:\S+\s+){0,5}?(?:på|ud)(?!\p{L})/iu],
  ['melde', /^(?!\s+(?:om|fra|sig(?!\s(?:klar|ind|på|til)))(?!\p{L}))/iu],
  ['rykke', /^\s+(?!(?:sammen|ud|ind|tæt|tættere|på)(?!\p{L}))\p{L}/iu],
  ['notere', /^\s+(?!sig(?!\p{L}))\S/iu],
  ['stå', /^\s+for(?!\p{L})/iu],
  ['runde', /^\s+(?:\p{L}+\s+){1,3}?(?:med|hos|i)\s/iu],
  ['køre', /^\s+(?:\p{L}+\s+){1,4}?(?:væk|hen|ud|ned|hjem|til|på|op)(?!\p{L})/iu],
  ['føre', /^\s+(?!(?:med|an|til|sig|ordet|[\d-]+)(?!\p{L}))\S/iu],
  ['rette', /^(?!\s+(?:til|mod)\s(?!i|efter|inden|og|så|med|af|ved|på|forud|senest)\p{L})/iu],
  ['arbejde', /^\s+(?:\S+\s+){0,3}?(?:videre|med|på|for|hen|frem|ud fra|sammen)(?!\p{L})/iu],
  ['bringe', /^\s+(?:\S+\s+){0,6}?(?:videre|op|med|ind|tilbage)(?!\p{L})/iu],
]);

/** Whether a verb means work, given its clause and what stands behind it. */
export function meansWork(infinitive: string, clause: string, behind: string): boolean {
  const withObject = WITH_OBJECT.get(infinitive)?.test(` ${clause}`) ?? true;
  return withObject && (WITH_PARTICLE.get(infinitive)?.test(behind) ?? true);
}
