import type { Answer, PresenceAtMeeting } from '../answer';
import { Citations, citeSheet } from '../cite';
import { samePerson, type KnownPerson } from '../people';
import type { Question } from '../question';
import { answered, clarify, notNamed, notStated } from '../respond';
import type { Sheet } from '../sheet';
import { ABSENT_WORDS, ATTENDANCE_WORD, PRESENT_WORDS } from './attendance-words';
import { leftover } from './leftover';
import { fitsGroup } from './group';

const MOST_MEETINGS = 5;

/** "Var Mette Lund til mødet?" Why somebody was away is never told, even where a reason is written. */
export function presenceAnswer(question: Question): Answer | null {
  const { people, plain, kind, language } = question;
  if (people === null || !(ABSENT_WORDS.test(plain) || PRESENT_WORDS.test(plain))) return null;
  const rest = leftover(question, ATTENDANCE_WORD);
  const meant = people.people.filter(
    (person) => rest.length === 0 || fitsGroup(person.facts, rest, question),
  );
  if (meant.length === 0) return null;
  if (kind === 'why')
    return notStated(
      language,
      'reason',
      seen(question, meant).map(({ citation }) => citation),
    );
  if (!['yes-no', 'open', 'how-many', 'decision', 'choice', 'who'].includes(kind)) return null;
  const there = meant.filter((person) =>
    question.scope.sheets.some((sheet) => presenceIn(sheet, person) !== null),
  );
  const [person, another] = there;
  if (person === undefined) return notNamed(question, nameSaid(question));
  if (another === undefined) return presenceTold(question, person);
  return kind === 'who' && ABSENT_WORDS.test(plain)
    ? absentAmong(question, there)
    : whichOne(question, there);
}

export function presenceTold(question: Question, person: KnownPerson): Answer {
  const citations = new Citations();
  const sheets = question.scope.sheets
    .filter((sheet) => presenceIn(sheet, person) !== null)
    .slice(0, MOST_MEETINGS);
  const meetings = sheets.flatMap((sheet): readonly PresenceAtMeeting[] => {
    const found = presenceIn(sheet, person);
    if (found === null) return [];
    return [{ meeting: citations.meeting(sheet, found.quote), ...found.fact }];
  });
  return answered(
    question.language,
    { kind: 'presence', person: person.facts.name, meetings },
    citations.all,
  );
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
  return answered(question.language, { kind: 'absences', meetings, counted: false }, citations.all);
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
