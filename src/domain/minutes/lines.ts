import type { Span } from '../shared/span';
import { isPageNoise } from './recognisers/page-noise';

/** A line with something in it. Page numbers and the like are no lines. */
export interface Line {
  /** Without white space at both ends. */
  readonly text: string;
  readonly span: Span;
  /** Blank lines before it. */
  readonly gap: number;
  /** How far it is set in, in characters; not known of what is cut from a line. */
  readonly indent?: number;
  /** The rest of a line behind its heading. */
  readonly isTail?: true;
}

/** The lines of a text or of a stretch of it, in order. */
export function linesOf(text: string, within: Span = { start: 0, end: text.length }): readonly Line[] {
  const lines: Line[] = [];
  let start = within.start;
  let gap = 0;
  while (start < within.end) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > within.end ? within.end : newline;
    const line = trimmedLine(text.slice(start, end), start);
    if (line === null || isPageNoise(line.text)) {
      gap += 1;
    } else {
      lines.push({ text: line.text, span: line.span, gap, indent: line.span.start - start });
      gap = 0;
    }
    start = end + 1;
  }
  return lines;
}

function trimmedLine(raw: string, start: number): Pick<Line, 'text' | 'span'> | null {
  const seen = raw.trim();
  const text =
    isInvisible(seen, 0) || isInvisible(seen, seen.length - 1) ? seen.replace(INVISIBLE_ENDS, '') : seen;
  if (text === '') return null;
  const at = start + raw.indexOf(text);
  return { text, span: { start: at, end: at + text.length } };
}

const [ZERO_WIDTH_SPACE, WORD_JOINER] = [0x200b, 0x2060];

function isInvisible(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === ZERO_WIDTH_SPACE || code === WORD_JOINER;
}

const INVISIBLE_ENDS = /^[\s\u200b\u2060]+|(?<![\s\u200b\u2060])[\s\u200b\u2060]+$/gu;

/** The lines that begin inside the span. */
export function linesWithin(lines: readonly Line[], span: Span): readonly Line[] {
  return lines.filter((line) => line.span.start >= span.start && line.span.start < span.end);
}

const MARK = /[#*_\s]/;

/** Without the emphasis and heading marks of Markdown around it. */
export function plain(text: string): string {
  if (!MARK.test(text.charAt(0)) && !MARK.test(text.charAt(text.length - 1))) return text;
  return text
    .replace(/^(?:#{1,6}\s+|\*\*|__)+/u, '')
    .replace(/(?:\*\*|__)+$/u, '')
    .trim();
}
