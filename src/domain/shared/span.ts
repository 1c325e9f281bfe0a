/** A stretch of a stored text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place in the stored text it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
