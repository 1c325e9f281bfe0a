import type { Language } from '../../domain/answers/answer';
import type { ItemMessage, ItemSection } from '../../domain/messages/asking';
import { deviationText } from '../../texts/deviation-text';
import { formatMoment } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, paragraphs, plain, subheading, type Element } from '../parts/elements';
import { shortQuote, trimmed } from '../parts/fold';
import { textPages } from '../parts/paging';

type Paragraph = ItemSection & { readonly label: string | null };

/** The text stands in the card twice (body and fallback); this stays below the limit even in the widest script. */
const PAGE_SIZE = { characters: 3000, perBlock: 60 };
/** The opening shares its card with the list of items. */
const OPENING_SIZE = { characters: 1500, perBlock: 60 };
const MOST_ITEMS = 20;
const ITEM_LIMIT = 70;

/** One item word for word, a page at a time. */
export function itemCard(message: ItemMessage, language: Language): Rendered {
  const { cards } = textsIn(language);
  const { view } = message;
  const pages = textPages(paragraphsOf(view.sections, language), view.item === 0 ? OPENING_SIZE : PAGE_SIZE);
  const page = Math.min(message.page, pages.length - 1);
  const shown = pages[page] ?? [];
  const title = cards.itemTitle(view.item, shortQuote(view.title, 200));
  const when = cards.meeting(formatMoment({ date: view.date, time: null }, language));
  const header = facts(trimmed(view.forumName, 150), when);
  const deviates = view.deviation === null ? null : deviationText(view.deviation, language);
  const position = pages.length > 1 ? cards.page(page + 1, pages.length) : null;
  const contents = page === 0 ? contentsLines(view, language) : [];
  const empty = shown.every(({ text }) => text.trim() === '');
  return cardOf({
    text: [
      title,
      header,
      ...(view.outdated ? [cards.outdated(view.version)] : []),
      ...(deviates === null ? [] : [deviates]),
      ...contents,
      ...(empty ? [cards.emptyItem] : inWords(shown)),
      ...(position === null ? [] : [position]),
    ].join('\n'),
    speak: facts(title, header),
    body: [
      heading(title),
      plain(header, { isSubtle: true }),
      ...(view.outdated ? [plain(cards.outdated(view.version))] : []),
      ...(deviates === null ? [] : [plain(deviates)]),
      ...contents.map((line, at) => (at === 0 ? subheading(line) : plain(line))),
      ...(empty ? [plain(cards.emptyItem)] : shown.flatMap(paragraphElements)),
      plain(facts(cards.source(shortQuote(view.source, 120)), position), { isSubtle: true }),
    ],
    actions: pageActions({ ...message, page }, { last: pages.length - 1, language }),
  });
}

/** The items under their heading; none for an item itself. */
function contentsLines({ contents }: ItemMessage['view'], language: Language): readonly string[] {
  if (contents.length === 0) return [];
  const { cards, notifications } = textsIn(language);
  const shown = contents.slice(0, MOST_ITEMS);
  const more = contents.length - shown.length;
  return [
    cards.contents,
    ...shown.map(({ number, title }) => `${number}. ${shortQuote(title, ITEM_LIMIT)}`),
    ...(more > 0 ? [notifications.moreItems(more)] : []),
  ];
}

/** Cut into lines, so that pages break between them; the first of each section carries its heading. */
function paragraphsOf(sections: readonly ItemSection[], language: Language): readonly Paragraph[] {
  const { cards } = textsIn(language);
  return sections.flatMap((section) => {
    const lines = section.text.split('\n').map((text) => text.trim().replace(/\t+/g, ' · '));
    const named = section.kind !== 'unheaded' && section.kind !== 'head';
    const written = section.heading ?? (named ? cards.sections[section.kind] : null);
    const label = written === null ? null : shortQuote(written, 120);
    return withoutStrayWords(lines.filter((text) => text !== '')).map((text, index) => ({
      ...section,
      text,
      label: index === 0 ? label : null,
    }));
  });
}

const STRAY = /^\p{Ll}{1,3}$/u;

/** Lost tables leave a short word such as "at" on a line by itself; it belongs to what follows. */
function withoutStrayWords(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let stray = '';
  for (const line of lines) {
    if (STRAY.test(line)) {
      stray += `${line} `;
      continue;
    }
    whole.push(`${stray}${line}`);
    stray = '';
  }
  return stray === '' ? whole : [...whole, stray.trimEnd()];
}

function paragraphElements({ label, text }: Paragraph): readonly Element[] {
  return [...(label === null ? [] : [subheading(label)]), ...paragraphs(text)];
}

function inWords(shown: readonly Paragraph[]): readonly string[] {
  return shown.map(({ label, text }) => (label === null ? text : `${label}: ${text}`));
}

function pageActions(
  { view, page, back }: ItemMessage,
  { last, language }: { readonly last: number; readonly language: Language },
): readonly Action[] {
  const { cards, versions } = textsIn(language);
  const { forum, minutes, item, version } = view;
  const place = { verb: 'show-item', language, forum, minutes, item, back } as const;
  const to = (target: number) => ({ ...place, version, page: target });
  const ahead = page < last ? null : view.next;
  const behind = page > 0 ? null : view.previous;
  return [
    ...(page < last ? [replaceWith(cards.nextPage, to(page + 1), { primary: true })] : []),
    ...(page > 0 ? [replaceWith(cards.previousPage, to(page - 1))] : []),
    ...(ahead === null ? [] : [replaceWith(cards.nextItem, { ...to(0), item: ahead })]),
    ...(behind === null ? [] : [replaceWith(cards.previousItem, { ...to(0), item: behind })]),
    ...(view.outdated ? [replaceWith(cards.newestVersion, { ...place, page: 0 })] : []),
    ...(view.mayChange
      ? [replaceWith(versions.show, { verb: 'versions-show', language, forum, minutes })]
      : []),
    ...(back === null ? [] : [replaceWith(cards.backToAnswer, { verb: 'ask', language, asked: back })]),
  ];
}
