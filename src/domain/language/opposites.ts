import { foldWord } from './fold';
import { stem } from './stem';

/** What must not stand for one another, however alike two sentences are otherwise: one side, a bar, the other. */
const OPPOSITES = `
  øge øger øges øget stige stiger steg stigende stigning vokse vokser hæve hæver hæves forhøje forhøjes forhøjet increase increased rise rises | falde falder faldt faldende fald reducere reduceres reduceret reduktion sænke sænkes sænket mindske mindskes mindsket nedsætte nedsættes decrease decreased reduce reduced fall falls
  flere | færre fewer
  godkende godkender godkendte godkendt godkendes vedtage vedtog vedtaget vedtages tiltræde tiltrådte tiltrådt tiltrædes imødekomme imødekommet approve approved adopted | afvise afviser afviste afvist afvises forkaste forkastede forkastet afslå afslog afslået nedstemme nedstemte reject rejected declined
  mindst minimum least | højst maksimum maksimalt maks most
  senest latest | tidligst earliest
  før inden before | efter after
  mere more | mindre less
  enig enige enighed agreed | uenig uenige uenighed disagreed
  åbne åbner åbnes åbnet open opened | lukke lukker lukkes lukket close closed
  starte starter startes startet begynde begynder indlede indledes opstart start started begin | slutte slutter sluttede afslutte afsluttes afsluttet ophøre ophører stoppe stopper stoppes stoppet ended stop stopped
  fortsætte fortsætter fortsættes fortsat videreføre videreføres videreført forlænge forlænges forlænget bevare bevares fastholde fastholdes fastholdt oprette oprettes oprettet continue continued extended kept | ophøre ophører stoppe stoppes stoppet opsige opsiges opsagt nedlægge nedlægges nedlagt afvikle afvikles afviklet lukke lukkes lukket discontinued terminated closed
  fremrykke fremrykkes fremrykket | udskyde udskydes udskudt udsætte udsættes udsat postponed
  ansætte ansættes ansat hired | afskedige afskediges afskediget fyre fyres fyret dismissed
  flertal majority | mindretal minority
  tilmelde tilmeldes tilmelding | afmelde afmeldes framelde framelding
  deltage deltog deltager tilstede present attended | fraværende afbud absent
  lykkes lykkedes succeeded | mislykkes mislykkedes failed
  forbedre forbedres bedre better improved | forværre forværres værre worse
  hurtigere faster | langsommere slower
  højere higher | lavere lower
  større larger | mindre smaller
  intern interne internt | ekstern eksterne eksternt
  frivillig frivilligt voluntary | obligatorisk obligatoriske mandatory
  enstemmigt enstemmig unanimously | flertalsafgørelse
  for | imod against
  positiv positive positivt | negativ negative negativt
  offentlig offentligt public | fortrolig fortroligt lukket confidential
`;

type Side = ReadonlySet<string>;

const PAIRS: readonly (readonly [Side, Side])[] = OPPOSITES.trim()
  .split('\n')
  .map((line) => {
    const [left = '', right = ''] = line.split('|');
    return [sideOf(left), sideOf(right)];
  });

/** Says the one text more where the other says less? Stems of both; only what is clearly one side counts. */
export function saysOpposite(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const has = (stems: ReadonlySet<string>, side: Side): boolean => [...side].some((word) => stems.has(word));
  const opposes = (a: Side, b: Side): boolean =>
    has(one, a) && !has(one, b) && has(other, b) && !has(other, a);
  return (
    PAIRS.some(([left, right]) => opposes(left, right) || opposes(right, left)) || differsByPrefix(one, other)
  );
}

/** "ændret" and "uændret" */
function differsByPrefix(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const turned = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    [...a].some((word) => word.length >= 4 && !b.has(word) && b.has(`u${word}`) && !a.has(`u${word}`));
  return turned(one, other) || turned(other, one);
}

function sideOf(words: string): Side {
  return new Set(
    words
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => stem(foldWord(word))),
  );
}
