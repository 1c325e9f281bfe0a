import type { Term } from '../../language/analyse';
import type { Level } from '../../minutes/model';
import type { Question } from '../question';
import { heard, phrases } from './phrases';

/** A meeting told by those who met: "da cheferne var samlet". */
const MET: readonly (readonly [Level, ReturnType<typeof phrases>])[] = [
  ['chef/fagligt', meetingOf('cheferne/chefer/fagcheferne/managers')],
  ['direktør', meetingOf('direktørerne/direktører/directors')],
  ['politisk', meetingOf('politikerne/politikere/politicians')],
];

function meetingOf(people: string): ReturnType<typeof phrases> {
  return phrases(
    `${people} … samlet/samledes/mødtes/mødes/sås/møde/mødet/sammen | met/meeting/gathered … ${people} | ${people} … met/gathered/meeting`,
  );
}

/** The question about the meetings of that level; the same question where none is named or there are none. */
export function atLevel(question: Question): Question {
  const { scope, words } = question;
  for (const [level, among] of MET) {
    const said = heard(words, among);
    const sheets = said === null ? [] : scope.sheets.filter((sheet) => sheet.level === level);
    if (said === null || sheets.length === 0) continue;
    const all: ReadonlySet<Term> = new Set([...scope.words, ...said.words]);
    return { ...question, scope: { ...scope, sheets, words: all } };
  }
  return question;
}
