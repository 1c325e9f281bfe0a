import { alternation, plainWords, wording } from './wording';

/** What sort of thing is asked for; it decides what a sentence must hold to be an answer. */
export type AskedKind =
  | 'who'
  | 'when'
  | 'where'
  | 'how-much'
  | 'how-many'
  | 'how-often'
  | 'why'
  | 'contact'
  | 'choice'
  | 'decision'
  | 'meaning'
  | 'list'
  | 'yes-no'
  | 'open';

/** A question word, and with some others between them what it asks for: "hvad skal kommunen betale". */
function apart(first: string, last: string, most = 6): RegExp {
  return new RegExp(
    `(?<= )(?:${alternation(first)}) (?:[^ ]+ ){0,${most}}(?:${alternation(last)})(?= )`,
    'u',
  );
}

const AND = 'og|men|så|and|but|mon|nå|nåh|ok|okay|jamen|hm|jo|tak|fint|well|oh|so|right';

function opening(word: string): RegExp {
  return new RegExp(`^ (?:(?:${alternation(AND)}) )*(?:${alternation(word)}) `, 'u');
}

/** "Hvad er taksten": what is asked for is an amount by its name. */
const AMOUNTS = [
  'pris|prisen|budget|budget*|udgift*|beløb*|tilskud*|takst*|gebyr*|bevilling*|ramme|rammen|overskud*|underskud*',
  'merforbrug*|mindreforbrug*|honorar*|procentsats*|andel|andelen|regning*|egenbetaling*|timeløn*|husleje*',
  'price|budget|cost|costs|fee|grant|amount|share|surplus|deficit|bill|rent',
]
  .join('|')
  .split('|');
const NAMING_AMOUNT =
  'hvad er|hva er|hvad var|hva var|hvad bliver|hvad blev|what is|what was|what is the|what was the|what are the'
    .split('|')
    .flatMap((asks) => AMOUNTS.map((amount) => `${asks} ${amount}`))
    .join('|');

