import type { Term } from '../../../language/analyse';
import { foldWord } from '../../../language/fold';
import { bodyWord } from '../../body-word';
import type { Question } from '../../question';
import { alternation, wording } from '../../wording';
import { leftover } from '../leftover';
import { asksForBoth } from './asks-for-both';
import { BESIDE_ATTENDANCE, CAME, STAYED_AWAY, WAS_AT } from './attendance-phrases';
import { heard, isDenying, type Heard } from '../phrases';

/** who · whether · how-many: people · how-often: meetings counted · which-meetings · why */
type AttendanceForm = 'who' | 'whether' | 'how-many' | 'how-often' | 'which-meetings' | 'why';

/** What a question asks about who was at meetings: WHO × was there or not × FORM; the meetings are those of its scope. */
export interface AskedAttendance {
  /** Those who were away are asked for. */
  readonly absent: boolean;
  /** The question says so by "ikke": it expects a "nej" where it is right. */
  readonly denied: boolean;
  readonly form: AttendanceForm;
  /** Its words ask for attendance whoever is meant; "var … i" does so only beside somebody. */
  readonly strong: boolean;
  /** What it says of them besides a name: a post, a body, a party; nothing asks for anyone. */
  readonly said: readonly Term[];
  /** "Alle", "begge": of those. */
  readonly everybody: boolean;
  /** "Nogensinde", "nogen af møderne". */
  readonly ever: boolean;
}

const NOTHING = wording('');
const HOW_OFTEN = wording(
  'hvor tit|hvor ofte|hvor mange gange|hvor mange møder|hvor mange af møderne|how often|how many times|how many meetings|how many of the meetings',
);
const MEETINGS =
  'møde*|*møder|*møderne|fora|forum*|udvalg*|klynge*|grupper*|gruppe|råd|rådene|referat*|steder|dage|meeting*|forum*|committee*|group*|cluster*|board*|minutes|boards';
const WHICH_MEETINGS = new RegExp(
  `(?<= )(?:${alternation('hvilke|hvilken|hvilket|hvad for|hva for|which|what|i hvor mange|hvor i')}) (?:[^ ]+ ){0,2}(?:${alternation(MEETINGS)})(?= )`,
  'u',
);
const MEETING_NOUN = new RegExp(`^(?:${alternation(MEETINGS)})$`, 'u');
/** Something is lacking, nobody was away. */
const LACKS = wording(
  'mangler en|mangler et|mangler at|mangler stadig|mangler nogle|mangler vi|mangler de|mangler man|mangel på|lacks|missing a|missing an',
);
/** How many of them were there is not told by counting people. */
const COUNTED_BODIES =
  /^(?:kommuner(?:ne)?|regioner(?:ne)?|sygehuse(?:ne)?|hospitaler(?:ne)?|organisationer(?:ne)?|partier(?:ne)?|municipalities|regions|hospitals|organi[sz]ations|parties|borgere(?:ne)?|patienter(?:ne)?|medarbejdere(?:ne)?|ansatte|citizens|patients|employees|staff)$/u;
const EVERYBODY = wording(
  'alle|samtlige|begge|hele holdet|hele gruppen|fuldtallig*|de to|everybody|everyone|all|both|the two',
);
const ANYONE = wording('everybody|everyone|alle|samtlige|fuldtallig*|hele holdet|all of us|alle sammen');
const EVER = wording(
  'nogensinde|en eneste gang|blot en gang|bare en gang|a single time|even once|a single meeting|nogen gang|nogen gange|nogen af|noget af|noget møde|nogen møder|ever|any of|any meeting|any meetings|at all',
);
/** What no question about somebody's presence begins with. */
const OTHERWISE = new RegExp(
  `^ (?:${alternation('og|men|så|and|but')} )?(?:${alternation('hvad|hva|hvordan|hvorfor|hvilken|what|how|why')}) `,
  'u',
);
const LISTED = new RegExp(
  `^ (?:${alternation('og|nævn|vis|list|hvad var der af|hvad er der af|giv mig')} )*(?:${alternation('deltagere|deltagerne|mødedeltagere*|deltagerliste*|participants|attendees|navnene|navne|names|afbud|afbuddene|fraværende')}) `,
  'u',
);

