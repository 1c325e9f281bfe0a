import type { Answer } from '../answer';
import { Citations } from '../cite';
import { samePerson } from '../people';
import type { Question } from '../question';
import { answered, clarify } from '../respond';
import { wording } from '../wording';
import { factsOf } from './attendance/group-presence';
import { fitsGroup } from './attendance/group';
import { leftover } from './leftover';

const ABOUT = wording(
  'hvem er|hvem var|who is|who was|hvad er|hvad laver|hvilken titel|hvilken stilling|hvilket parti|hvilken kommune|hvor arbejder|hvor kommer|what does|what is|hvilken organisation|hvad hedder|hvor er|which party|hvem sidder|hvem repræsenterer|hvad for et parti|titel|stilling|parti',
);
const ABOUT_WORD = wording(
  'titel|stilling|parti|party|title|organisation|laver|arbejder|kommer|repræsenterer|represents|work*|job|rolle|role|sidder|for',
);
const MOST_PEOPLE = 6;

/** "Hvem er Mette Lund?" and "Hvem er borgmester i Havby?", from the lists of participants. */
export function personAnswer(question: Question): Answer | null {
  if (!ABOUT.test(question.plain) || !['who', 'list', 'where', 'open'].includes(question.kind)) return null;
  const rest = leftover(question, ABOUT_WORD);
  return question.people === null ? holderOf(question, rest) : factsAbout(question, rest);
}

function factsAbout(question: Question, rest: ReturnType<typeof leftover>): Answer | null {
  const known = (question.people?.people ?? []).filter(
    ({ facts }) =>
      (facts.title ?? facts.organisation ?? facts.party) !== null && fitsGroup(facts, rest, question),
  );
  const [person, another] = known;
  if (person === undefined) return null;
  const name = [...(question.people?.words ?? [])].map((word) => word.text).join(' ');
  const candidates = known.map(({ facts }) => facts);
  if (another !== undefined)
    return clarify(question.language, { kind: 'which-person', name, candidates }, []);
  const citations = new Citations();
  for (const sheet of question.scope.sheets) {
    const line = sheet.participants.find((one) =>
      person.spellings.some((spelling) => samePerson(spelling, one.name)),
    );
    if (line === undefined) continue;
    citations.meeting(sheet, line.quote);
    return answered(question.language, { kind: 'person', person: factsOf(line) }, citations.all);
  }
  return null;
}

function holderOf(question: Question, rest: ReturnType<typeof leftover>): Answer | null {
  if (rest.length === 0 || question.kind !== 'who') return null;
  for (const sheet of question.scope.sheets) {
    const people = sheet.participants.filter(
      (person) =>
        (person.title !== null || person.organisation !== null) &&
        fitsGroup(person, placed(question, rest), question),
    );
    if (people.length === 0 || people.length > MOST_PEOPLE) continue;
    const citations = new Citations();
    const meetings = [
      { meeting: citations.meeting(sheet, people[0]?.quote), present: people.map(factsOf), absent: [] },
    ];
    for (const person of people.slice(1)) citations.meeting(sheet, person.quote);
    return answered(question.language, { kind: 'group-presence', meetings, form: 'list' }, citations.all);
  }
  return null;
}

/** "borgmester i Aarhus": the place is part of the post, even where a forum is called after it. */
function placed(question: Question, rest: ReturnType<typeof leftover>): ReturnType<typeof leftover> {
  const said = question.words.filter((word) => rest.includes(word) || question.scope.words.has(word));
  return question.scope.forums === null ? rest : said;
}
