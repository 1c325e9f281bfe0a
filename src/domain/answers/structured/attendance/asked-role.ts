import type { Term } from '../../../language/analyse';
import type { Role } from '../../../minutes/model';
import type { Question } from '../../question';
import { plainWords, wording } from '../../wording';
import { heard, phrases } from '../phrases';

/** In order: the first that fits is meant; of its roles the first that somebody has. */
const ASKED: readonly (readonly [readonly Role[], ReturnType<typeof phrases>])[] = [
  [
    ['co-chair-regional'],
    phrases(
      'regional*/regionen*/regionens … medformand*/formand* | medformand*/formand* … fra regionen | regional … cochair/chair',
    ),
  ],
  [
    ['co-chair-municipal'],
    phrases(
      'kommunal*/kommunernes/kommunens … medformand*/formand* | medformand*/formand* … fra kommunerne/kommunen | municipal … cochair/chair',
    ),
  ],
  [
    ['facilitator'],
    phrases(
      'ordstyrer* | mødeleder* | dirigent* | facilitator* | moderator* | mødedirigent* | ordstyrerkasket*',
    ),
  ],
  [
    ['facilitator', 'chair'],
    phrases(
      `ledede/styrede/leder/lede/styre/styrer/ledet/styret/førte … mødet/ordet/møderne/gang/slagets/dagsordenen/tropperne/forsædet
      | stod … spidsen/mødet/møderne/slagets/tropperne
      | ledede/styrede/leder/lede/styre/styrer/ledet/styret … møde/*møde/*mødet/*forum/*forummet/*gruppen/*udvalget/*klyngen/*rådet | *mødet ledet/styret | sad/sidder/sidde … bordenden | for bordenden
      | havde/holdt … ordet/hammeren/klokken | styrede/førte … det hele/an | chaired/chairs … meeting | chaired | presided
      | ran/led/headed/run/lead … meeting | head of the table | in charge … meeting | moderated | facilitated`,
    ),
  ],
  [
    ['minute-taker'],
    phrases(
      `referent* | tog/skrev/lavede/førte/tage/skrive/skrevet/taget … referat* | førte/før … pennen | bag referatet
      | minute taker* | note taker* | took/wrote/write/kept/keep/takes … minutes/notes | protokolfør* | protokollen`,
    ),
  ],
  [['secretariat'], phrases('sekretariat* | sekretær* | secretariat* | secretary/secretaries')],
  [
    ['chair', 'co-chair-regional', 'co-chair-municipal'],
    phrases('formand* | formænd* | medformand* | medformænd* | forperson* | chair* | cochair* | co chair*'),
  ],
];
const CO_CHAIR = wording('medformand*|medformænd*|co chair*|cochair*|formand*');
/** The other co-chair, in a question that follows one about co-chairs. */
const SECTORS: readonly (readonly [Role, RegExp])[] = [
  ['co-chair-regional', wording('regional*|regionen|regionens|regionale')],
  ['co-chair-municipal', wording('kommunal*|kommunen*|kommunerne*|municipal')],
];
/** Beside a role. */
const ROLE_WORD = phrases(
  `regional* | kommunal* | municipal | region* | kommune* | co | tog | skrev | took | wrote | taker | det hele | referat* | minutes
  | ordstyrer* | mødeleder* | formand* | formænd* | medformand* | medformænd* | chair* | stod | for | rollen | rolle | role | både/begge/both | steder
  | sad/sidde/sidder/siddet/været/fungere* | served/acted/been | som/as`,
);

interface AskedRole {
  readonly roles: readonly Role[];
  /** The words that ask for it. */
  readonly words: ReadonlySet<Term>;
}

/** In "hvem er regional medformand? – og den kommunale?" the last word counts. */
export function askedRole(question: Question): AskedRole | null {
  const { plain, text, words } = question;
  const beside = heard(words, ROLE_WORD)?.words ?? new Set<Term>();
  const own = plainWords(text);
  const isFollowing = plain !== own && plain.endsWith(own);
  const sector = isFollowing && CO_CHAIR.test(plain) ? SECTORS.find(([, says]) => says.test(own)) : undefined;
  const last = isFollowing ? roleIn(words.slice(-own.trim().split(' ').length)) : null;
  const found = last ?? (sector === undefined ? roleIn(words) : { roles: [sector[0]], words: beside });
  return found === null ? null : { roles: found.roles, words: new Set([...found.words, ...beside]) };
}

function roleIn(words: readonly Term[]): AskedRole | null {
  for (const [roles, among] of ASKED) {
    const said = heard(words, among);
    if (said !== null) return { roles, words: said.words };
  }
  return null;
}
