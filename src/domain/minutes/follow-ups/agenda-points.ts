import { findDeadline } from '../../language/deadlines';
import { conditionOf } from '../../language/conditions';
import { draftWords } from './draft-words';
import type { DraftContext, DraftWords } from './drafts';
import type { PlacedSentence } from './listing';
import { sentenceTask } from './task-text';

const COMES =
  /^(?<what>[^,;:.]{2,80}?)\s(?:kommer|sættes|tages|skal|bedes|ønskes|vil)\s(?:(?:først|så|derfor|igen|med|sat|komme|blive|taget|også)\s)*på\s(?:næste\s)?(?:dagsordenen|programmet|dagsorden)(?<rest>[^;]*)$/isu;

/** "Emnet kommer på dagsordenen i juni": somebody has to put it there. */
export function onTheAgenda({ text }: PlacedSentence, context: DraftContext): DraftWords | null {
  const { what, rest } = COMES.exec(text)?.groups ?? {};
  if (what === undefined || rest === undefined || context.section === 'case' || /\sikke(?:\s|$)/u.test(text))
    return null;
  const isTimed =
    findDeadline(rest, context.meeting) !== null ||
    /^(?:når|så snart)/iu.test(conditionOf(rest) ?? '') ||
    /næste\sdagsorden/iu.test(text);
  if (!isTimed) return null;
  const named = what.slice(0, 1).toLowerCase() + what.slice(1);
  return draftWords(text, context, { task: sentenceTask(['sæt', named, 'på dagsordenen', rest]) });
}
