import type { Term } from '../../language/analyse';
import { LEVELS, type Level } from '../../minutes/model';
import type { Answer, MeetingsForm } from '../answer';
import { Citations, citeSheet } from '../cite';
import type { Question } from '../question';
import { answered, notStated } from '../respond';
import type { Sheet } from '../sheet';
import { wording } from '../wording';
import { heard, phrases } from './phrases';
import { placesSaid } from './attendance/places-said';
import { leftover } from './leftover';
import { askedHours } from './meeting-hours';

const ABOUT_MEETINGS = wording(
  'møde|mødet|møder|møderne|mødes|mødtes|mødtest|politikermøde*|direktørmøde*|chefmøde*|referat|referatet|referater|referaterne|klyngemøde*|udvalgsmøde*|*møde|*mødet|*møderne|meeting|meetings|meet|met|minutes',
);
/** "Hvornår var chefforum samlet?": the body is named, the meeting is not. */
const MET = phrases(`
  var/er/været … samlet | samledes | sås | var/blev/er/været/bliver … holdt/afholdt | holdt/afholdt … møde | sad … sammen | sad de/vi/I
  | var de/vi | fandt … sted | var/blev … sidst/senest | was/were/been … held/together/gathered | gathered | sat | convened
`);
const FUTURE = wording(
  'næste|kommende|mødes|fremtidige|planlagt*|igen|does|do|next|upcoming|again|skal|will',
);
/** What is the rule is told by the text. */
const RULE = wording(
  'om året|årligt|om måneden|pr år|per år|per year|a year|each year|yearly|normalt|plejer|typisk|mindst|minimum',
);
const MEETING_WORD = wording(
  'holdt*|holde*|afholdt*|afhold*|foregik|foregå*|ligger|ligge|lå|fandt|sted|stedet|startede|starte*|begyndte|begynd*|sluttede|slutte*|tidspunkt*|klokken|kl|tid|lokale|adresse|år|året|været|find*|har|held|start*|end*|place|time|*møde|*mødet|*møderne|politisk*|politiker*|direktør*|chef*|drift*|faglig*|administrativ*|niveau|political|politicians|director*|dem|mange|findes|kender|ind|inde|dækker|handler|datoer|dateret|gik|gang|igang|sat|began|begin|samlet|sad|sås|ældste|nyeste|varede|varer|vare|tog|tage|længe|lang|long|last|lasted|take|took|forbi|færdig*|hjem|over|finish*|finished|kicked|off|sammen|gathered|convened|kun|plads|allerede|vi|tidligt|sent|ugedag|ugedagen|weekday|day|sidst|senest|senere|did|meet|met|meets|ligg*|altså|have|gemt|arkiv*|stored|oldest|newest',
);
const LEVEL_WORDS: Readonly<Record<Level, RegExp>> = {
  politisk: wording('politi*|political'),
  direktør: wording('direktør*|director*'),
  'chef/fagligt': wording('chef|chefmøde*|cheferne*|chefniveau|faglig*'),
  drift: wording('drift*'),
  administrativ: wording('administrativ*|embedsmand*'),
};
const TIME = wording(
  'klokken|kl|hvad tid|hvilket tidspunkt|what time|startede|begyndte|gik * i gang|gik i gang|gik igang|gik * igang|start|began',
);
const END = wording(
  'sluttede|slutter|slutte|sluttet|var * slut|var * færdig*|færdige|forbi|gik * hjem|end|ended|finish|finished|over by',
);
const DURATION = phrases(
  'hvor længe … varede/var/sad/tog/varer/mødtes | hvor lang tid … varede/tog/var/sad | hvor langt … var | how long … last/lasted/was/take/took/went/did',
);
const ONLINE = wording('virtuel*|online|teams|skype|video|videomøde*|onlinemøde*|digital*|remote');
const ONLINE_PLACE = /teams|skype|zoom|online|virtuel|video|digital/iu;
/** "Hvad for nogle møder blev der holdt i maj?" */
const WHICH = wording(
  'hvad er det ældste|hvad er det nyeste|hvad er det seneste|hvad er det første|hvad er det sidste|what is the oldest|what is the newest|what is the latest|hvad for|hvad slags|hvad er der af|hvad har der været af|hvad ligger der af|hvad var der af|what kind of|what meetings|was there any',
);
/** Sheets come newest first. */
const LAST = wording('sidst|senest|last');
const MOST_MEETINGS = 12;