/** In order: the first that fits counts. */
const KINDS: readonly (readonly [AskedKind, RegExp])[] = [
  [
    'meaning',
    wording(
      'hvad betyder|hva betyder|står * for|står forkortelsen|hvad dækker|forkortelse*|what does * mean|stands for|stand for|hvad er * for noget|hvad er en|hvad er et',
    ),
  ],
  [
    'contact',
    wording(
      'hans nummer|hendes nummer|deres nummer|nummer på ham|nummer på hende|his number|her number|hvor kan jeg ringe|hvor kan man ringe|hvor ringer jeg|hvor ringer man|hvilket nummer|hvad nummer|telefonnummer*|telefon nummer*|tlf*|mobilnummer*|mobil nummer*|mobilnr|telefonnr|nummeret til|e mail*|email*|mailadresse*|mail adresse*|phone number*|phone|hjemmeadresse*|privatadresse*|cpr*|personnummer*|fødselsdag*|home address',
    ),
  ],
  [
    'how-often',
    wording(
      'hvor tit|hvor ofte|hvor hyppigt|hvor mange gange om|hvor mange gange årligt|hvor mange gange pr|how often|hvilken kadence|hvilken frekvens|med hvilke mellemrum|hvilket interval|hvor regelmæssig*',
    ),
  ],
  [
    'how-much',
    apart(
      'hvad|hva|what',
      'timen|betale|betaler|betalt|løn|leje|husleje|honorar|tilskud|tjener|koste|kostet|kostede|koster|pris|*prisen|lønnen|huslejen|lejen|udgiften|udgifterne|cost|costs|pay|price|rent|salary|budget',
    ),
  ],
  ['how-much', apart('hvad|hva|what', 'koste|kostet|kostede|koster|cost|costs', 12)],
  ['how-much', wording(NAMING_AMOUNT)],
  ['how-much', apart('hvad gav|hva gav|hvad giver|hva giver|hvad gir', 'for')],
  ['how-much', apart('løber|løb|løbe', 'op i|op til')],
  [
    'how-much',
    wording(
      'af med for|kroner og øre|kroner og ører|i kroner|i rede penge|prisskiltet|stykpris*|hvor mange penge|hvor mange kroner|hvor mange kr|hvor mange millioner|hvor mange mio|hvor mange procent|how much money',
    ),
  ],
  [
    'how-many',
    wording(
      'hvor mange|hvor mang|how many|antal|antallet|hvilket antal|number of|hvor stor en andel|hvor stor andel',
    ),
  ],
  [
    'how-much',
    wording(
      'hvor meget*|hvor lang tid|hvor længe tager|how long does|how long did|how long will it take|hvor langt er der|hvor langt skal|hvor mange minutter|hvor mange timer|hvor mange penge|hvor dyr*|hvor stor*|how much|how expensive|how big|hvad koste*|hva koste*|what does it cost|hvad er prisen|hvad bliver prisen|hva er prisen|prisen på|løbe* op i|løber det op|til hvilken pris|hvilken pris|hvilket beløb|hvad beløbe*|hvor højt|hvor lang*|hvor lange|hvor høj*|hvor gamle|hvor gammel|hvor mange procent|what is the budget|hvad er budgettet|hvor lille|hvor små|how old|how large|hvad er prisen|hvad koste*',
    ),
  ],
  [
    'when',
    wording(
      'hvilke timer|hvilket tidsrum|hvilke tidspunkter|hvilket klokkeslæt|hvilke klokkeslæt|tidspunkt på døgnet|hvilke ugedage|hvilken uge|hvilke uger|hvilke måneder|hvilke år|hvad for et år|hvilken årstid|hvor sent|hvor snart|siden hvornår|inden hvornår|hvornår senest|sidste dag|sidste udkald|sidste chance for|skæringsdato*|what day|which day|which month|what year|which week|what hours|which hours|since when|cut off date|due date|hvornår|hvornaar|vornår|when|hvilken dato|hvilken dag|hvilken ugedag|hvilke dage|hvilket år|hvilken måned|hvilket tidspunkt|what time|what date|which date|which year|hvad tid|hvad dato|hva dato|hvad dag|hva dag|hvad for en dag|hvad for en dato|hvor længe|how long|hvornåhr|by when|how soon|frist*|deadline*|til hvornår|fra hvornår',
    ),
  ],
  [
    'why',
    wording(
      'hvorfor|hvordan kan det være|hva er grunden|hvad er grundene|hvad var grunden|hvad var årsagen|hva skyldes|how come|what is the reason|what was the reason|why|af hvilken grund|hvad er årsagen|hvad er grunden|hvad skyldes|årsagen til|grunden til|hvilken årsag|hvilke årsager|hvilken grund',
    ),
  ],
  [
    'who',
    wording(
      'hvem|who|whos|whom|whose|hvis ansvar|hvis bord|hvis opgave|hvis job|hvis navn|hvilken person|hvilke personer|hvilke navne|navnet på den der|navnet på ham|navnet på hende|hvilken kollega|hvilken medarbejder|hvilken politiker|hvilken borgmester|hvilke borgmestre|hvilken mødeleder|in charge of|which person|which people|hvem der',
    ),
  ],
  [
    'where',
    wording(
      'hvor henne|hvor ligger|hvor bliver|hvor blev|hvor skal|hvor er|hvor var|hvor foregår|hvor holdes|hvor vil|hvor kan|hvor stammer|hvor kommer|hvorfra|hvor fra|hvor har|where|hvilket sted|hvilken adresse|hvilken by|hvilket lokale|hvilket rum|hvilken sal|hvor holder|hvor får|hvor sidder|hvor',
    ),
  ],
  [
    'list',
    wording(
      'hvilke|hvilken|hvilket|hvad for nogen|hvad for nogle|hvad for en|hvad for et|hva for nogen|hva for en|hva for et|which|list|nævn|opremse*|remse*|hvad hedder|what are|hvad er de|hvad er det for',
    ),
  ],
];

