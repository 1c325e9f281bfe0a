import { textAt, type Span } from '../shared/span';
import { linesOf } from './lines';
import type { AgendaItem, Section, SectionKind } from './model';
import { mayHoldPageNoise } from './recognisers/page-noise';

/** The decision of this meeting, verbatim; null when none is recorded. */
export function decisionText(item: AgendaItem, text: string): string | null {
  return textOfKind(item, 'decision', text);
}

/** The case text without the recommendation and without other bodies' decisions; null when there is none. */
export function caseText(item: AgendaItem, text: string): string | null {
  return textOfKind(item, 'case', text);
}

/** The body of a section, trimmed, without page numbers and the like. */
export function sectionText(section: Section, text: string): string {
  return mended(cleanText(text, section.span));
}

const BROKEN = /(?<=\p{Ll}{2})-[^\S\n]*\n[^\S\n]*(?=\p{Ll}{2})(?!(?:og|eller|samt|til)(?!\p{L}))/gu;

/** A word hyphenated at the end of a line is one word; "børne- / og ungdom" is two. */
export function mended(text: string): string {
  return text.replace(BROKEN, '');
}

function textOfKind(item: AgendaItem, kind: SectionKind, text: string): string | null {
  const bodies = item.sections
    .filter((section) => section.kind === kind)
    .map((section) => sectionText(section, text))
    .filter((body) => body !== '');
  return bodies.length === 0 ? null : bodies.join('\n\n');
}

/** Untouched where nothing has to be left out. */
function cleanText(text: string, span: Span): string {
  const raw = textAt(text, span).trim();
  if (!mayHoldPageNoise(raw)) return raw;
  const lines = linesOf(raw);
  const kept = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (kept === raw.replace(/\s/gu, '').length + innerSpaces(lines)) return raw;
  return lines
    .map((line) => (line.gap > 0 ? '\n' : '') + line.text)
    .join('\n')
    .trim();
}

function innerSpaces(lines: readonly { text: string }[]): number {
  return lines.reduce((sum, line) => sum + (line.text.length - line.text.replace(/\s/gu, '').length), 0);
}
