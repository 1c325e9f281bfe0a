import type { Language } from '../../domain/answers/answer';
import type { Undelivered, UndeliveredEntry } from '../../domain/messages/notifications';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import { COMMITTEE_ZONE, localTime } from '../../domain/shared/time';

const MOST_ENTRIES = 15;
const NAME_LIMIT = 150;

/** What could not be said, why, and a button to try it once more. */
export function undeliveredCard({ entries, retried }: Undelivered, language: Language): Rendered {
  const { undelivered, moreItems } = textsIn(language).notifications;
  const shown = entries.slice(0, MOST_ENTRIES).map((entry) => lineOf(entry, language));
  const more = entries.length - shown.length;
  const lines = [
    ...(retried === null ? [] : [undelivered.retried(retried)]),
    ...(entries.length === 0 && retried === null ? [undelivered.none] : []),
    ...shown,
    ...(more > 0 ? [moreItems(more)] : []),
  ];
  return cardOf({
    text: [undelivered.title, ...lines].join('\n'),
    speak: [`${undelivered.title}.`, ...lines.slice(0, 3)].join(' '),
    body: [heading(undelivered.title), ...lines.map((text) => plain(text))],
    actions:
      entries.length === 0
        ? []
        : [replaceWith(undelivered.retry, { verb: 'retry-undelivered', language }, { primary: true })],
  });
}

function lineOf({ what, forumName, at, reason }: UndeliveredEntry, language: Language): string {
  const { undelivered } = textsIn(language).notifications;
  const day = formatDate(localTime(at, COMMITTEE_ZONE).date, language);
  return `${facts(undelivered.what[what], shortQuote(forumName, NAME_LIMIT), day)}: ${undelivered.reasons[reason]}`;
}
