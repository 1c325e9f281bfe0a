import type { Answer } from '../../answer';
import type { GroupAtMeeting } from '../../attendance-facts';
import { bodyWord } from '../../body-word';
import { Citations } from '../../cite';
import type { Question } from '../../question';
import { answered } from '../../respond';
import type { Sheet } from '../../sheet';
import { wording } from '../../wording';
import { leftover } from '../leftover';
import { absencesOf } from './absences';
import { BESIDE_ATTENDANCE, CAME, STAYED_AWAY } from './attendance-phrases';
import { recordsAttendance } from './chosen-sheets';
import { factsOf, isAwayFrom } from './group-presence';
import { heard, phrases } from '../phrases';

/** How meetings are put in order; in these words themselves nothing is left to look for. */
const MOST = phrases(
  'flest | mest | størst | størst* | højest* | most | highest | largest | biggest | bedst/best',
);
const FEWEST = phrases(
  'færrest | mindst | mindst* | lavest* | fewest | least | lowest | smallest | worst | dårligst',
);
const MEETING_WORD = wording(
  'møde*|*møde|*mødet|*møder|*møderne|meeting*|forum*|udvalg*|klynge*|gange|antal*|number|fremmøde*|attendance',
);
const MOST_MEETINGS = 6;

/** "Hvor var der flest afbud?", "På hvilket møde var der færrest med?": each meeting with its number, the one meant first. */
export function comparedMeetingsAnswer(question: Question): Answer | null {
  const { words, people, kind } = question;
  const [most, fewest] = [heard(words, MOST), heard(words, FEWEST)];
  const [away, came] = [heard(words, STAYED_AWAY), heard(words, CAME)];
  if (people !== null || ['who', 'why', 'how-many'].includes(kind) || (most ?? fewest) === null) return null;
  if ((away ?? came) === null) return null;
  const told = [most, fewest, away, came, heard(words, BESIDE_ATTENDANCE)];
  const accounted = new Set(told.flatMap((one) => [...(one?.words ?? [])]));
  const rest = leftover(question, MEETING_WORD).filter(
    (word) => !accounted.has(word) && !bodyWord(word.folded).meeting,
  );
  const sheets = comparedSheets(question);
  if (rest.length > 0 || sheets.length < 2) return null;
  const sign = most === null ? 1 : -1;
  return away === null ? byPresent(question, sheets, sign) : byAbsent(question, sheets, sign);
}

/** Of forums that are named, the newest meeting of each. */
function comparedSheets({ scope }: Question): readonly Sheet[] {
  const recorded = scope.sheets.filter(recordsAttendance);
  const isOfEach = scope.period === null && (scope.forums?.forums.length ?? 0) > 1;
  if (!isOfEach) return recorded;
  return recorded.filter(({ forum }, at) => recorded.findIndex((one) => one.forum === forum) === at);
}

function byAbsent(question: Question, sheets: readonly Sheet[], sign: number): Answer {
  const citations = new Citations();
  const meetings = sheets
    .toSorted((one, other) => sign * (one.absences.length - other.absences.length))
    .slice(0, MOST_MEETINGS)
    .map((sheet) => absencesOf(sheet, citations));
  return answered(
    question.language,
    { kind: 'absences', meetings, counted: true, lead: null },
    citations.all,
  );
}

function byPresent(question: Question, sheets: readonly Sheet[], sign: number): Answer {
  const citations = new Citations();
  const present = (sheet: Sheet): Sheet['participants'] =>
    sheet.participants.filter((person) => !isAwayFrom(sheet, person));
  const meetings = sheets
    .toSorted((one, other) => sign * (present(one).length - present(other).length))
    .slice(0, MOST_MEETINGS)
    .map((sheet): GroupAtMeeting => ({
      meeting: citations.meeting(sheet, sheet.participants[0]?.quote),
      present: present(sheet).map(factsOf),
      absent: [],
    }));
  return answered(question.language, { kind: 'group-presence', meetings, form: 'count' }, citations.all);
}
