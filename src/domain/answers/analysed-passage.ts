import { indexTerms } from '../language/analyse';
import { sentences } from '../language/sentences';
import { memoized } from '../shared/memoized';
import type { Passage } from './passage';

/** A passage with its analysis, which is done once when it is indexed. */
export interface AnalysedPassage {
  readonly passage: Passage;
  /** Stems between blanks. */
  readonly title: string;
  readonly sentences: readonly AnalysedSentence[];
}

interface AnalysedSentence {
  /** Within the passage's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Stems between blanks. */
  readonly stems: string;
  /** A bullet or a numbered point. */
  readonly isPoint: boolean;
}

const POINT_MARK = /^[^\S\n]*(?:[-–—•·*▪o§]|\(?(?:\d{1,2}|\p{L})[.)])[^\S\n]*\*{0,2}$/u;

/** Every passage of an item has the same title. */
const MOST_TITLES = 200;
const titleTerms = memoized(indexTerms, MOST_TITLES);

export function analysePassage(passage: Passage): AnalysedPassage {
  return {
    passage,
    title: titleTerms(passage.itemTitle),
    sentences: sentences(passage.text).map(({ start, end }) => ({
      start,
      end,
      stems: indexTerms(passage.text.slice(start, end)),
      isPoint: POINT_MARK.test(lineBefore(passage.text, start)),
    })),
  };
}

/** Only this much, because the expression would otherwise go through the whole passage for each of its sentences. */
function lineBefore(text: string, end: number): string {
  return text.slice(end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1, end);
}
