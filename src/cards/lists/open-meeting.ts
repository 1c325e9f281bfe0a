import type { Language } from '../../domain/answers/answer';
import type { ListedMeeting } from '../../domain/messages/lists';
import { formatMoment } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { facts } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { inputSelect } from '../parts/inputs';
import type { OpenOne } from './list-card';

/** A list and one button: a card has room for six actions, and a list for more meetings. */
export function openMeeting(meetings: readonly ListedMeeting[], language: Language): OpenOne {
  const { planning } = textsIn(language);
  const choices = meetings.map(({ forumName, meeting }) => ({
    title: trimmed(facts(formatMoment({ date: meeting.date, time: null }, language), forumName), 120),
    value: meeting.id,
  }));
  return {
    input: inputSelect({
      id: 'meeting',
      label: planning.which,
      errorMessage: planning.chooseOne,
      choices,
    }),
    action: replaceWith(planning.open, { verb: 'meeting-show', language }, { primary: true }),
  };
}