const MANNER = wording(
  'hvor langt er|hvor langt man|hvor langt vi|hvor langt med|hvor fyldt*|hvor godt|hvor vidt|hvorvidt|hvor går|hvor slemt|hvor vigtig*',
);
const DECISION = wording(
  [
    'besluttede*|besluttet|beslutning*|beslutte|vedtog|vedtaget|vedtog*|afgørelse*|afgjort|konklusion*|konkluder*',
    'godkendt|godkendte|godkend*|vedtaget|grønt lys|nikkede ja|sagt ja|sagde ja|sagde * ja|sagde * nej|siger * ja|siger * nej|sagde * god for|sige god for|afvist|nedstemt|afslået|forkastet|udskudt|udsat',
    'decide*|decision*|approve*|rejected|postponed|adopted|agreed|green light|outcome|conclusion',
    'resultatet|udfaldet|udfald|hvad blev resultat*|hvad endte|endte|ender det|ender vi|valgte|besluttes|hvad sagde|hva sagde|sagde * til|tog * imod|tog imod|reagere*|hvad mente|hva mente|enige om|enighed om|blev enige|hvad blev der af|hvad sker der|hva sker der|hvad skal der ske|hvad skete der|næste skridt|hvad gør man ved|hvad gjorde|hvad gør vi ved|bakkede * op|bakker * op|opbakning til|next steps|what happens|what happened|what did|beslutningen om|hvad skete der med|hvordan gik det med|hvad kom der ud af|react*|tog * til efterretning|hvad konkluderede|aftalt|aftalte|aftale I|hvad aftalte',
  ].join('|'),
);
/** "Slap ansøgningen igennem", "fik de lov til …". */
const LET_THROUGH: readonly RegExp[] = [
  apart('slap|slipper|kom|kommer|gik|går|røg|ryger|kommet|gået|sluppet', 'igennem|gennem'),
  apart('fik|får|fået', 'lov'),
];
/** "…, og hvis ikke, hvorfor?" asks on for the case that the answer is no. */
const ASKS_ON =
  / (?:og|men|and|but) (?:hvis|if) (?:(?:det )?ikke|nej|ja|sø|not|so)(?: (?:sø|da|then))? (?:hv|who|what|when|why|where|how).*$/u;
const AUXILIARY =
  'slap|slipper|lykkedes|nåede|blir|ska|ka|sku|ku|ender|endte|er|var|blev|bliver|har|havde|skal|skulle|kan|kunne|må|måtte|vil|ville|fik|får|kom|kommer|sad|deltog|mødte|stod|gik|findes|ligger|gælder|tog|sagde|was|were|is|are|did|does|do|has|have|can|could|will|would|should';
const DECIDING = wording(
  'slap|slipper|igennem|gennem|lov|resultat*|endte|sagde|mente|reagere*|enige|konkluder*|opbakning|bakkede|ske|sker|skete|lys|imod|tog|næste|skridt',
);
/** What a question begins with decides, whatever its clauses ask: "hvem beregner, hvad det koster". */
const OPENINGS: readonly (readonly [AskedKind, RegExp])[] = [
  [
    'list',
    apart(
      'hvem af|who of|which of',
      'størst*|mindst*|flest|færrest|højest*|lavest*|længst*|kortest*|dyrest*|billigst*|bedst*|dårligst*|hurtigst*|most|fewest|least|best|worst|largest|smallest|highest|lowest',
    ),
  ],
  ['who', opening('hvem|who')],
  ['when', opening('hvornår|when')],
  ['why', opening('hvorfor|why')],
];
const YES_NO = new RegExp(`^ (?:(?:${alternation(AND)}) )*(?:${alternation(AUXILIARY)}) `, 'u');
const CHOICE = /(?<=,|\s)(?:rød|grøn|gul|\p{L}+) (?:eller|or) \p{L}+/u;

const KIND_WORD = wording(
  'timer|klokkeslæt|tidsrum|døgnet|uge|årstid|penge|kroner|øre|ører|kr|procent|pct|beløb|beløbet|tit|ofte|hyppigt|ugedag|dato|datoen|tidspunkt|klokken|antal|antallet|many|much|often|betyder|forkortelsen|dag|dage',
);

/** Is it part of how the sort of answer is named ("hvilken ugedag"), and not of the topic? */
export function asksForKind(folded: string): boolean {
  return KIND_WORD.test(` ${folded} `);
}

/** Is it one of the words by which a decision is asked for, and not part of the topic? */
export function asksForDecision(folded: string): boolean {
  return DECISION.test(` ${folded} `) || DECIDING.test(` ${folded} `);
}

/** The kind of a question, and whether it asks what was decided. */
export function askedKind(question: string): { readonly kind: AskedKind; readonly decision: boolean } {
  const words = plainWords(question).replace(ASKS_ON, ' ');
  const decision = DECISION.test(words) || LET_THROUGH.some((asked) => asked.test(words));
  const kind = MANNER.test(words) ? undefined : kindIn(words);
  if (kind !== undefined) return { kind, decision };
  if (YES_NO.test(words)) return { kind: decision ? 'decision' : 'yes-no', decision };
  if (decision) return { kind: 'decision', decision };
  return { kind: CHOICE.test(question) && MANNER.test(words) ? 'choice' : 'open', decision };
}

function kindIn(words: string): AskedKind | undefined {
  const [kind] = KINDS.find(([, fits]) => fits.test(words)) ?? [];
  const [opens] = OPENINGS.find(([, fits]) => fits.test(words)) ?? [];
  return kind === 'contact' ? kind : (opens ?? kind);
}
