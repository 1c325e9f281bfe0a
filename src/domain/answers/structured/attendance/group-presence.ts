import type { Term } from '../../../language/analyse';
import type { Answer } from '../../answer';
import type { GroupAtMeeting, GroupForm, PersonFacts } from '../../attendance-facts';
import { Citations, citeSheet } from '../../cite';
import { samePerson } from '../../people';
import type { Question } from '../../question';
import { answered, notStated } from '../../respond';
import type { Sheet, SheetPerson } from '../../sheet';
import { wording } from '../../wording';
import { asksForBoth } from './asks-for-both';
import type { AskedAttendance } from './asked-attendance';
import { chosenSheets, recordsAttendance } from './chosen-sheets';
import { fitsGroup } from './group';
import { placesSaid } from './places-said';

const MOST_MEETINGS = 8;
/** "Hvem går igen på listerne?" */
const LISTED_TWICE = wording(
  'gengang*|går igen|går * igen|gå igen|gik igen|gået igen|liste*|deltagerliste*|lists',
);

/** Those of one meeting who are asked about. */
interface Group {
  readonly sheet: Sheet;
  readonly present: readonly SheetPerson[];
  readonly absent: readonly SheetPerson[];
}

/** "Hvem deltog fra Havby Kommune?", "Sad der nogen med fra psykiatrien?", "Hvilke borgmestre manglede?" */
export function groupTold(question: Question, asked: AskedAttendance): Answer | null {
  const { sheets, places } = placesSaid(question, asked.said);
  const said = asked.said.filter((word) => !places.has(word));
  const inQuestion = { ...question, scope: { ...question.scope, sheets } };
  if (said.length === 0 && !chosenSheets(inQuestion).some(recordsAttendance))
    return asked.form === 'who' || asked.form === 'how-many'
      ? notStated(question.language, 'attendance')
      : null;
  const groups = groupsAt(inQuestion, said, asked);
  if (groups.length === 0) return null;
  if (asked.absent && (asked.form === 'who' || asked.form === 'how-many'))
    return awayTold(question, groups, asked);
  const both = asksForBoth(question) && asked.form === 'who' && groups.length > 1;
  const meant = both && LISTED_TWICE.test(question.plain) ? groups.map(asListed) : groups;
  return told(question, both ? atAll(meant) : meant, { asked, both });
}

/** Whoever is on the list of a meeting, whether they came or not. */
function asListed(group: Group): Group {
  return { ...group, present: [...group.present, ...group.absent], absent: [] };
}

/** Where nobody of them is on the newest list, and the question names no meeting, the newest that has them. */
function groupsAt(question: Question, said: readonly Term[], { form }: AskedAttendance): readonly Group[] {
  const hasThem = (sheet: Sheet): boolean =>
    sheet.participants.some((person) => fitsGroup(person, said, question));
  const isEverywhere = form === 'which-meetings' || form === 'how-often';
  if (isEverywhere)
    return question.scope.sheets
      .filter(hasThem)
      .slice(0, MOST_MEETINGS)
      .map((sheet) => groupIn(sheet, said, question));
  const chosen = chosenSheets(question, recordsAttendance);
  if (said.length === 0 || chosen.some(hasThem)) return chosen.map((sheet) => groupIn(sheet, said, question));
  if (question.scope.forums !== null || question.scope.period !== null) return [];
  return question.scope.sheets
    .filter(hasThem)
    .slice(0, 1)
    .map((sheet) => groupIn(sheet, said, question));
}

function groupIn(sheet: Sheet, said: readonly Term[], question: Question): Group {
  const group = sheet.participants.filter((person) => fitsGroup(person, said, question));
  const isAway = (one: SheetPerson): boolean => isAwayFrom(sheet, one);
  return { sheet, present: group.filter((one) => !isAway(one)), absent: group.filter(isAway) };
}

export function isAwayFrom({ absences }: Sheet, { name, absent }: SheetPerson): boolean {
  return absent || absences.some((one) => samePerson(one.name, name));
}

/** "Hvilke borgmestre manglede?" */
function awayTold(question: Question, groups: readonly Group[], asked: AskedAttendance): Answer {
  const away = groups.filter(({ absent }) => absent.length > 0);
  if (away.length === 0) return noneAway(question, groups);
  const citations = new Citations();
  const meetings = away.map(({ sheet, absent }) => {
    const names = absent.map(({ name }) => name);
    const quotes = sheet.absences.filter((one) => names.some((name) => samePerson(name, one.name)));
    const meeting = citations.meeting(sheet, quotes[0]?.quote ?? absent[0]?.quote);
    for (const { quote } of absent) citations.add(citeSheet(sheet, quote));
    const unexcused = quotes.filter((one) => one.unexcused).map(({ name }) => name);
    return { meeting, names, anyone: true, unexcused };
  });
  const counted = asked.form === 'how-many';
  return answered(question.language, { kind: 'absences', meetings, counted, lead: null }, citations.all);
}

function noneAway(question: Question, groups: readonly Group[]): Answer {
  const citations = new Citations();
  const meetings = groups.map((group) => groupAt(group, group.present.length, citations));
  return answered(question.language, { kind: 'group-presence', meetings, form: 'missing' }, citations.all);
}

/** "Hvem var med både i Havby og i Strandlev?" */
function atAll(groups: readonly Group[]): readonly Group[] {
  const isAt = ({ name }: SheetPerson, { present }: Group): boolean =>
    present.some((other) => samePerson(name, other.name));
  return groups.map((group) => ({
    ...group,
    present: group.present.filter((person) => groups.every((other) => isAt(person, other))),
    absent: [],
  }));
}

interface Telling {
  readonly asked: AskedAttendance;
  readonly both: boolean;
}

function told(question: Question, groups: readonly Group[], { asked, both }: Telling): Answer | null {
  if (both && groups.every(({ present }) => present.length === 0))
    return notStated(question.language, 'fact');
  const citations = new Citations();
  const meetings = groups.map((group): GroupAtMeeting => groupAt(group, asked.said.length, citations));
  const form = both ? 'same' : formOf(asked);
  return answered(question.language, { kind: 'group-presence', meetings, form }, citations.all);
}

function formOf({ form, absent, denied, everybody }: AskedAttendance): GroupForm {
  switch (form) {
    case 'how-many':
      return 'count';
    case 'how-often':
    case 'which-meetings':
      return 'where';
    case 'whether':
      if (absent && !denied) return 'missing';
      return everybody ? 'all' : 'present';
    case 'who':
    case 'why':
      return 'list';
  }
}

function groupAt({ sheet, present, absent }: Group, said: number, citations: Citations): GroupAtMeeting {
  const group = [...present, ...absent];
  const away = sheet.absences.find((one) => absent.some((person) => samePerson(one.name, person.name)));
  const meeting = citations.meeting(sheet, away?.quote ?? group[0]?.quote ?? sheet.head);
  for (const person of said === 0 ? [] : group) citations.add(citeSheet(sheet, person.quote));
  return { meeting, present: present.map(factsOf), absent: absent.map(factsOf) };
}

export function factsOf({ name, title, organisation, party }: PersonFacts): PersonFacts {
  return { name, title, organisation, party };
}
