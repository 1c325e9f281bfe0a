import type { Located } from '../shared/span';
import type { RawSection } from './item-sections';
import type { Section } from './model';

/** The section, in two where a list of those away stands in the middle of it. */
export function toSections(section: RawSection, away: readonly Located<string>[]): readonly Section[] {
  const { kind, heading, span, lines } = section;
  const at = lines.findIndex((line, index) => {
    const from = lines[index - 1]?.span.end ?? line.span.start;
    return away.some(({ span: place }) => place.start >= from && place.end <= line.span.start);
  });
  const [last, next] = [lines[at - 1], lines[at]];
  if (last === undefined || next === undefined) return [{ kind, heading, span }];
  const rest = {
    ...section,
    heading: null,
    span: { start: next.span.start, end: span.end },
    lines: lines.slice(at),
  };
  return [{ kind, heading, span: { start: span.start, end: last.span.end } }, ...toSections(rest, away)];
}
