import { analyse, type Term } from '../../../language/analyse';
import type { Answer } from '../../answer';
import type { PersonFacts, PresenceAtMeeting, PresenceForm } from '../../attendance-facts';
import { Citations, citeSheet } from '../../cite';
import { samePerson, type KnownPerson } from '../../people';
import type { Question } from '../../question';
import { answered, clarify, notNamed, notStated } from '../../respond';
import type { Sheet } from '../../sheet';
import type { AskedAttendance } from './asked-attendance';
import { fitsGroup } from './group';
import { placesSaid } from './places-said';

const MOST_MEETINGS = 5;
/** Where meetings are counted or listed. */
const MOST_COUNTED = 12;

/** "Var Mette Lund til mødet?" Why somebody was away is never told, even where a reason is written. */
export function presenceAnswer(question: Question, asked: AskedAttendance): Answer | null {
  const { sheets, places } = placesSaid(question, asked.said);
  const said = asked.said.filter((word) => !places.has(word));
  return presenceAt({ ...question, scope: { ...question.scope, sheets } }, { ...asked, said });
}

function presenceAt(question: Question, asked: AskedAttendance): Answer | null {
  const { form, absent } = asked;
  const meant = peopleMeant(question, asked);
  if (meant.length === 0 || form === 'how-many') return null;
  if (form === 'why')
    return notStated(
      question.language,
      'reason',
      seen(question, meant).map(({ citation }) => citation),
    );
  const there = meant.filter((person) =>
    question.scope.sheets.some((sheet) => presenceIn(sheet, person) !== null),
  );
  const [person, another] = there;
  if (person === undefined) return notNamed(question, nameSaid(question));
  if (another !== undefined) {
    const areAllMeant = (form === 'who' && absent) || eachNamed(question, there);
    if (!areAllMeant) return whichOne(question, there);
    return absent ? absentAmong(question, there) : presentAmong(question, there);
  }
  return form === 'who' && !absent ? null : presenceTold(question, person, asked);
}

/** "Mette fra Havby" may be of that body, or have been away from that meeting. */
function peopleMeant(question: Question, { said }: AskedAttendance): readonly KnownPerson[] {
  const named = question.people?.people ?? [];
  const fitting = (words: readonly Term[]): readonly KnownPerson[] =>
    named.filter((person) => words.length === 0 || fitsGroup(person.facts, words, question));
  const whole = fitting(said);
  return whole.length > 0 ? whole : fitting(said.filter((word) => !question.scope.words.has(word)));
}

type Telling = Pick<AskedAttendance, 'form' | 'absent' | 'denied' | 'ever'>;
const WHETHER: Telling = { form: 'whether', absent: false, denied: false, ever: false };

export function presenceTold(question: Question, person: KnownPerson, asked: Telling = WHETHER): Answer {
  const form = presenceForm(asked);
  const away = asked.absent && !(asked.denied && asked.form === 'whether');
  const found = question.scope.sheets.flatMap((sheet) => {
    const here = presenceIn(sheet, person);
    return here === null ? [] : [{ sheet, here }];
  });
  const fitting = found.filter(({ here }) => (here.fact.presence === 'absent') === away);
  const isListed = form === 'count' || form === 'meetings';
  const told =
    isListed && fitting.length > 0 ? fitting.slice(0, MOST_COUNTED) : found.slice(0, MOST_MEETINGS);
  const citations = new Citations();
  const meetings = told.map(({ sheet, here }): PresenceAtMeeting => ({
    meeting: citations.meeting(sheet, here.quote),
    ...here.fact,
  }));
  return answered(
    question.language,
    { kind: 'presence', person: person.facts.name, meetings, form, away },
    citations.all,
  );
}

function presenceForm({ form, ever }: Telling): PresenceForm {
  if (form === 'how-often') return 'count';
  if (form === 'which-meetings' || form === 'who') return 'meetings';
  return ever ? 'any' : 'every';
}

