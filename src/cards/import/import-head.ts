import type { Language } from '../../domain/answers/answer';
import type { ImportReview } from '../../domain/messages/import';
import { formatMoment } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { facts } from '../parts/elements';
import { shortQuote } from '../parts/fold';

/** "Fjordklyngen · onsdag 10. april 2024 kl. 10" */
export function importHead({ forum, minutes }: ImportReview, language: Language): string {
  const { imports } = textsIn(language);
  const when = formatMoment({ date: minutes.date, time: minutes.startTime }, language);
  return facts(forum.name === null ? imports.noForum : shortQuote(forum.name, 150), when);
}
