import { formsOf } from '../../language/conjugation';
import { foldWord } from '../../language/fold';
import { imperative } from '../../language/imperative';
import { memoized } from '../../shared/memoized';

export type VerbForm = 'infinitive' | 'present' | 'passive' | 'participle';
/**
 * deed: a piece of work one can tick off · effort: work that is a task only when more speaks for it ·
 * talk: usually what happens at the table; a task only when it is promised for later · guess: no verb known here; somebody must do it.
 */
type VerbKind = 'deed' | 'effort' | 'talk' | 'guess';

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
  'udforme udvælge udskifte effektuere arkivere nedskrive gennemskrive kvalitetssikre indgive indlevere ' +
  'afsøge opslå udmelde indmelde indrapportere trykke uddele omformulere omarbejde nedfælde udfærdige skærpe forkorte nuancere ' +
  'indkøbe anskaffe opsætte digitalisere verificere validere sammenholde tilrettelægge overlevere sondere ' +
  'forespørge konsultere adspørge rådføre opsøge genfremsætte genbesøge meddele indskærpe notere journalisere færdigskrive efterprøve ' +
  'registrere interviewe udskrive besøge afbestille undervise opdele eskalere oplære ' +
  'spørge supplere returnere medtage gennemtænke identificere prissætte nominere kontrollere fordele besigtige opmåle tilmelde udbedre reparere montere installere ' +
  'medbringe udregne opringe tilskrive underrette indrykke omdøbe fremskynde udmåle efterse efterspore frembringe afmelde rydde opmærke afhente';
const EFFORTS =
  'foretage sikre gennemføre etablere implementere videreføre prioritere følge varetage arbejde afprøve udvikle videreudvikle ændre ' +
  'udvide tage give komme holde afholde behandle lægge sætte gå se søge afsøge stå påtage bringe inddrage afvikle ' +
  'facilitere monitorere indgå træffe bære kigge afstemme aftale indføre vise minde forestå udbrede indlede måle gøre trække høre vurdere dele sørge stille regne bede overdrage slå';
const TALK =
  'drøfte orientere informere fremlægge præsentere gennemgå rapportere redegøre fortælle tale diskutere svare rejse oplyse referere deltage repræsentere';

/** Other work that lists tell somebody to do. */
const LISTED_EFFORTS = 'følge afholde tage lægge sikre få gå måle dele aftale sætte give sørge holde købe';

const words = (list: string): readonly string[] => [...new Set(list.split(' '))];
/** Forms that are far more often a noun. */
const NOUNS = new Set(['aftale', 'måler', 'måle', 'dele']);
/** Forms that are as often a noun: verbs only right behind who does it. */
const NOUN_OR_VERB = new Set(['aftaler', 'taler', 'deltager']);

/** By the word as it is spelt, and by its folded form, in which "gør" and "går" are one. */
const [SPELT, LEXICON] = lexicon();

/** The action verb a word is a form of, tolerating damaged letters; null for every other word. */
export const actionWord = memoized((word: string): ActionWord | null => {
  const spelt = SPELT.get(word.toLowerCase());
  if (spelt) return spelt;
  const key = foldWord(word);
  return LEXICON.get(key) ?? againWord(key);
});

export function isNounToo(word: string): boolean {
  return NOUN_OR_VERB.has(word.toLowerCase());
}

/** "genberegner", "rundmailer": the verb behind the prefix, done again or on. */
function againWord(key: string): ActionWord | null {
  const prefix = AGAIN.exec(key)?.[0];
  const verb = prefix === undefined ? undefined : LEXICON.get(key.slice(prefix.length));
  return verb && verb.kind !== 'talk'
    ? { ...verb, infinitive: `${prefix ?? ''}${verb.infinitive}`, kind: 'deed' }
    : null;
}
const AGAIN = /^(?:gennem|gen|ren|videre|rund|tilbage|færdig)(?=.{4})/u;

/** Imperatives of deeds; many are nouns as well ("svar"), so they count only where a list says what to do. */
const IMPERATIVES: ReadonlyMap<string, string> = new Map(
  [...words(DEEDS), ...words(TALK), ...words(LISTED_EFFORTS)].map((infinitive) => [
    foldWord(imperative(infinitive)),
    infinitive,
  ]),
);

/** The infinitive of an imperative ("send" gives "sende"), or null. */
export function imperativeWord(word: string): string | null {
  return IMPERATIVES.get(foldWord(word)) ?? null;
}

type Entries = Map<string, ActionWord>;

function lexicon(): readonly [Entries, Entries] {
  const entries: readonly [Entries, Entries] = [new Map(), new Map()];
  for (const infinitive of words(DEEDS)) enter(entries, infinitive, 'deed');
  for (const infinitive of words(EFFORTS)) enter(entries, infinitive, 'effort');
  for (const infinitive of words(TALK)) enter(entries, infinitive, 'talk');
  return entries;
}

function enter([spelt, folded]: readonly [Entries, Entries], infinitive: string, kind: VerbKind): void {
  const forms = formsOf(infinitive);
  const add = (word: string, form: VerbForm): void => {
    if (NOUNS.has(word)) return;
    const key = foldWord(word);
    if (!spelt.has(word)) spelt.set(word, { infinitive, form, kind });
    if (!folded.has(key)) folded.set(key, { infinitive, form, kind });
  };
  add(forms.infinitive, 'infinitive');
  add(forms.present, 'present');
  add(forms.passive, 'passive');
  for (const participle of forms.participles) add(participle, 'participle');
}
