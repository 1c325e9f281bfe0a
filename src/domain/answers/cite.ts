import type { Citation } from './answer';
import type { MeetingReference } from './attendance-facts';
import type { Passage } from './passage';
import type { Quote, Sheet } from './sheet';
import type { Span } from '../shared/span';

export function citeSheet(sheet: Sheet, quote: Quote): Citation {
  return {
    source: sheet.source,
    forum: sheet.forum,
    forumName: sheet.forumName,
    minutes: sheet.minutes,
    version: sheet.version,
    date: sheet.date,
    item: quote.item,
    itemTitle: sheet.items.find((item) => item.number === quote.item)?.title ?? '',
    section: quote.section,
    quote: quote.text,
    span: quote.span,
  };
}

/** `span` counts in the stored text and lies within the passage. */
export function citePassage(sheet: Sheet, passage: Passage, span: Span): Citation {
  const { start } = passage.span;
  return {
    ...citeSheet(sheet, { text: '', span, item: passage.item, section: passage.section }),
    itemTitle: passage.itemTitle,
    quote: passage.text.slice(span.start - start, span.end - start),
  };
}

/** Collects citations in order, each once, and tells their numbers. */
export class Citations {
  private readonly list: Citation[] = [];

  get all(): readonly Citation[] {
    return this.list;
  }

  /** The number of the citation, counted from 1. */
  add(citation: Citation): number {
    const at = this.list.findIndex(
      (one) => one.minutes === citation.minutes && sameSpan(one.span, citation.span),
    );
    return at >= 0 ? at + 1 : this.list.push(citation);
  }

  meeting(sheet: Sheet, quote: Quote = sheet.head): MeetingReference {
    const { forumName, date, startTime, place, level } = sheet;
    return { forumName, date, startTime, place, level, citation: this.add(citeSheet(sheet, quote)) };
  }
}

function sameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