/** Null where it asks for nothing of the kind. */
export function askedAttendance(question: Question): AskedAttendance | null {
  const told = toldIn(question);
  const { away, came, was } = told;
  const asked = formOf(question);
  if (asked === null || (away ?? came ?? was) === null || LACKS.test(question.plain)) return null;
  const said = describing(question, [away, came, was]);
  const isSomebody = question.people !== null || said.length > 0;
  const form = asked === 'whether' && !isSomebody && asksForBoth(question) ? 'who' : asked;
  if (form === 'how-many' && said.some(({ folded }) => COUNTED_BODIES.test(folded))) return null;
  if (!isSomebody && !asksOfAnyone(question, form, told)) return null;
  const everybody = EVERYBODY.test(question.plain);
  const [first, denied] = [saysAwayFirst(told), away === null && question.words.some(isDenying)];
  const absent =
    first ||
    (denied && !(everybody && form === 'whether')) ||
    (away !== null && (form !== 'whether' || !isSomebody));
  const strong = away !== null || came !== null;
  return { absent, denied, form, said, strong, everybody, ever: EVER.test(question.plain) };
}

interface Told {
  readonly away: Heard | null;
  readonly came: Heard | null;
  readonly was: Heard | null;
}

function toldIn({ words }: Question): Told {
  return { away: heard(words, STAYED_AWAY), came: heard(words, CAME), was: heard(words, WAS_AT) };
}

/** "Was she there, or did she cancel?" asks whether she was there. */
function saysAwayFirst({ away, came, was }: Told): boolean {
  return away !== null && away.at <= Math.min(came?.at ?? away.at, was?.at ?? away.at);
}

/** "Kom alle?" does; "er der møde i Havby?" does not. */
function asksOfAnyone({ plain, words }: Question, form: AttendanceForm, { away, came }: Told): boolean {
  switch (form) {
    case 'whether':
      return away !== null || (came !== null && (ANYONE.test(plain) || words.some(isDenying)));
    case 'which-meetings':
      return away !== null;
    case 'how-often':
      return false;
    case 'who':
    case 'how-many':
    case 'why':
      return true;
  }
}

function formOf(question: Question): AttendanceForm | null {
  const { kind, plain } = question;
  if (kind === 'why') return 'why';
  if (HOW_OFTEN.test(plain)) return 'how-often';
  if (kind === 'how-many') return 'how-many';
  if (WHICH_MEETINGS.test(plain)) return 'which-meetings';
  if (kind === 'where' || kind === 'when') return OTHERWISE.test(plain) ? null : 'which-meetings';
  if (kind === 'who' || kind === 'list' || LISTED.test(plain)) return 'who';
  if (!['yes-no', 'open', 'choice', 'decision'].includes(kind) || OTHERWISE.test(plain)) return null;
  return 'whether';
}

/** The words that say who, beyond a name. */
function describing(question: Question, told: readonly (Heard | null)[]): readonly Term[] {
  const beside = heard(question.words, BESIDE_ATTENDANCE);
  const heardOf = new Set(told.flatMap((one) => [...(one?.words ?? [])]));
  const accounted = new Set([...heardOf, ...(beside?.words ?? [])]);
  const rest = leftover(question, NOTHING).filter(
    (word) =>
      !accounted.has(word) &&
      !isDenying(word) &&
      question.scope.otherDate?.words.has(word) !== true &&
      !bodyWord(word.folded).meeting &&
      !(isMeetingNoun(word) && WHICH_MEETINGS.test(question.plain)),
  );
  return withOrigin(question, rest, heardOf);
}

function isMeetingNoun({ folded }: Term): boolean {
  return MEETING_NOUN.test(folded) || bodyWord(folded).meeting;
}

const FROM: ReadonlySet<string> = new Set(['fra', 'from'].map(foldWord));
const OWN = /^(?:selve|own)$/u;
/** "på deltagerlisten fra Havby": the meeting. */
const LIST = /liste(?:n|r|rne)?$|^(?:referat|mød|minutes|meeting|list)/u;
const OF: ReadonlySet<string> = new Set(['of', 'af', 'for'].map(foldWord));

/** "borgmesteren fra Aarhus", "Aarhus-borgmesteren": the place says whom, even where a forum is called after it. */
function withOrigin(
  { words, scope }: Question,
  said: readonly Term[],
  told: ReadonlySet<Term>,
): readonly Term[] {
  return words.filter((word, at) => {
    if (said.includes(word)) return true;
    const next = words[at + 1];
    const lead = OWN.test(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
    const [whose, before] = [words[lead - 1], words[lead]];
    if (scope.forums?.words.has(word) !== true || bodyWord(word.folded).head !== '') return false;
    if (next !== undefined && isMeetingNoun(next)) return false;
    const isPart = next !== undefined && said.includes(next);
    const isFrom =
      before !== undefined && FROM.has(before.folded) && !told.has(before) && !LIST.test(whose?.folded ?? '');
    const isOf = OF.has(before?.folded ?? '') && whose !== undefined && said.includes(whose);
    return isFrom || isPart || isOf;
  });
}
