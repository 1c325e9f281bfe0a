import { leadingName } from '../../language/names';
import { isKnownOrganisation } from '../../language/organisations';
import { isParty } from '../../language/parties';
import type { Role } from '../model';

/** What brackets, dashes and bold words after a name say about the person. */
export interface PersonMarks {
  readonly party: string | null;
  readonly roles: readonly Role[];
  /** "medformand" without saying whose; settled by the organisation. */
  readonly isCoChair: boolean;
  readonly absent: boolean;
  readonly initials: string | null;
  /** The person this one takes part for. */
  readonly substituteFor: string | null;
  /** The person who takes part for this one. */
  readonly substitutedBy: string | null;
  readonly organisation: string | null;
}

export const NO_MARKS: PersonMarks = {
  party: null,
  roles: [],
  isCoChair: false,
  absent: false,
  initials: null,
  substituteFor: null,
  substitutedBy: null,
  organisation: null,
};

const ROLE_WORDS: readonly (readonly [RegExp, Role])[] = [
  [/regional\w* medformand|medformand\w*,? region/iu, 'co-chair-regional'],
  [/kommunal\w* medformand|medformand\w*,? kommun/iu, 'co-chair-municipal'],
  [/^(?:mødeleder|ordstyrer|dirigent|facilitator|mødeleder og .*|ordstyrer og .*)$/iu, 'facilitator'],
  [
    /\breferent\b|^mødereferent$|^ref\.?$|^(?:der|som)\s(?:førte|tog|skrev)\s(?:protokol(?:len)?|referat(?:et)?)$/iu,
    'minute-taker',
  ],
  [
    /^(?:sekretariat(?:et)?|sekretær|klyngesekretariat(?:et)?|sekretariatsbetjening|.*\bsekretariat)$/iu,
    'secretariat',
  ],
  [/^(?:formand|forperson|udvalgsformand|mødeformand|borgmester og formand)$/iu, 'chair'],
];
const ABSENT =
  /^(?:meldt\s)?afbud\b|^(?:fravær|fraværende|ikke til\s?stede|(?:ej|ikke) mødt|deltog ikke(?! i (?:behandling|sag|punkt))|(?:kan|kunne) ikke deltage|udeblevet|forhindret|syg)\b/iu;
const SUBSTITUTE_FOR =
  /^(?:(?:stedfortræder|suppleant|vikar|afløser|deltog|i stedet|midlertidigt|stedf\.|supp?l?\.|vik\.)\s?)?(?:for|i stedet for)\s+(?<name>\p{Lu}.{2,60})$/iu;
const SUBSTITUTED_BY =
  /(?:^|\s)(?:stedfortræder|suppleant|vikar|afløser|i stedet(?: deltog| deltager| mødte)?|erstattet af|repræsenteret (?:ved|af))\s*:?\s+(?<name>\p{Lu}.{2,60})$/u;
/** "Eva Fog deltog i stedet", "Eva Fog mødte som suppleant" */
const SUBSTITUTE_CAME =
  /(?:^|,\s)(?<name>\p{Lu}[^,]{2,60}?)\s(?:(?:deltog|deltager|mødte|møder|er|var)\s(?:i stedet|(?:som\s)?(?:stedfortræder|suppleant|vikar|afløser))(?:\sfor\s(?:ham|hende|vedkommende))?|(?:i stedet|(?:som\s)?(?:stedfortræder|suppleant|vikar|afløser)))$/u;

/** "afbud, Eva Fog mødte": who came, right behind the word that says who did not. */
const AWAY_CAME =
  /^(?:meldt\s)?(?:afbud|fraværende|forhindret|syg)[\s,;:–-]+(?:(?:men|og|her)\s)?(?<name>\p{Lu}[^,]{2,60}?)\s(?:mødte|deltog|deltager|kom|møder|var med)$/u;

/** "suppleant Eva Fog deltog" */
const CAME_INSTEAD = /\s(?:deltog|deltager|mødte|møder)(?:\si stedet)?\.?$/u;

/** Reads one mark, without its brackets or dash. Null: not a mark that is known. */
export function personMark(text: string): Partial<PersonMarks> | null {
  const mark = text.trim();
  if (isParty(mark)) return { party: mark };
  if (ABSENT.test(mark)) return { absent: true, ...substitutionIn(mark) };
  const substitution = substitutionIn(mark);
  if (substitution !== null) return substitution;
  if (/^medform(?:and|ænd)(?:skab)?$/iu.test(mark)) return { isCoChair: true };
  if (/^næstfor(?:mand|person)$/iu.test(mark)) return {};
  const roles = rolesIn(mark);
  if (roles.length > 0) return { roles };
  if (isKnownOrganisation(mark)) return null;
  return /^\p{Lu}{2,4}$/u.test(mark) || /^\p{Lu}\p{Ll}\p{Lu}{1,2}$/u.test(mark) ? { initials: mark } : null;
}

function substitutionIn(mark: string): Partial<PersonMarks> | null {
  const forName = SUBSTITUTE_FOR.exec(mark)?.groups?.['name'];
  if (forName !== undefined) return { substituteFor: leadingName(forName)?.value ?? forName.trim() };
  const byName = (SUBSTITUTED_BY.exec(mark) ?? SUBSTITUTE_CAME.exec(mark) ?? AWAY_CAME.exec(mark))?.groups?.[
    'name'
  ];
  return byName === undefined
    ? null
    : {
        substitutedBy: byName
          .replace(/\s\([^()]*\)/gu, '')
          .replace(CAME_INSTEAD, '')
          .trim(),
        absent: true,
      };
}

/** Roles named by the phrase; "formand og mødeleder" names two. */
export function rolesIn(phrase: string): readonly Role[] {
  const whole = ROLE_WORDS.filter(([pattern]) => pattern.test(phrase.trim())).map(([, role]) => role);
  if (whole.length > 0) return [...new Set(whole)];
  const parts = phrase.split(/\s+og\s+|\s*[,/&]\s*/u);
  return parts.length > 1 ? [...new Set(parts.flatMap((part) => rolesIn(part)))] : [];
}
