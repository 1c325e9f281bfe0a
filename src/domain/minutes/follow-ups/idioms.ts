import { phrase } from '../../language/phrase';

export const ONGOING = phrase(
  'til daglig|lige nu|i øjeblikket|pt\\.?|p\\.t\\.?|allerede|hele tiden|til stadighed|arbejdes (?:der )?(?:lige nu |fortsat |løbende )?(?:på|med) at|arbejder (?:målrettet |løbende |fortsat )?(?:på|med)|i gang med|løbende|typisk|normalt|som regel|døgnet rundt|hele døgnet|dagligt|altid|i dag|(?:cirka|ca\\.?|omkring|op mod|i gennemsnit|over) \\d[\\d.]* \\S+',
);
export const AT_THE_MEETING = phrase(
  '(?:på|under|ved) (?:dagens |selve )?mødet(?! (?:den|d|i|med) )|(?<!videre )hermed|(?:med|i) denne sag|i dag|under punktet|til referatet|(?:vedlægges|vedhæftes|vedlagt)(?: \\S+){0,3} referatet',
);
export const HEDGED = phrase('evt\\.?|eventuelt|måske|muligvis|så vidt muligt|overvejes|(?:ved|efter) behov');
export const NEGATED = phrase('ikke|ingen|hverken|næppe');
export const OTHER_BODY = phrase(
  'sundhedsstyrelsen|\\p{L}*minister(?:en|iet|ium)|regeringen|folketinget|danske regioner|staten|national(?:t|e)?|lovgivningen|lovforslaget|(?:sundheds|patientsikkerheds|sundhedsdata|social|bolig|plan|erhvervs|trafik|miljø|tandlæge|lægemiddel)styrelsen|ankestyrelsen|\\p{L}*klagenævne(?:t|ne)|planklagenævnet|byretten|landsretten',
);
export const BY_LAW = phrase(
  'ifølge|(?:efter|i henhold til|i følge) \\p{L}*(?:regler|aftale|lov|overenskomst|kontrakt|vejledning|bekendtgørelse)(?:n|ne|en|erne)?|jf\\. (?:lov|bekendtgørelse)\\S*|iht\\. (?:lov|bekendtgørelse)\\S*|lovpligtig\\S*|forpligtet til|bekendtgørelsen|\\p{L}*lovens?',
);
export const IDIOM = phrase(
  'til efterretning|til orientering|udgangspunkt|højde for|finder sted|del i|i brug|lægges (?:der )?op til|lægger op til|hånd om|vægt på|udtryk for|afstand fra|opmærksom på|melder sig(?! (?:på|til|ind|klar|hos|igen))|meldt sig|holdes fast|i betragtning|sættes pris|følger af|får lov|forbehold|med interesse|hensyn til|til kende|til følge|kendskab til|afsked med|tilbage fra (?:barsel|orlov|ferie)|på (?:pension|barsel|orlov|efterløn|studietur|udflugt)|hold(?:er|e) (?:\\S+ )?(?:\\S*ferie|udsalg|jubilæum)|sit spørgsmål|følge[rs]? (?:\\S+ ){0,2}?\\S*indstilling\\S*',
);
