import type { Language } from '../../domain/answers/answer';
import type { TaskDraft } from '../../domain/minutes/model';
import { formatMoment } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { facts } from '../parts/elements';
import { shortQuote } from '../parts/fold';

/** Who, and by when: as settled, else as the minutes put it. */
export function taskFacts({ owner, due, dueText }: TaskDraft, language: Language): readonly string[] {
  const { lists } = textsIn(language);
  const when = due === null ? dueText : formatMoment({ date: due, time: null }, language);
  return [
    owner === null ? lists.noOwner : lists.owner(shortQuote(owner, 100)),
    ...(when === null ? [] : [lists.due(shortQuote(when, 80))]),
  ];
}

/** The same, behind what is to be done. */
export function taskInWords(draft: TaskDraft, language: Language, most: number): string {
  return facts(shortQuote(draft.task, most), ...taskFacts(draft, language));
}
