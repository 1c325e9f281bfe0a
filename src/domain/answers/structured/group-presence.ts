import { analyse, type Term } from '../../language/analyse';
import type { Answer, GroupAtMeeting, GroupForm, PersonFacts } from '../answer';
import { Citations, citeSheet } from '../cite';
import { samePerson } from '../people';
import type { Question } from '../question';
import { answered, notStated } from '../respond';
import type { Sheet, SheetPerson } from '../sheet';
import { wording } from '../wording';
import { ABSENT_WORDS, ATTENDANCE_WORD, PRESENT_WORDS } from './attendance-words';
import { chosenSheets, recordsAttendance } from './chosen-sheets';
import { fitsGroup } from './group';
import { leftover } from './leftover';

const ALL = wording('begge|alle|samtlige|both|all');
const ATTENDED = wording(
  'deltog*|deltag*|til stede|tilstede|mødte|fremmødt*|mødt|var med|sad|attend*|present|participa*|afbud*|repræsenter*|med fra|var der|mødtes|kom fra|mangl*|fravær*|was there|were there|med i|med til|med på|med den|var med|være med|kom til|kom * til|kom * * til|kom * * * til|dukkede * op|came to',
);

const AT = new Set(['pø', 'i', 'at', 'in']);

/** "Var begge læger der?" */
const THERE = /^ (?:og |sø )?(?:var|were) [^?]* (?:der|there) /u;

/** "Hvem deltog fra Havby Kommune?", "Sad der nogen med fra psykiatrien?", "Var begge læger der?" */
export function groupPresenceAnswer(question: Question): Answer | null {
  if (
    question.people !== null ||
    !(ATTENDED.test(question.plain) || THERE.test(question.plain)) ||
    question.scope.otherDate !== null
  )
    return null;
  if (!['yes-no', 'who', 'list', 'how-many', 'open', 'decision'].includes(question.kind)) return null;
  if (!(ABSENT_WORDS.test(question.plain) || PRESENT_WORDS.test(question.plain))) return null;
  const said = withOrigin(question, leftover(question, ATTENDANCE_WORD));
  const sheets = chosenSheets(question, recordsAttendance);
  if (sheets.length === 0) return said.length === 0 ? notStated(question.language, 'attendance') : null;
  const citations = new Citations();
  const meetings = sheets.map((sheet) =>
    groupAt(sheet, withoutPlace(said, sheet, question), { question, citations }),
  );
  if (said.length > 0 && meetings.every((one) => one.present.length + one.absent.length === 0)) return null;
  return answered(
    question.language,
    { kind: 'group-presence', meetings, form: formOf(question) },
    citations.all,
  );
}

/** "borgmesteren fra Aarhus": the place says whom, even where a forum is called after it. */
function withOrigin({ words, scope }: Question, said: readonly Term[]): readonly Term[] {
  if (said.length === 0) return said;
  return words.filter(
    (word, at) => said.includes(word) || (scope.words.has(word) && words[at - 1]?.folded === 'fra'),
  );
}

/** "mødet på rådhuset" says which meeting, not who. */
function withoutPlace(said: readonly Term[], { place }: Sheet, { words }: Question): readonly Term[] {
  const stems = analyse(place ?? '').map(({ stem }) => stem);
  const isPlace = (word: Term): boolean => AT.has(words[words.indexOf(word) - 1]?.folded ?? '');
  return said.filter((word) => !stems.includes(word.stem) || !isPlace(word));
}

function formOf({ kind, plain }: Question): GroupForm {
  if (kind === 'how-many') return 'count';
  if (kind !== 'yes-no') return 'list';
  return ALL.test(plain) ? 'all' : 'present';
}

interface Telling {
  readonly question: Question;
  readonly citations: Citations;
}

function groupAt(sheet: Sheet, said: readonly Term[], { question, citations }: Telling): GroupAtMeeting {
  const group = sheet.participants.filter((person) => fitsGroup(person, said, question));
  const isAway = (person: SheetPerson): boolean =>
    person.absent || sheet.absences.some((one) => samePerson(one.name, person.name));
  const [absent, present] = [group.filter(isAway), group.filter((person) => !isAway(person))];
  const away = sheet.absences.find((one) => absent.some((person) => samePerson(one.name, person.name)));
  const meeting = citations.meeting(sheet, away?.quote ?? group[0]?.quote ?? sheet.head);
  for (const person of said.length === 0 ? [] : group) citations.add(citeSheet(sheet, person.quote));
  return { meeting, present: present.map(factsOf), absent: absent.map(factsOf) };
}

export function factsOf({ name, title, organisation, party }: PersonFacts): PersonFacts {
  return { name, title, organisation, party };
}
