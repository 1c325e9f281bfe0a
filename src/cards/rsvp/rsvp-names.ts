import type { Language } from '../../domain/answers/answer';
import type { AnswerGroup } from '../../domain/attendance/rsvp-view';
import { answerLine } from '../../texts/answer-text';
import { textsIn } from '../../texts/texts';
import { line, plain, run, type Element } from '../parts/elements';
import { trimmed } from '../parts/fold';

/** Id of the part that a button unfolds. */
export const NAMES = 'names';
const LINE_LIMIT = 200;

/** Who answered what, by organisation, folded away at first. */
export function namesFold(
  groups: readonly AnswerGroup[],
  { language, most }: { readonly language: Language; readonly most: number },
): readonly Element[] {
  const items: Element[] = [];
  let left = most;
  for (const { organisation, answers } of groups) {
    if (left <= 0) break;
    items.push(organisationLine(organisation, language));
    for (const answer of answers.slice(0, left))
      items.push(plain(trimmed(answerLine(answer, language), LINE_LIMIT)));
    left -= answers.length;
  }
  const { rsvp } = textsIn(language);
  if (left < 0) items.push(plain(rsvp.moreNames(hidden(groups, most)), { isSubtle: true }));
  return [{ type: 'Container', id: NAMES, isVisible: false, separator: true, spacing: 'Medium', items }];
}

function organisationLine(organisation: string | null, language: Language): Element {
  const name = organisation ?? textsIn(language).rsvp.unknownOrganisation;
  return line([run(trimmed(name, LINE_LIMIT), { weight: 'Bolder' })], 'Medium');
}

function hidden(groups: readonly AnswerGroup[], most: number): number {
  return groups.reduce((sum, { answers }) => sum + answers.length, 0) - most;
}
