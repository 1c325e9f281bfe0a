import { partyLetter } from '../../../language/parties';
import { probableSector } from '../../../language/sectors';
import type { Sector } from '../../../attendance/sector';
import type { Role } from '../../../minutes/model';
import type { PersonFacts } from '../../attendance-facts';
import { wording } from '../../wording';

/** Somebody as a list of people has them. */
export interface Listed extends PersonFacts {
  readonly roles?: readonly Role[];
}

type Fits = (person: Listed) => boolean;

const POLITICIAN =
  /(?:borgmester|borgmestre|rådmand|rådmænd|(?:råds|byråds|udvalgs|bestyrelses)medlem|udvalgsformand|regionsrådsformand|politiker)/iu;
const DOCTOR = /læger?(?![\p{L}-])/iu;

/** A doctor is one by title: lists of words that mean nearly the same would add others. */
const BY_TITLE_ALONE = wording('læge|lægen|læger|lægerne|lægernes|lægens|doctor|doctors');

/** Is a word told by its facet and by nothing else? */
export function isFacetAlone(folded: string): boolean {
  return BY_TITLE_ALONE.test(` ${folded} `);
}

/** What everyday words for groups of people say of each of them; others are compared with titles and bodies as they stand. */
const FACETS: readonly (readonly [RegExp, Fits])[] = [
  [wording('psykiatri*|psychiatr*'), isOf('psychiatry')],
  [
    wording('plo|almen|praktiserende|praksis*|almenpraksis|gp|gps|practice*|practitioner*|general|family'),
    isOf('general-practice'),
  ],
  [BY_TITLE_ALONE, (one) => isOf('general-practice')(one) || DOCTOR.test(one.title ?? '')],
  [
    wording(
      'hospital|hospitalet*|hospitaler*|hospitals|sygehus|sygehusfolk*|hospitalsfolk*|sygehuset*|sygehuse*',
    ),
    isOf('hospital'),
  ],
  [
    wording('kommune|kommunefolk*|kommunen*|kommuner*|kommunal*|municipal*'),
    (one) => /kommun/iu.test(one.organisation ?? one.title ?? '') || hasRole('co-chair-municipal')(one),
  ],
  [
    wording('region|regionsfolk*|regionen*|regional|regionale|regionalt'),
    (one) =>
      /region(?!s?hospital)/iu.test(`${one.organisation ?? ''} ${one.title ?? ''}`) ||
      hasRole('co-chair-regional')(one),
  ],
  [
    wording(
      'patient|patienten*|patienter*|patients|patientrepræsentant*|pårørende*|brugerrepræsentant*|relatives',
    ),
    isOf('patients'),
  ],
  [
    wording('politiker|politikere*|politikerne*|politiske|folkevalgt*|politician*|politicians|councillor*'),
    (one) => one.party !== null || POLITICIAN.test(one.title ?? ''),
  ],
  [
    wording('embedsmand|embedsmænd*|embedsfolk*|officials|administrationen'),
    (one) => one.party === null && !POLITICIAN.test(one.title ?? '') && one.title !== null,
  ],
  [wording('borgmester|borgmesteren*|borgmestre*|mayor|mayors'), titled('borgmester')],
  [wording('rådmand*|rådmænd*|alderman|aldermen'), titled('rådmand')],
  [wording('direktør|direktøren*|direktører*|director*'), titled('direktør')],
  [wording('sygeplejerske*|nurse|nurses'), titled('sygepleje')],
  [wording('formand|formanden|formænd*|formandskab*|chair|chairman|chairs'), isChair],
  [wording('medformand*|medformænd*|co|cochair*|chairs'), hasRole('co-chair-regional', 'co-chair-municipal')],
  [wording('ordstyrer*|mødeleder*|dirigent*|facilitator*'), hasRole('facilitator')],
  [wording('referent*'), hasRole('minute-taker')],
  [wording('sekretariat*|sekretær*|secretar*'), hasRole('secretariat', 'minute-taker')],
];

/** "borgmesterkolleger", "lægerepræsentanten" */
const WHO_ARE = /(?:kolleg|reprøsentant|medlem)\p{L}*$/u;

/** Null where the word is none of these: the list itself has to hold it. */
export function facetOf(folded: string): Fits | null {
  const own = folded.replace(WHO_ARE, '');
  const found = FACETS.filter(
    ([says]) => says.test(` ${folded} `) || (own !== '' && says.test(` ${own} `)),
  ).map(([, fits]) => fits);
  return found.length === 0 ? null : (person) => found.some((fits) => fits(person));
}

/** "Socialdemokratiet" is written A behind a name; null for a word that names no party. */
export function partyFits(folded: string): Fits | null {
  const letter = partyLetter(folded);
  if (letter === null) return null;
  return ({ party }) =>
    party !== null && (party.toUpperCase() === letter || partyLetter(party.toLowerCase()) === letter);
}

function isOf(sector: Sector): Fits {
  return ({ title, organisation }) => probableSector(organisation, title) === sector;
}

function titled(post: string): Fits {
  return ({ title }) => title?.toLowerCase().includes(post) === true;
}

function hasRole(...wanted: readonly Role[]): Fits {
  return ({ roles }) => roles?.some((role) => wanted.includes(role)) === true;
}

function isChair(person: Listed): boolean {
  return hasRole('chair', 'co-chair-regional', 'co-chair-municipal')(person);
}
