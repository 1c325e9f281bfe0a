import type { Role } from '../../../minutes/model';
import type { Answer } from '../../answer';
import { Citations } from '../../cite';
import { samePerson } from '../../people';
import type { Question } from '../../question';
import { answered } from '../../respond';
import type { Sheet, SheetPerson } from '../../sheet';
import { leftover } from '../leftover';
import { asksForBoth } from './asks-for-both';
import { askedRole } from './asked-role';
import { ATTENDANCE_WORD } from './attendance-words';
import { chosenSheets } from './chosen-sheets';
import { factsOf } from './group-presence';

const MOST_MEETINGS = 6;

interface Holders {
  readonly sheet: Sheet;
  readonly people: readonly SheetPerson[];
}

/** "Hvem var ordstyrer den 3. maj?" Null where the minutes give nobody the role: it may stand in their text. */
export function rolesAnswer(question: Question): Answer | null {
  const { kind, people } = question;
  const isWhere = people !== null && ['where', 'list', 'when'].includes(kind);
  if (
    !isWhere &&
    (!['who', 'list', 'open', 'yes-no'].includes(kind) || (kind === 'yes-no') !== (people !== null))
  )
    return null;
  const asked = askedRole(question);
  if (asked === null) return null;
  const rest = leftover(question, ATTENDANCE_WORD).filter((word) => !asked.words.has(word));
  if (rest.length > 0) return null;
  for (const role of asked.roles) {
    const found = holdersOf(question, role);
    if (found.length > 0) return told(question, role, found);
  }
  return null;
}

/** Whoever wrote the minutes: what somebody wrote about in them is another matter. */
export function asksForMinuteTaker(question: Question): boolean {
  return question.kind === 'who' && askedRole(question)?.roles.includes('minute-taker') === true;
}

function holdersOf(question: Question, role: Role): readonly Holders[] {
  const wanted: readonly Role[] =
    role === 'chair' ? ['chair', 'co-chair-regional', 'co-chair-municipal'] : [role];
  const has = ({ roles }: SheetPerson): boolean => roles.some((one) => wanted.includes(one));
  const named = question.people?.people.flatMap(({ spellings }) => spellings) ?? [];
  const isNamed = ({ name }: SheetPerson): boolean => named.some((one) => samePerson(one, name));
  const own = question.scope.sheets.filter(({ participants }) =>
    participants.some((person) => has(person) && isNamed(person)),
  );
  const sheets =
    own.length > 0
      ? own.slice(0, question.kind === 'yes-no' ? 1 : MOST_MEETINGS)
      : chosenSheets(question, (sheet) => sheet.participants.some(has));
  const isMeant = (person: SheetPerson): boolean =>
    has(person) && (own.length === 0 || question.kind === 'yes-no' || isNamed(person));
  const found = sheets.map((sheet) => ({ sheet, people: sheet.participants.filter(isMeant) }));
  if (!asksForBoth(question) || found.length < 2) return found;
  const atAll = found.map(({ sheet, people }) => ({
    sheet,
    people: people.filter(({ name }) =>
      found.every((other) => other.people.some((one) => samePerson(one.name, name))),
    ),
  }));
  return atAll.filter(({ people }) => people.length > 0);
}

function told(question: Question, role: Role, found: readonly Holders[]): Answer {
  const citations = new Citations();
  const holders = found.map(({ sheet, people }) => {
    const [meeting = citations.meeting(sheet)] = people.map((person) =>
      citations.meeting(sheet, person.quote),
    );
    return { meeting, people: people.map(factsOf) };
  });
  const named = question.people?.people.flatMap(({ spellings }) => spellings) ?? [];
  const isHolder = found.some(({ people }) =>
    people.some(({ name }) => named.some((one) => samePerson(one, name))),
  );
  const lead = question.kind !== 'yes-no' ? null : isHolder ? 'yes' : 'no';
  return answered(question.language, { kind: 'roles', role, holders, lead }, citations.all);
}
