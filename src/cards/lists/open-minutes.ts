import type { Language } from '../../domain/answers/answer';
import type { MinutesEntry } from '../../domain/messages/lists';
import { formatMoment } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { facts } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { inputSelect } from '../parts/inputs';
import type { OpenOne } from './list-card';

export function openMinutes(minutes: readonly MinutesEntry[], language: Language): OpenOne {
  const { lists } = textsIn(language);
  const choices = minutes.map(({ id, forumName, date }) => ({
    title: trimmed(facts(formatMoment({ date, time: null }, language), forumName), 120),
    value: id,
  }));
  return {
    input: inputSelect({
      id: 'chosen',
      label: lists.whichMinutes,
      errorMessage: lists.chooseMinutes,
      choices,
    }),
    action: replaceWith(lists.openMinutes, { verb: 'minutes-open', language }, { primary: true }),
  };
}
