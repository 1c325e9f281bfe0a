import { phrase } from '../../language/phrase';
import type { Outcome } from '../model';

export interface OutcomeCue {
  readonly outcome: Outcome;
  /** 7-8: a formula that settles the item · 4-5: an explicit decision · 3: a sign of it · 1-2: a hint. */
  readonly weight: number;
  readonly pattern: RegExp;
}

const cue = (outcome: Outcome, weight: number, source: string): OutcomeCue => ({
  outcome,
  weight,
  pattern: phrase(source, 'g'),
});

/** "når økonomien er vedtaget", "før planen godkendes": what is still to come. */
const NOT_YET =
  '(?<!(?:når|hvis|før|førend|inden|indtil|medmindre|forudsat at|så snart|efter at|at få) [^.,;]{0,60})';

const BODY =
  '(?:\\S*(?:udvalget|forum(?:met)?|rådet|gruppen|bestyrelsen|klyngen|styrelsen|direktionen|ledelsen|nævnet|kredsen|kommunen|regionen)|mødet|vi|alle|parterne)';

/** The language of Danish decisions. Several cues of one outcome support each other; see `outcomeOf`. */
export const OUTCOME_CUES: readonly OutcomeCue[] = [
  cue('postponed', 8, 'udsætt(?:es|er|e)|udsat|udskyd(?:es|er|e|t)|udskudt|udsatte|udskød'),
  cue(
    'postponed',
    8,
    '(?:tages|taget|tog|trækkes|trukket|udgår|udgik|udgået)(?: \\S+){0,3} af(?: \\S+){0,2} dagsorden(?:en)?',
  ),
  cue(
    'postponed',
    8,
    'tilbagesend(?:es|t|te|er)|tilbagevis(?:es|t|te)|send(?:es|t|te|er|e)(?: \\S+){0,2} tilbage|hjemvis(?:es|t|te)',
  ),
  cue(
    'postponed',
    5,
    '(?:genoptages|(?:drøftes|behandles|tages op)(?: igen| på ny)?) (?:på|ved|til) (?:(?:det|et) )?(?:næste|kommende|førstkommende|senere) møde',
  ),
  cue('postponed', 3, 'genoptages|afventer'),
  cue(
    'postponed',
    8,
    '(?:blev |er )?ikke (?:nået(?! at)|behandlet)|(?:nåedes|nåede|nås|(?<!(?:^|,)\\W*)når)(?: (?:vi|man|udvalget|gruppen))? ikke(?! at)|ikke (?:tid til|nået frem til)(?= (?:punktet|sagen)|\\W*$)|^\\W*udg(?:år|ik|ået)(?=\\W*$)',
  ),
  cue('postponed', 8, '(?:trækkes|trukket) (?:tilbage )?fra dagsordenen'),
  cue(
    'postponed',
    8,
    '(?:punkt(?:et)?|sag(?:en)?) (?:\\S+ ){0,2}(?:rykkes|rykket|flyttes|flyttet|overføres|overført) til (?:\\S+ ){0,2}\\S*møde(?:t)?',
  ),
  cue(
    'postponed',
    5,
    'tages op igen|(?:behandles|drøftes)(?: punktet| sagen)? (?:igen|på ny) (?:på|til|ved) (?:\\S+ ){0,2}\\S*møde(?:t)?',
  ),
  cue(
    'postponed',
    7,
    '(?:gemmes|gemt|gemmer (?:vi|udvalget)|venter) til (?:\\S+ )?(?:(?:næste|senere|kommende) \\S*møde|næste gang)',
  ),
  cue(
    'postponed',
    6,
    '(?:tager|tages|kommer|behandles|sættes|genoptages|drøftes)(?: (?:vi|det|den|punktet|sagen|op|igen|først|på)){0,4} (?:næste gang|igen næste gang|næste dagsorden|dagsordenen (?:igen )?(?:på|til) (?:\\S*mødet|(?:det |et )?(?:næste|senere)))',
  ),

  cue('approved', 7, `(?<!(?:ikke|kan|kunne) )${NOT_YET}(?:godkendt|godkendte|godkendes)(?! ikke)`),
  // Where one person does, it is what they have taken on.
  cue('approved', 7, `${NOT_YET}(?:${BODY} (?:\\S+ )?|^\\W*)godkender(?! ikke)`),
  cue(
    'decided',
    9,
    '(?:efterretning|orientering), (?:dog|men|idet det) (?:således|sådan|at|besluttes|fastholdes|skal|med den)',
  ),
  cue(
    'approved',
    7,
    `(?<!ikke )${NOT_YET}(?:tiltrådt|tiltrådte|tiltrædes|tiltræder|vedtaget|vedtog|vedtages|vedtager|imødekommes|imødekommet)(?! ikke)`,
  ),
  cue(
    'approved',
    7,
    `(?<!ikke )${NOT_YET}(?:anbefales|anbefalet|anbefalede|anbefaler|indstilles|indstillet)(?! ikke)`,
  ),
  cue(
    'approved',
    7,
    'indstilling(?:en|er|erne|ernes|ens)?(?: \\S+){0,2} (?:følges|følger|fulgt)(?! ikke)|(?<!ikke )tiltrådtes',
  ),
  cue(
    'approved',
    6,
    '(?<!(?:ikke|kan|afslag på) )(?<!hvad [^.,;]{0,40})(?:bevilges|bevilget|bevilgede|bevilger)',
  ),
  cue(
    'approved',
    6,
    '(?:meddeles|gives|meddelt|givet) (?:\\S+ )?(?:dispensation|tilladelse|samtykke)(?! ikke)',
  ),
  cue(
    'approved',
    4,
    '(?:som|i overensstemmelse med|i henhold til|iht\\.) (?:indstilling(?:en)?|indstillet|administrationens indstilling)',
  ),

  cue(
    'decided',
    8,
    '(?:ikke|ej) (?:at )?(?:godkend(?:t|es|e)|vedtag(?:et|es|e)|tiltr(?:ådt|ædes|æde)|anbefal(?:et|es|e)|imødekomme[st]?)|(?:godkendte|vedtog|anbefalede|anbefaler|tiltrådte) ikke',
  ),
  cue(
    'decided',
    8,
    'forkast(?:et|es|ede)|afvist|afvises|afviste|bortfald(?:er|t)|bortfaldet|afslag|nedstemt|afslået',
  ),
  cue('decided', 9, 'ikke (?:fulgt|følges)|følges ikke|afslå(?:s|r)|afslog|forslag(?:et)? (?:faldt|falder)'),
  cue('decided', 4, 'beslut(?:tes|ter|tede|tet|ning om)|besluttedes|beslut(?:tet)?'),
  cue(
    'decided',
    4,
    'aftal(?:t|tes|es|te)|(?:er|var) enighed om|(?:er|var|blev) enigt? om|(?:er|var|blev) enige om|enedes',
  ),
  cue(
    'decided',
    3,
    'støtter|støttede|opbakning til|bakke(?:r|de) op om|tilslutt?(?:er|ede|ning)|tilslutning til|støtter op om',
  ),
  cue(
    'decided',
    4,
    'nedsæt(?:tes|ter)|nedsat|nedsatte|udpeg(?:es|ede|et|er)|valgt|valgte|vælges|konstituere(?:de|t|r|s)|indstillede',
  ),
  cue('approved', 5, '(?:er|var|blev) (?:ok|okay|i orden|fine?)(?: (?:for|med) alle)?(?=\\W)'),
  cue(
    'decided',
    4,
    '(?:ligger|ligge|lægges|lagt) fast|(?:takker|siger|sagde) (?:ja|nej)|foretrækker|foretrak|valgte',
  ),
  cue(
    'decided',
    2,
    '(?:udvalget|gruppen|rådet|bestyrelsen|\\S+gruppen|\\S+udvalget) (?:peger på|finder)|ordningen (?:begynder|træder i kraft)|udgør (?:\\S+)?gruppen',
  ),
  cue(
    'decided',
    3,
    '(?<!, (?:at|hvordan) [^.,;]{0,60})fortsætter (?:\\S+ ){0,2}(?:året ud|uændret|som hidtil|frem til|indtil|til og med)|får (?:\\S+ ){0,2}(?:pris(?:en)?|tilskud(?:det)?|støtte|legat(?:et)?|[\\d.]+ (?:kr|kroner))',
  ),
  cue('decided', 2, 'ændres (?:fra|til)|skal (?:ændres|omformuleres|skrives om)'),
  cue('decided', 4, 'fremsend(?:es|t|te)|oversend(?:es|t|te)|videresend(?:es|t)|lægges til godkendelse'),
  cue(
    'decided',
    3,
    'ikke at tilslutte|fastlægges|fastlagt|fastholdes|fastholdt|afsluttes|iværksættes|igangsættes|revideres|indhentes|udarbejdes|indsamles|oprettes',
  ),
  cue(
    'decided',
    2,
    'melder sig som|skal (?:melde|udarbejde|sende|undersøge)|afdækkes|undersøges|undersøger|lægges op til',
  ),

  cue('taken-note', 7, '(?:til|i) (?:efterretning|orientering)'),
  cue('taken-note', 7, '^\\W*(?:orientere(?:t|des)|noteret)(?=\\W*$)'),
  cue('taken-note', 4, 'notere(?:r|de|s|des) sig|tages til kundskab|blev (?:noteret|hørt)'),
  cue('taken-note', 2, 'fortalte|nævnte|meddelte|berettede|bragt op|gjorde opmærksom på'),
  cue('taken-note', 4, 'tog (?:\\S+ ){1,6}(?:til )?(?:efterretning|orientering)'),
  cue(
    'taken-note',
    3,
    '(?:orienterede|orienteredes|orienterer|orienteres|orienteret|redegjorde|informerede|oplyste|fremlagde|præsenterede|gennemgik)',
  ),
  cue('taken-note', 3, '(?:orientering|orienteringen|status|redegørelse) (?:ved|om|fra|givet|af|blev givet)'),

  cue(
    'discussed',
    4,
    '(?<!ikke )(?:drøftede|drøftedes|drøftet|diskuteret|diskuterede|debatterede|debatteret|evaluerede)',
  ),
  cue('discussed', 3, '(?:tema)?drøftelse(?:n|r|rne)?|dialog (?:om|med)|debat om|brainstorm'),
  cue(
    'discussed',
    2,
    '(?<!ikke )drøftes|drøfter|bekymre(?:t|de)|påpegede|fandt|savnede|fremhævede|pegede på|peget på|foreslog|stillet forslag om|ønske(?:r|de)? (?:om|fra|at)|bemærkninger',
  ),

  cue(
    'no-remarks',
    6,
    '(?:ingen|uden|ikke) (?:yderligere |nogen |særlige )?(?:bemærkninger|kommentarer|punkter|emner|orienteringer|orientering|orienteringspunkter|indlæg|input|sager|nyt)',
  ),
  cue('no-remarks', 6, '^\\W*ingen(?=\\W*$)'),
  cue('no-remarks', 3, '(?:ingen|uden|ikke) (?:yderligere |nogen )?spørgsmål'),
  cue(
    'no-remarks',
    6,
    '(?:ikke (?:noget|yderligere)|intet)(?: nyt| at| til| under| herunder)?(?: (?:til|under|at))?(?: (?:punktet|bemærke|referere|eventuelt|tilføje|drøfte|orientere))?',
  ),
];
