import type { Language } from '../../domain/answers/answer';
import type { Meeting } from '../../domain/meetings/meeting';
import { formatMoment, formatTime } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { trimmed } from './fold';

const LINE_LIMIT = 260;

/** When, where, online, deadline: one line each, leaving out what is not known, and what a cancelled meeting needs no more. */
export function meetingLines(
  { date, startTime, endTime, place, planning: planned }: Meeting,
  language: Language,
): readonly string[] {
  const { planning } = textsIn(language);
  const when = formatMoment({ date, time: startTime }, language);
  const { onlineLink = null, answerBy = null } = planned?.state === 'planned' ? planned : {};
  return [
    endTime === null ? when : planning.from(when, formatTime(endTime, language)),
    place ?? '',
    onlineLink === null ? '' : planning.online(onlineLink),
    answerBy === null ? '' : planning.answerByLine(formatMoment({ date: answerBy, time: null }, language)),
  ]
    .filter((text) => text !== '')
    .map((text) => trimmed(text, LINE_LIMIT));
}
