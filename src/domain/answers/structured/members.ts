import { analyse, type Term } from '../../language/analyse';
import type { Answer } from '../answer';
import { bodyWord } from '../body-word';
import { Citations } from '../cite';
import { personsNamed } from '../evidence/actors';
import { matchQuality } from '../match-terms';
import { samePerson } from '../people';
import type { Question } from '../question';
import { answered, notStated } from '../respond';
import { asksForSeatOf } from '../seat-asked';
import type { Sheet, SheetAppointment, SheetPerson } from '../sheet';
import { wording } from '../wording';
import { recordsAttendance } from './attendance/chosen-sheets';
import { factsOf } from './attendance/group-presence';
import { leftover } from './leftover';

const MEMBERS = wording(
  'hvem er med i|hvem er * med i|hvem er * * med i|hvem var med i|hvem er i|hvem sidder|hvem er medlem*|hvem er * medlem*|medlemmer af|medlemmerne af|medlemmer i|medlemmerne i|hvem består|består * af|hvem indgår|hvem deltager i|hvem udgør|hvem er udpeget|hvem blev udpeget|hvem er blevet udpeget|hvem udpegede|hvem blev valgt|hvem er valgt|hvem repræsenterer|hvem skal sidde|who is on|who sits|who is in|members of|member of|who represents|who was appointed|who is appointed|who was elected',
);
const REPRESENTS = wording('repræsenter*|represent*');
const MEMBER_WORD = wording(
  'medlem*|med|sidder|sidde|indgår|består|udpeg*|blevet|valgt|valgte|repræsenter*|deltager|udgør|skal|members|member|represent*|appointed|elected|sits|on',
);
const GOOD_ENOUGH = 0.55;
const SHORTEST_OWN = 4;
const MOST_SOURCES = 4;

/** "Hvem er med i økonomigruppen?": what later minutes say of a group counts before what earlier ones did. */
export function membersAnswer(question: Question): Answer | null {
  if (question.people !== null || !MEMBERS.test(question.plain)) return null;
  if (!['who', 'list', 'open', 'decision'].includes(question.kind)) return null;
  const rest = leftover(question, MEMBER_WORD);
  if (rest.length === 0) return listed(question);
  if (question.scope.forums !== null && REPRESENTS.test(question.plain)) return null;
  const found = question.scope.sheets.flatMap((sheet) =>
    sheet.appointments
      .filter((one) => isOfGroup(one, sheet, { rest, question }))
      .map((appointment) => ({ sheet, appointment })),
  );
  if (found.length === 0) return null;
  if (asksForSeatOf(question.text) && !namesPeople(found)) return notStated(question.language, 'fact');
  return membersTold(question, found);
}

/** Mostly; "Danish Care" looks like a person. */
function namesPeople(found: readonly Found[]): boolean {
  const names = found.flatMap(({ appointment }) => appointment.who);
  return names.filter((name) => personsNamed(name).length > 0).length > names.length / 2;
}

/** The forum itself: those on its newest list, whether they came or not. */
function listed({ scope, language }: Question): Answer | null {
  if (scope.forums?.certain !== true) return null;
  const sheet = scope.sheets.find(recordsAttendance);
  const members = sheet?.participants.filter(isMember) ?? [];
  if (sheet === undefined || members.length === 0) return null;
  const citations = new Citations();
  const meeting = citations.meeting(sheet, members[0]?.quote);
  const isAway = ({ name, absent }: SheetPerson): boolean =>
    absent || sheet.absences.some((one) => samePerson(one.name, name));
  const [present, absent] = [members.filter((one) => !isAway(one)), members.filter(isAway)];
  const group = { meeting, present: present.map(factsOf), absent: absent.map(factsOf) };
  return answered(language, { kind: 'group-presence', meetings: [group], form: 'list' }, citations.all);
}

/** Whoever only writes the minutes is no member. */
function isMember({ roles }: SheetPerson): boolean {
  return roles.length === 0 || roles.some((role) => role !== 'secretariat' && role !== 'minute-taker');
}

interface Group {
  readonly rest: readonly Term[];
  readonly question: Question;
}

/** The sentence, or the title of its item, names the group. */
function isOfGroup({ quote }: SheetAppointment, { items }: Sheet, { rest, question }: Group): boolean {
  const title = items.find(({ number }) => number === quote.item)?.title ?? '';
  const stems = analyse(`${title} ${quote.text}`).map(({ stem }) => stem);
  return rest.every((word) => {
    const term = question.terms.find(({ asked }) => asked.includes(word.stem));
    if (term === undefined ? stems.includes(word.stem) : matchQuality(term, stems) >= GOOD_ENOUGH)
      return true;
    const { own } = bodyWord(word.folded);
    return own.length >= SHORTEST_OWN && analyse(own).every(({ stem }) => stems.includes(stem));
  });
}

interface Found {
  readonly sheet: Sheet;
  readonly appointment: SheetAppointment;
}

/** `found` has the newest minutes first. */
export function membersTold(question: Question, found: readonly Found[]): Answer {
  const inOrder = found.toSorted((one, other) =>
    (one.sheet.date ?? '').localeCompare(other.sheet.date ?? ''),
  );
  const whole = inOrder.findLastIndex(({ appointment }) => appointment.act === 'is');
  const valid = inOrder.slice(Math.max(whole, 0));
  const names = valid.reduce<readonly string[]>(afterwards, []);
  const citations = new Citations();
  const sources = valid
    .toReversed()
    .slice(0, MOST_SOURCES)
    .map(({ sheet, appointment }) => citations.meeting(sheet, appointment.quote));
  const distinct = sources.filter(
    (one, at) => sources.findIndex(({ citation }) => citation === one.citation) === at,
  );
  return answered(question.language, { kind: 'members', names, sources: distinct }, citations.all);
}

function afterwards(names: readonly string[], { appointment: { act, who } }: Found): readonly string[] {
  const isNamed = (name: string): boolean => who.some((one) => samePerson(one, name));
  switch (act) {
    case 'is':
      return who;
    case 'joins':
      return [...names.filter((name) => !isNamed(name)), ...who];
    case 'leaves':
      return names.filter((name) => !isNamed(name));
  }
}
