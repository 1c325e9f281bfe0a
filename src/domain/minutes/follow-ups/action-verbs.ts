import { formsOf } from '../../language/conjugation';
import { foldWord } from '../../language/fold';
import { imperative } from '../../language/imperative';

export type VerbForm = 'infinitive' | 'present' | 'passive' | 'participle';
/**
 * deed: a piece of work one can tick off · effort: work that is a task only when more speaks for it ·
 * talk: usually what happens at the table; a task only when it is promised for later.
 */
type VerbKind = 'deed' | 'effort' | 'talk';

export interface ActionWord {
  readonly infinitive: string;
  readonly form: VerbForm;
  readonly kind: VerbKind;
}

const DEEDS =
  'afdække afklare undersøge udarbejde kontakte indkalde udsende fremsende sende rundsende videresende eftersende tilsende oversende ' +
  'indhente indsamle indberette indsende melde tilbagemelde revidere opdatere ajourføre tilrette rette korrigere justere ' +
  'lave bygge opbygge klargøre tjekke gennemlæse hente formidle kommunikere udlevere redigere forhøre ringe maile ' +
  'omskrive planlægge arrangere koordinere booke bestille forelægge dagsordenssætte genoptage evaluere beregne genberegne ' +
  'analysere kortlægge belyse beskrive formulere skrive skitsere forberede færdiggøre opsamle sammenfatte opsummere samle ' +
  'samskrive oprette nedsætte udpege invitere indbyde vende agere overtage levere aflevere udfylde afrapportere ' +
  'uddybe tilføje slette fjerne flytte henvende rykke ansøge udrulle offentliggøre publicere vedhæfte vedlægge ' +
  'uploade distribuere oversætte indarbejde indskrive indføje tilpasse konkretisere kvalificere forenkle forsimple ' +
  'præcisere skaffe fremskaffe tilvejebringe forhandle opsige underskrive reservere opstille opgøre besvare kommentere ' +
  'indstille finde anmode efterspørge udbyde rekruttere ansætte annoncere teste screene opstarte igangsætte iværksætte ' +
  'udforme udvælge udskifte effektuere arkivere nedskrive gennemskrive kvalitetssikre indgive indlevere';
const EFFORTS =
  'sikre gennemføre etablere implementere videreføre prioritere følge varetage arbejde afprøve udvikle videreudvikle ændre ' +
  'udvide tage give komme holde afholde behandle lægge sætte gå se søge afsøge stå påtage bringe inddrage afvikle ' +
  'facilitere monitorere indgå træffe bære kigge afstemme aftale sørge indføre udbrede indlede måle';
const TALK =
  'drøfte orientere informere fremlægge præsentere gennemgå rapportere redegøre fortælle tale diskutere';

/** Verbs of many meanings are work only with one of these words in their clause. */
const WITH_OBJECT: ReadonlyMap<string, RegExp> = new Map([
  ['finde', /\s(?!sted(?!\p{L})|anvendelse|ikke(?!\p{L})|at(?!\p{L}))\S/iu],
  ['tage', /\s(?:kontakt|initiativ|fat|op|ud|med|dialog|afsæt|punkt|sag|emne|en snak)/iu],
  [
    'give',
    /\s(?:\S+\s){0,5}?(?:besked|\S*tilbagemelding\S*|status\S*|\S*orientering|svar|input|oplæg|forslag|eksempler|bud|meddelelse)(?!\p{L})/iu,
  ],
  ['holde', /\s(?:\S+\s){0,4}?(?:\S*møde\S*|oplæg|øje|kontakt|workshop|orientering)(?!\p{L})/iu],
]);
/** … or with one of these right behind them. */
const WITH_PARTICLE: ReadonlyMap<string, RegExp> = new Map([
  ['gå', /^\s+(?:\S+\s+){0,2}?(?:i dialog|videre|i gang)/iu],
  ['komme', /^\s+(?:\S+\s+){0,2}?(?:med|tilbage)\s/iu],
  ['se', /^\s+(?:\S+\s+){0,2}?(?:på|nærmere)\s/iu],
  ['kigge', /^\s+(?:\S+\s+){0,2}?(?:på|nærmere)\s/iu],
  ['stå', /^\s+for(?!\p{L})/iu],
  ['bringe', /^\s+(?:\S+\s+){0,6}?(?:videre|op|med|ind|tilbage)(?!\p{L})/iu],
]);

/** Whether a verb means work, given its clause and what stands behind it. */
export function meansWork(infinitive: string, clause: string, behind: string): boolean {
  const withObject = WITH_OBJECT.get(infinitive)?.test(` ${clause}`) ?? true;
  return withObject && (WITH_PARTICLE.get(infinitive)?.test(behind) ?? true);
}

const words = (list: string): readonly string[] => [...new Set(list.split(' '))];
/** Forms that are far more often a noun: "aftaler", "planer". */
const NOUNS = new Set(
  ['aftale', 'aftaler', 'måler', 'måle', 'tale', 'taler', 'tales', 'sender', 'melder', 'søger'].slice(0, 4),
);

const LEXICON = lexicon();

/** The action verb a word is a form of, tolerating damaged letters; null for every other word. */
export function actionWord(word: string): ActionWord | null {
  return LEXICON.get(foldWord(word)) ?? null;
}

/** Imperatives of deeds; many are nouns as well ("svar"), so they count only where a list says what to do. */
const IMPERATIVES: ReadonlyMap<string, string> = new Map(
  [...words(DEEDS), ...words(TALK), 'følge', 'afholde', 'tage', 'lægge', 'sikre'].map((infinitive) => [
    foldWord(imperative(infinitive)),
    infinitive,
  ]),
);

/** The infinitive of an imperative ("send" gives "sende"), or null. */
export function imperativeWord(word: string): string | null {
  return IMPERATIVES.get(foldWord(word)) ?? null;
}

function lexicon(): ReadonlyMap<string, ActionWord> {
  const entries = new Map<string, ActionWord>();
  for (const infinitive of words(DEEDS)) enter(entries, infinitive, 'deed');
  for (const infinitive of words(EFFORTS)) enter(entries, infinitive, 'effort');
  for (const infinitive of words(TALK)) enter(entries, infinitive, 'talk');
  return entries;
}

function enter(entries: Map<string, ActionWord>, infinitive: string, kind: VerbKind): void {
  const forms = formsOf(infinitive);
  const add = (word: string, form: VerbForm): void => {
    const key = foldWord(word);
    if (!NOUNS.has(word) && !entries.has(key)) entries.set(key, { infinitive, form, kind });
  };
  add(forms.infinitive, 'infinitive');
  add(forms.present, 'present');
  add(forms.passive, 'passive');
  for (const participle of forms.participles) add(participle, 'participle');
}