/** "Hvem af de to, der hedder Farah, kom ikke?" */
function absentAmong(question: Question, people: readonly KnownPerson[]): Answer {
  const citations = new Citations();
  const meetings = question.scope.sheets.flatMap((sheet) => {
    const absent = people.flatMap((person) => {
      const found = presenceIn(sheet, person);
      return found?.fact.presence === 'absent' ? [found] : [];
    });
    const [first] = absent;
    if (first === undefined) return [];
    const names = absent.map(({ fact }) => fact.name);
    return [{ meeting: citations.meeting(sheet, first.quote), names, anyone: true, unexcused: [] }];
  });
  if (meetings.length === 0) return whichOne(question, people);
  return answered(
    question.language,
    { kind: 'absences', meetings, counted: false, lead: null },
    citations.all,
  );
}

/** "Var Mette og Carl der?" */
function presentAmong(question: Question, people: readonly KnownPerson[]): Answer {
  const citations = new Citations();
  const meetings = question.scope.sheets.flatMap((sheet) => {
    const found = people.flatMap((person) => presenceIn(sheet, person) ?? []);
    if (found.length === 0) return [];
    const [meeting = citations.meeting(sheet)] = found.map(({ quote }) => citations.meeting(sheet, quote));
    const named = (presence: 'present' | 'absent'): PersonFacts[] =>
      found
        .filter(({ fact }) => fact.presence === presence)
        .map(({ fact: { name } }) => ({ name, title: null, organisation: null, party: null }));
    return [{ meeting, present: named('present'), absent: named('absent') }];
  });
  const content = {
    kind: 'group-presence',
    meetings: meetings.slice(0, MOST_MEETINGS),
    form: 'all',
  } as const;
  return answered(question.language, content, citations.all);
}

/** Each by a word of their own: "Mette og Carl", and no name that several have. */
function eachNamed({ people }: Question, there: readonly KnownPerson[]): boolean {
  const said = [...(people?.words ?? [])].map(({ folded }) => folded);
  const parts = there.map(
    ({ spellings }) => new Set(analyse(spellings.join(' ')).map(({ folded }) => folded)),
  );
  return parts.every((own, at) =>
    said.some((word) => own.has(word) && parts.every((other, index) => index === at || !other.has(word))),
  );
}

/** As the question has it. */
function nameSaid({ people }: Question): string {
  return [...(people?.words ?? [])].map((word) => word.text).join(' ');
}

function whichOne(question: Question, people: readonly KnownPerson[]): Answer {
  const name = nameSaid(question);
  const candidates = people.map((person) => person.facts);
  const citations = seen(question, people).map(({ citation }) => citation);
  return clarify(question.language, { kind: 'which-person', name, candidates }, citations);
}

function seen(
  question: Question,
  people: readonly KnownPerson[],
): readonly { citation: ReturnType<typeof citeSheet> }[] {
  return question.scope.sheets.flatMap((sheet) =>
    people.flatMap((person) => {
      const found = presenceIn(sheet, person);
      return found === null ? [] : [{ citation: citeSheet(sheet, found.quote) }];
    }),
  );
}

interface Found {
  readonly fact: Omit<PresenceAtMeeting, 'meeting'>;
  readonly quote: Sheet['head'];
}

/** What a list of people says of somebody; null where it does not name them. */
export function presenceIn(sheet: Sheet, { spellings }: KnownPerson): Found | null {
  const isPerson = (name: string): boolean =>
    spellings.includes(name) || spellings.some((one) => samePerson(one, name));
  const replaced = sheet.substitutes.find((one) => isPerson(one.for));
  const absent = sheet.absences.find((one) => isPerson(one.name));
  const listed = sheet.participants.find((one) => isPerson(one.name));
  const standsIn = sheet.substitutes.find((one) => isPerson(one.by));
  const name = absent?.name ?? listed?.name ?? replaced?.for ?? standsIn?.by;
  const quote = replaced?.quote ?? absent?.quote ?? listed?.quote ?? standsIn?.quote;
  if (name === undefined || quote === undefined) return null;
  const away = replaced !== undefined || absent !== undefined || listed?.absent === true;
  return { fact: { name, presence: away ? 'absent' : 'present', substitute: replaced?.by ?? null }, quote };
}