/** "Hvilke møder lå i 2024?", "Hvornår mødtes I i Havby?", "Hvilke møder begyndte kl. 14?", "Hvor længe varede mødet?" */
export function meetingsAnswer(question: Question): Answer | null {
  const { plain, scope } = question;
  const met = heard(question.words, MET);
  const isNamed = scope.forums?.certain === true && question.kind === 'when' && END.test(plain);
  const isAbout = ABOUT_MEETINGS.test(plain) || (met !== null && scope.forums !== null) || isNamed;
  if (question.people !== null || !isAbout || scope.otherDate !== null || FUTURE.test(plain)) return null;
  if (RULE.test(plain)) return null;
  const hours = askedHours(question);
  const form = formOf(question);
  const rest = leftover(question, MEETING_WORD).filter((word) => hours?.words.has(word) !== true);
  const { sheets, places } = placesSaid(question, rest);
  if (form === null || rest.some((word) => !places.has(word) && !isOnline(word))) return null;
  const meant = sheets.filter((sheet) => hours?.fits(sheet) !== false);
  return told(question, online(atAskedLevel(meant, plain), plain), form);
}

function isOnline({ folded }: Term): boolean {
  return ONLINE.test(` ${folded} `);
}

/** The places of minutes tell of some that they were held online. */
function online(sheets: readonly Sheet[], plain: string): readonly Sheet[] {
  const there = sheets.filter(({ place }) => ONLINE_PLACE.test(place ?? ''));
  return ONLINE.test(plain) && there.length > 0 ? there : sheets;
}

function levelIn(plain: string): Level | null {
  return LEVELS.find((one) => LEVEL_WORDS[one].test(plain)) ?? null;
}

function atAskedLevel(sheets: readonly Sheet[], plain: string): readonly Sheet[] {
  const level = levelIn(plain);
  return sheets.filter((sheet) => level === null || sheet.level === level);
}

function told(question: Question, sheets: readonly Sheet[], form: MeetingsForm): Answer | null {
  const { language, plain } = question;
  const fitting = sheets.filter((sheet) => isTold(sheet, form));
  if (fitting.length === 0) {
    const isLost = (form === 'end' || form === 'duration') && sheets.length > 0;
    const closest = sheets.slice(0, 1).map((sheet) => citeSheet(sheet, sheet.head));
    return isLost ? notStated(language, 'fact', closest) : null;
  }
  const isOne = form === 'end' || form === 'duration';
  const citations = new Citations();
  const meetings = fitting
    .slice(0, (isOne && question.scope.period === null) || LAST.test(plain) ? 1 : MOST_MEETINGS)
    .map((sheet) => ({
      ...citations.meeting(sheet, levelIn(plain) === null ? sheet.head : sheet.participants[0]?.quote),
      endTime: sheet.endTime,
    }))
    .toSorted(byDate);
  return answered(language, { kind: 'meetings', meetings, form, total: fitting.length }, citations.all);
}

function formOf({ kind, plain, words }: Question): MeetingsForm | null {
  if (heard(words, DURATION) !== null) return 'duration';
  if (END.test(plain) && (kind === 'when' || TIME.test(plain))) return 'end';
  if (kind === 'how-many') return 'count';
  if (TIME.test(plain)) return 'time';
  if (kind === 'when') return 'when';
  if (kind === 'where') return 'where';
  return kind === 'list' || (kind === 'open' && WHICH.test(plain)) ? 'list' : null;
}

function isTold(sheet: Sheet, form: MeetingsForm): boolean {
  switch (form) {
    case 'time':
      return sheet.startTime !== null;
    case 'end':
      return sheet.endTime !== null;
    case 'duration':
      return sheet.startTime !== null && sheet.endTime !== null;
    case 'where':
      return sheet.place !== null;
    case 'when':
      return sheet.date !== null;
    case 'list':
    case 'count':
      return true;
  }
}

function byDate(one: { date: string | null }, other: { date: string | null }): number {
  return (one.date ?? '9999').localeCompare(other.date ?? '9999');
}
