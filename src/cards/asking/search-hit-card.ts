import type { Language } from '../../domain/answers/answer';
import type { SearchHit } from '../../domain/messages/search';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { cardOf, type AdaptiveCard } from '../parts/card';
import { facts, heading, plain } from '../parts/elements';
import { shortQuote } from '../parts/fold';

/** A line in the list of what was found, and the card that is put into the message. */
interface ShownHit {
  readonly title: string;
  readonly text: string;
  readonly card: AdaptiveCard;
}

const QUOTE_LIMIT = 700;
const PREVIEW_LIMIT = 140;
const NAME_LIMIT = 150;

/** Stands in other people's messages, so it needs nothing of the bot to be read. */
export function shownHit({ forumName, date, source, place }: SearchHit, language: Language): ShownHit {
  const { cards } = textsIn(language);
  const when = cards.meeting(formatDate(date, language));
  const head = facts(shortQuote(forumName, NAME_LIMIT), when);
  const from = cards.source(shortQuote(source, 120));
  if (place === null) {
    const { card } = cardOf({
      text: [head, from].join('\n'),
      speak: head,
      body: [heading(head), plain(from, { isSubtle: true })],
    });
    return { title: head, text: shortQuote(source, PREVIEW_LIMIT), card };
  }
  const { item, itemTitle, section, quote } = place;
  const title = cards.itemTitle(item, shortQuote(itemTitle, NAME_LIMIT));
  const named = facts(head, item === 0 ? null : cards.sections[section]);
  const quoted = cards.quote(shortQuote(quote, QUOTE_LIMIT));
  const { card } = cardOf({
    text: [title, named, quoted, from].join('\n'),
    speak: facts(title, head),
    body: [heading(title), plain(named, { isSubtle: true }), plain(quoted), plain(from, { isSubtle: true })],
  });
  return { title, text: facts(head, shortQuote(quote, PREVIEW_LIMIT)), card };
}
