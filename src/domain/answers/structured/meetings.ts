import { LEVELS, type Level } from '../../minutes/model';
import type { Answer, MeetingsForm } from '../answer';
import { Citations } from '../cite';
import type { Question } from '../question';
import { answered } from '../respond';
import type { Sheet } from '../sheet';
import { wording } from '../wording';
import { leftover } from './leftover';

const ABOUT_MEETINGS = wording(
  'møde|mødet|møder|møderne|mødes|mødtes|mødtest|politikermøde*|direktørmøde*|chefmøde*|referat|referatet|referater|referaterne|klyngemøde*|udvalgsmøde*|meeting|meetings|meet|met|minutes',
);
const FUTURE = wording('næste|kommende|mødes|fremtidige|planlagt*|next|upcoming|skal');
const MEETING_WORD = wording(
  'holdt*|holde*|afholdt*|afhold*|foregik|foregå*|ligger|ligge|lå|fandt|sted|stedet|startede|starte*|begyndte|begynd*|sluttede|slutte*|tidspunkt*|klokken|kl|tid|lokale|adresse|år|været|find*|har|held|start*|end*|place|time|politikermøde*|direktørmøde*|chefmøde*|klyngemøde*|udvalgsmøde*|politisk*|politiker*|direktør*|chef*|drift*|faglig*|administrativ*|niveau|political|politicians|director*|dem|mange|findes|kender|ind|inde|dækker|handler|datoer|dateret',
);
const LEVEL_WORDS: Readonly<Record<Level, RegExp>> = {
  politisk: wording('politi*|political'),
  direktør: wording('direktør*|director*'),
  'chef/fagligt': wording('chef*|faglig*'),
  drift: wording('drift*'),
  administrativ: wording('administrativ*|embedsmand*'),
};
const TIME = wording('klokken|kl|hvad tid|hvilket tidspunkt|what time|startede|begyndte|sluttede');
/** "Hvad for nogle møder blev der holdt i maj?" */
const WHICH = wording(
  'hvad for|hvad slags|hvad er der af|hvad har der været af|hvad ligger der af|hvad var der af|what kind of|what meetings|was there any',
);
const MOST_MEETINGS = 12;

/** "Hvilke møder lå i 2024?", "Hvornår mødtes I i Havby?", "Hvor mange politikermøder er der referat af?" */
export function meetingsAnswer(question: Question): Answer | null {
  const { plain, scope, language } = question;
  if (question.people !== null || !ABOUT_MEETINGS.test(plain) || scope.otherDate !== null) return null;
  if (FUTURE.test(plain) || leftover(question, MEETING_WORD).length > 0) return null;
  const form = formOf(question);
  if (form === null) return null;
  const level = LEVELS.find((one) => LEVEL_WORDS[one].test(plain)) ?? null;
  const sheets = scope.sheets.filter((sheet) => level === null || sheet.level === level);
  const fitting = sheets.filter((sheet) => isTold(sheet, form));
  const told = fitting.slice(0, MOST_MEETINGS);
  if (told.length === 0) return null;
  const citations = new Citations();
  const meetings = told
    .map((sheet) => citations.meeting(sheet, level === null ? sheet.head : sheet.participants[0]?.quote))
    .toSorted(byDate);
  return answered(language, { kind: 'meetings', meetings, form, total: fitting.length }, citations.all);
}

function formOf({ kind, plain }: Question): MeetingsForm | null {
  if (TIME.test(plain)) return 'time';
  if (kind === 'when') return 'when';
  if (kind === 'where') return 'where';
  if (kind === 'how-many') return 'count';
  return kind === 'list' || (kind === 'open' && WHICH.test(plain)) ? 'list' : null;
}

function isTold(sheet: Sheet, form: MeetingsForm): boolean {
  if (form === 'time') return sheet.startTime !== null;
  if (form === 'where') return sheet.place !== null;
  return form !== 'when' || sheet.date !== null;
}

function byDate(one: { date: string | null }, other: { date: string | null }): number {
  return (one.date ?? '9999').localeCompare(other.date ?? '9999');
}
