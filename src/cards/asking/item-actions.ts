import type { Citation, Language } from '../../domain/answers/answer';
import type { AskedQuestion } from '../../domain/messages/asking';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { trimmed } from '../parts/fold';
import type { PayloadOf } from '../payloads/payloads';

interface ItemAction {
  readonly title: string;
  readonly payload: PayloadOf<'show-item'>;
}

/** One to three actions read best; the sources beyond stand in the list above. */
const MOST = 2;
/** A question longer than this is not carried around in every button; the card then has no way back. */
const QUESTION_LIMIT = 300;
const CONTEXT_LIMIT = 120;

/** One button for each distinct item that is cited, in the order of the sources. */
export function itemActions(
  citations: readonly Citation[],
  asked: AskedQuestion,
  language: Language,
): readonly ItemAction[] {
  const shown = firstOfEachItem(citations).slice(0, MOST);
  const back = wayBack(asked);
  const oneMeeting = new Set(shown.map(({ minutes }) => minutes)).size === 1;
  return shown.map((citation) => ({
    title: titleOf(citation, { oneMeeting, language }),
    payload: {
      verb: 'show-item',
      language,
      forum: citation.forum,
      minutes: citation.minutes,
      item: citation.item,
      version: citation.version,
      page: 0,
      back,
    },
  }));
}

function titleOf(citation: Citation, look: { oneMeeting: boolean; language: Language }): string {
  const { cards } = textsIn(look.language);
  return look.oneMeeting
    ? cards.showItem(citation.item)
    : cards.showItemOf(citation.item, formatDate(citation.date, look.language));
}

function firstOfEachItem(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map<string, Citation>();
  for (const citation of citations) {
    const item = `${citation.minutes}#${citation.item}`;
    if (!seen.has(item)) seen.set(item, citation);
  }
  return [...seen.values()];
}

function wayBack({ question, context }: AskedQuestion): AskedQuestion | null {
  if (question.length > QUESTION_LIMIT) return null;
  return { question, context: context.slice(-3).map((earlier) => trimmed(earlier, CONTEXT_LIMIT)) };
}
