import type { Term } from '../../../language/analyse';
import type { Answer } from '../../answer';
import { Citations } from '../../cite';
import { samePerson } from '../../people';
import type { Question } from '../../question';
import { answered, notStated } from '../../respond';
import type { Sheet } from '../../sheet';
import { wording } from '../../wording';
import { ATTENDANCE_WORD } from './attendance-words';
import { recordsAttendance } from './chosen-sheets';
import { fitsGroup } from './group';
import { heard, phrases } from '../phrases';
import { leftover } from '../leftover';

const SUBSTITUTE = wording(
  'i stedet for|i stedet|trådte ind|trådte * ind|træder ind|træder * ind|tog * plads|stedfortræder*|suppleant*|afløs*|vikar*|erstatte*|reserve*|substitut*|stepped in|step in|stood in|stand in|replaced|replace|in place of|instead|på vegne af|en anden for|nogen for|nogen anden for|somebody else for|someone else for',
);
const SUBSTITUTE_WORD = wording(
  'stedet|trådte|træder|ind|plads|stedfortræder*|suppleant*|afløs*|vikar*|erstatte*|reserve*|substitut*|stepped|step|stood|stand|replaced|replace|place|instead|vegne|tog|anden|andre|somebody|someone|else',
);
/** "Hvem dækkede for Mette?", "Hvem sad på hendes plads?" */
const STOOD_IN = phrases(`
  dækk* … for | sad … plads/stol | sad/sidder … for | i … sted | var/er … der for | var/er … med for | mødte/mødt/møder … for | kom/kommet … for
  | filled/fill/fills … in | cover*/covered … for | sat … for | sub/subbed … for | deput* | stand in | took/take … place
`);

/** "Hvem trådte ind for Mette?", "Hvem kom i stedet for vicedirektøren?" */
export function substitutesAnswer(question: Question): Answer | null {
  const stoodIn =
    question.kind === 'who' && question.people !== null ? heard(question.words, STOOD_IN) : null;
  if (question.kind === 'when' || !(SUBSTITUTE.test(question.plain) || stoodIn !== null)) return null;
  const post = leftover(question, SUBSTITUTE_WORD).filter(
    (word) => !ATTENDANCE_WORD.test(` ${word.folded} `) && stoodIn?.words.has(word) !== true,
  );
  const citations = new Citations();
  const substitutions = question.scope.sheets.flatMap((sheet) =>
    sheet.substitutes
      .filter((one) => isMeant(one, question) && hasPost(one, sheet, { post, question }))
      .map((one) => ({ for: one.for, by: one.by, meeting: citations.meeting(sheet, one.quote) })),
  );
  if (substitutions.length > 0) {
    return answered(question.language, { kind: 'substitutes', substitutions }, citations.all);
  }
  const recorded = question.scope.sheets.some(recordsAttendance);
  return post.length > 0 ? null : notStated(question.language, recorded ? 'fact' : 'attendance');
}

type Substitution = Sheet['substitutes'][number];

function isMeant(one: Substitution, { people }: Question): boolean {
  if (people === null) return true;
  const names = people.people.flatMap(({ spellings }) => spellings);
  return names.some((name) => samePerson(name, one.for) || samePerson(name, one.by));
}

interface Post {
  readonly post: readonly Term[];
  readonly question: Question;
}

/** Where the one who was replaced is named by a post, the list of people says who that is. */
function hasPost(one: Substitution, sheet: Sheet, { post, question }: Post): boolean {
  if (post.length === 0) return true;
  const replaced = sheet.participants.find((person) => samePerson(person.name, one.for));
  return replaced !== undefined && fitsGroup(replaced, post, question);
}
