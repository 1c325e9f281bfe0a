import type { Answer } from '../answer';
import { Citations } from '../cite';
import { samePerson } from '../people';
import type { Question } from '../question';
import { answered, notStated } from '../respond';
import { wording } from '../wording';
import { ATTENDANCE_WORD } from './attendance-words';
import { recordsAttendance } from './chosen-sheets';
import { leftover } from './leftover';

const SUBSTITUTE = wording(
  'i stedet for|i stedet|trådte ind|trådte * ind|træder ind|træder * ind|tog * plads|stedfortræder*|suppleant*|afløs*|vikar*|erstatte*|reserve*|substitut*|stepped in|step in|stood in|stand in|replaced|replace|in place of|instead|på vegne af',
);
const SUBSTITUTE_WORD = wording(
  'stedet|trådte|træder|ind|plads|stedfortræder*|suppleant*|afløs*|vikar*|erstatte*|reserve*|substitut*|stepped|step|stood|stand|replaced|replace|place|instead|vegne|tog',
);

/** "Hvem trådte ind for Mette?" */
export function substitutesAnswer(question: Question): Answer | null {
  if (!SUBSTITUTE.test(question.plain)) return null;
  const unaccounted = leftover(question, SUBSTITUTE_WORD).filter(
    (word) => !ATTENDANCE_WORD.test(` ${word.folded} `),
  );
  if (unaccounted.length > 0) return null;
  const { people } = question;
  const citations = new Citations();
  const substitutions = question.scope.sheets.flatMap((sheet) =>
    sheet.substitutes
      .filter(
        (one) =>
          people === null ||
          people.people.some(({ spellings }) =>
            spellings.some((name) => samePerson(name, one.for) || samePerson(name, one.by)),
          ),
      )
      .map((one) => ({ for: one.for, by: one.by, meeting: citations.meeting(sheet, one.quote) })),
  );
  if (substitutions.length > 0)
    return answered(question.language, { kind: 'substitutes', substitutions }, citations.all);
  const recorded = question.scope.sheets.some(recordsAttendance);
  return notStated(question.language, recorded ? 'fact' : 'attendance');
}
