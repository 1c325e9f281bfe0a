import { sentences } from '../../language/sentences';
import { indexTerms } from '../../language/analyse';
import type { Span } from '../../shared/span';
import type { Passage } from '../passage';
import type { Sheet } from '../sheet';

/** A sentence, bullet or heading of an item, with its stems. */
export interface Sentence {
  /** In the stored text. */
  readonly span: Span;
  /** Verbatim. */
  readonly text: string;
  readonly stems: readonly string[];
  readonly passage: Passage;
  /** Begins a list: ends with a colon. */
  readonly leadsIn: boolean;
  /** A bullet or a numbered point. */
  readonly isPoint: boolean;
}

/** One item of one set of minutes, ready to be searched for an answer. */
export interface Reading {
  readonly sheet: Sheet;
  readonly item: number;
  readonly title: string;
  readonly titleStems: readonly string[];
  readonly sentences: readonly Sentence[];
}

const POINT_MARK = /(?:^|\n)[^\S\n]*(?:[-–—•·*▪o§]|\(?(?:\d{1,2}|\p{L})[.)])[^\S\n]*\*{0,2}$/u;

/** Reads the passages of one item; null when they are of no sheet the asker sees. */
export function readItem(passages: readonly Passage[], sheets: readonly Sheet[]): Reading | null {
  const [first] = passages;
  const sheet = sheets.find((one) => one.minutes === first?.minutes);
  if (first === undefined || sheet === undefined) return null;
  return {
    sheet,
    item: first.item,
    title: first.itemTitle,
    titleStems: stemsOf(first.itemTitle),
    sentences: passages.flatMap(sentencesOf),
  };
}

function sentencesOf(passage: Passage): readonly Sentence[] {
  return sentences(passage.text).map(({ start, end }) => {
    const text = passage.text.slice(start, end);
    return {
      span: { start: passage.span.start + start, end: passage.span.start + end },
      text,
      stems: stemsOf(text),
      passage,
      leadsIn: text.endsWith(':'),
      isPoint: POINT_MARK.test(passage.text.slice(0, start)),
    };
  });
}

function stemsOf(text: string): readonly string[] {
  return indexTerms(text).split(' ').filter(Boolean);
}
