import type { Language } from '../../domain/answers/answer';
import type { MinutesEntry } from '../../domain/messages/lists';
import type { MinutesAnnounced } from '../../domain/messages/notifications';
import { formatDate, formatMoment } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { submitAction, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain } from '../parts/elements';
import { shortQuote } from '../parts/fold';

const MOST_TITLES = 15;
const TITLE_LIMIT = 150;
/** A question the payload takes, with room to spare. */
const FORUM_LIMIT = 300;

/** Whose minutes, of which meeting, and what it was about. Stands in a channel, so it opens with a new message. */
export function announcementCard(message: MinutesAnnounced, language: Language): Rendered {
  const { notifications, lists } = textsIn(language);
  const { entry, changed } = message;
  const title = changed ? notifications.changed : notifications.announced;
  const forum = shortQuote(entry.forumName, FORUM_LIMIT);
  const head = facts(forum, formatMoment({ date: entry.date, time: null }, language));
  const items = itemLines(message.titles, language);
  return cardOf({
    text: [facts(title, head), lists.items(entry.items), ...items].join('\n'),
    speak: `${facts(title, head)}. ${lists.items(entry.items)}.`,
    body: [
      heading(title),
      plain(head, { weight: 'Bolder' }),
      plain(lists.items(entry.items), { isSubtle: true }),
      ...items.map((line) => plain(line)),
    ],
    actions: [...question(entry, language), showMinutes(entry, language)],
  });
}

function itemLines(titles: readonly string[], language: Language): readonly string[] {
  const shown = titles
    .slice(0, MOST_TITLES)
    .map((title, at) => `${at + 1}. ${shortQuote(title, TITLE_LIMIT)}`);
  const more = titles.length - shown.length;
  return more > 0 ? [...shown, textsIn(language).notifications.moreItems(more)] : shown;
}

/** Sent by the press itself: what is written in a channel in somebody's name reaches the bot only with a mention. */
function question({ forumName, date }: MinutesEntry, language: Language): readonly Action[] {
  if (date === null || forumName.length > FORUM_LIMIT) return [];
  const { lists, notifications } = textsIn(language);
  const asked = { question: lists.askMeeting(forumName, formatDate(date, language)), context: [] };
  return [submitAction(notifications.asked, { verb: 'ask', language, asked })];
}

function showMinutes({ forum, id }: MinutesEntry, language: Language): Action {
  const first = { forum, minutes: id, item: 0, page: 0, back: null };
  return submitAction(textsIn(language).notifications.showMinutes, { verb: 'show-item', language, ...first });
}
