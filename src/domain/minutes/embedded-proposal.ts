import type { Line } from './lines';
import type { RawSection } from './item-sections';
import { listMark } from './recognisers/list-mark';
import { isAtPoint, isEmbeddedProposal } from './recognisers/proposal';

/**
 * A proposal inside a case text (without a heading of its own) becomes a recommendation section without heading;
 * what stands before and after it stays case text.
 */
export function cutProposals(sections: readonly RawSection[]): readonly RawSection[] {
  if (sections.some(({ kind, heading }) => kind === 'recommendation' && heading !== null)) return sections;
  return sections.flatMap((section) => (section.kind === 'case' ? cutProposal(section) : [section]));
}

function cutProposal(section: RawSection): readonly RawSection[] {
  const at = section.lines.findIndex((line) => isEmbeddedProposal(line.text));
  if (at < 0) return [section];
  const end = endOfPoints(section.lines, at + 1);
  const before = section.lines.slice(0, at);
  const after = section.lines.slice(end);
  return [
    ...(before.length > 0 || section.heading !== null ? [withLines(section, before)] : []),
    { ...withLines(section, section.lines.slice(at, end)), kind: 'recommendation', heading: null },
    ...(after.length > 0 ? cutProposal({ ...withLines(section, after), heading: null }) : []),
  ];
}

function withLines(section: RawSection, lines: readonly Line[]): RawSection {
  const [first, last] = [lines[0], lines.at(-1)];
  const start = section.span.start;
  const span = first && last ? { start: first.span.start, end: last.span.end } : { start, end: start };
  return { ...section, lines, span };
}

/** Points go on over wrapped lines and over a lead-in with further points below it. */
function endOfPoints(lines: readonly Line[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const previous = lines[at - 1]?.text ?? '';
    const isPart = isPoint(line) || /^at$/iu.test(previous) || (line.gap === 0 && /^\p{Ll}/u.test(line.text));
    const leadsOn = line.text.endsWith(':') && isPoint(lines[at + 1]);
    if (!isPart && !leadsOn) break;
    end = at + 1;
  }
  return end;
}

function isPoint(line: Line | undefined): boolean {
  return line !== undefined && (listMark(line.text) !== null || isAtPoint(line.text));
}
