import type { Line } from './lines';
import { sectionHeading } from './recognisers/section-heading';

/** Only headings alone on their lines: the rest of a form that nobody filled in. */
export function isUnfilled(lines: readonly Line[]): boolean {
  return lines.every(({ text }) => sectionHeading(text)?.bodyAt === null);
}
