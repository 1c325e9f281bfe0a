import type { Citation } from '../../domain/answers/answer';
import type { AnswerMessage } from '../../domain/messages/asking';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith, type ExecuteAction } from '../parts/actions';
import { shortQuote, trimmed } from '../parts/fold';
import { NEAR_LIMIT } from '../payloads/inquiries';
import { COMMITTEE_ZONE, localTime } from '../../domain/shared/time';

const SHOWN = 600;

/** What the secretariat has answered, as its own words: date and name first, then what it said. */
export function confirmedLines({ confirmed, answer }: AnswerMessage): readonly string[] {
  if (confirmed === undefined) return [];
  const { inquiries } = textsIn(answer.language);
  const { at, by, text } = confirmed.answer;
  const when = formatDate(localTime(at, COMMITTEE_ZONE).date, answer.language);
  return [inquiries.confirmed(when, trimmed(by.name, 100)), shortQuote(text, SHOWN)];
}

/** Offered where the minutes do not answer, and nobody of the secretariat has. */
export function askSecretariat(
  { answer, asked, confirmed }: AnswerMessage,
  near: readonly Citation[],
): readonly ExecuteAction[] {
  const { status, content, language } = answer;
  const belongsNowhere = content.kind === 'not-stated' && content.reason === 'no-forums';
  const unanswered = status === 'noAnswer' || status === 'clarify';
  if (!unanswered || belongsNowhere || confirmed !== undefined) return [];
  const items = near.filter(({ item }) => item > 0).slice(0, NEAR_LIMIT);
  return [
    replaceWith(
      textsIn(language).inquiries.ask,
      {
        verb: 'inquiry-form',
        language,
        question: asked.question,
        near: items.map(({ forum, minutes, item }) => ({ forum, minutes, item })),
      },
      { primary: status === 'noAnswer' },
    ),
  ];
}
