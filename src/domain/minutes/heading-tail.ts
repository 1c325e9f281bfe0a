import type { Line } from './lines';
import type { SectionHeading } from './recognisers/section-heading';

/** What stands behind a heading on its own line, as a line of its own. */
export function tailOf(line: Line, heading: SectionHeading): Line | null {
  if (heading.bodyAt === null) return null;
  const text = line.text.slice(heading.bodyAt);
  return { text, gap: 0, span: { start: line.span.end - text.length, end: line.span.end }, isTail: true };
}
