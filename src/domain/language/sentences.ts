import type { Span } from '../shared/span';
import { kindAt, SPACE } from './characters';
import { closesSentence } from './sentence-end';
import { textBlocks } from './text-blocks';

/**
 * The sentences of a text, or of a stretch of it: trimmed, verbatim, in order. List marks are left out; a bullet, a numbered
 * point and a heading are sentences of their own. Linear in the length of the text.
 */
export function sentences(text: string, span: Span = { start: 0, end: text.length }): readonly Span[] {
  return textBlocks(text, span).flatMap((block) => sentencesOfBlock(text, block));
}

/** Only these close a sentence. */
const MARK = /[.!?…]/g;

/** The sentences of one of the text's blocks. */
export function sentencesOfBlock(text: string, block: Span): readonly Span[] {
  const found: Span[] = [];
  const said = text.slice(block.start, block.end);
  let start = block.start;
  MARK.lastIndex = 0;
  while (MARK.test(said)) {
    const at = block.start + MARK.lastIndex - 1;
    const end = closesSentence(text, { at, sentence: start, limit: block.end });
    if (end === null) continue;
    push(found, trimmed(text, { start, end }));
    start = end;
    MARK.lastIndex = end - block.start;
  }
  push(found, trimmed(text, { start, end: block.end }));
  return found;
}

function push(spans: Span[], span: Span): void {
  if (span.end > span.start) spans.push(span);
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  return (kindAt(text, at) & SPACE) !== 0;
}
