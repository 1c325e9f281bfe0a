import type { Answer, Citation, Language } from '../../domain/answers/answer';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { facts } from './elements';
import { shortQuote, trimmed } from './fold';
import { escapeMarkdown, printable } from './printable';

/** The answer as Markdown with [1], [2], … and what a client shows when one of them is pressed. */
export interface CitedText {
  readonly text: string;
  readonly citations: readonly ShownCitation[];
}

interface ShownCitation {
  /** The number in the text. */
  readonly position: number;
  readonly name: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
}

/** Teams refuses a message with more, or with longer ones. */
const MOST_CITATIONS = 20;
const NAME_LIMIT = 80;
const ABSTRACT_LIMIT = 160;
const KEYWORD_LIMIT = 28;
/** A number alone, as the answer sets it: not what a quote puts before an address, which would become a link. */
const MARK = /(?<=^|\s)\\\[(\d{1,3})\\\](?=$|\s)/g;

/** Null where the text refers to nothing: there is nothing to cite then. */
export function citedText(said: string, { citations, language }: Answer): CitedText | null {
  const known = citations.slice(0, MOST_CITATIONS);
  const named = new Set<number>();
  const lines = said.split('\n').map((line) =>
    escapeMarkdown(line.trim()).replace(MARK, (mark, digits: string) => {
      const position = Number(digits);
      if (position < 1 || position > known.length) return mark;
      named.add(position);
      return `[${position}]`;
    }),
  );
  if (named.size === 0) return null;
  const shown = known.map((citation, index) => shownCitation(citation, index + 1, language));
  return {
    // Markdown takes a single line break for a blank.
    text: lines.filter((line) => line !== '').join('\n\n'),
    citations: shown.filter(({ position }) => named.has(position)),
  };
}

function shownCitation(citation: Citation, position: number, language: Language): ShownCitation {
  const { cards } = textsIn(language);
  const { item, section, forumName } = citation;
  const place = facts(formatDate(citation.date, language), item === 0 ? cards.head : cards.item(item));
  // The date and the item tell meetings apart: a long name of a forum gives way.
  const forum = trimmed(printable(forumName), NAME_LIMIT - place.length - 3);
  return {
    position,
    name: facts(forum, place).slice(0, NAME_LIMIT),
    abstract: shortQuote(printable(citation.quote), ABSTRACT_LIMIT),
    keywords: item === 0 ? [] : [cards.sections[section].slice(0, KEYWORD_LIMIT)],
  };
}
