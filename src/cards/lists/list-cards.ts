import type { ListedMeeting, Listing, ListMessage } from '../../domain/messages/lists';
import { textsIn } from '../../texts/texts';
import { listCard } from './list-card';
import { forumRow, meetingRow, minutesRow, taskRow } from './list-rows';
import { openMeeting } from './open-meeting';
import { openMinutes } from './open-minutes';
import type { Renderers } from '../renderers';

export const listCards: Renderers<ListMessage> = {
  forums: ({ listing }, language) =>
    listCard(listing, { list: 'forums', language, size: 10, row: (entry) => forumRow(entry, language) }),
  meetings: ({ listing }, language) =>
    listCard(listing, {
      list: 'meetings',
      language,
      size: 8,
      row: (entry) => meetingRow(entry, language),
      note: hasPlanned(listing) ? '' : textsIn(language).lists.nonePlanned,
      open: (entries) => openMeeting(entries, language),
    }),
  minutes: ({ listing }, language) =>
    listCard(listing, {
      list: 'minutes',
      language,
      size: 8,
      row: (entry) => minutesRow(entry, language),
      open: (entries) => openMinutes(entries, language),
    }),
  tasks: ({ listing }, language) =>
    listCard(listing, { list: 'tasks', language, size: 5, row: (entry) => taskRow(entry, language) }),
};

/** What is still to come stands first in the list. */
function hasPlanned({ entries }: Listing<ListedMeeting>): boolean {
  return entries.some(({ state }) => state === 'planned');
}
