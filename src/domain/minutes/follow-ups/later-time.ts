import { findDeadline } from '../../language/deadlines';
import type { DraftContext, DraftWords } from './drafts';

/** "… og har dem klar inden maj", "… og er tilbage med et svar i maj" */
const READY_THEN =
  /^[\s,;]*(?:og\s\p{L}+\s)?(?:og|så)\s(?:(?:vi|han|hun|de)\s)?(?:har|er)\s(?:[^,;.]{0,40}?\s)?(?:klar|parat|færdige?t?|på\splads|på\smail|i\shænde|tilbage|inde)(?!\p{L})/iu;
const IT_THEN =
  /^[\s,]*(?:og|så)\s(?:(?:resultatet|svaret|udkastet|planen|materialet)\s|(?:det|den)\s(?:går\saf\ssted|sendes|ligger|er|skal\svære|forelægges|fremlægges)\s)/iu;

/** "Ida undersøger det, og resultatet meldes tilbage inden maj": then it has to be done as well. */
export function withLaterTime(words: DraftWords, behind: string, { meeting }: DraftContext): DraftWords {
  const deadline =
    words.dueText === null && (IT_THEN.test(behind) || READY_THEN.test(behind))
      ? findDeadline(behind, meeting)
      : null;
  return deadline ? { ...words, ...deadline } : words;
}
