import type { Line } from './lines';
import { headingEvidence } from './heading-evidence';
import { bulletedTitles } from './recognisers/bulleted-titles';
import { findContents, type Contents } from './recognisers/contents';
import { HEADING_FAMILIES, itemHeadings, type ItemHeading } from './recognisers/item-heading';
import { bestChain, type Candidate } from './heading-chain';
import { withLinesAbove } from './heading-lines';
import { byOrder, isNumberedByOrder, wholeNumbers } from './heading-numbers';
import { listedToTheEnd, onlyListed } from './recognisers/only-listed';
import { withNumbersAlone } from './numbers-alone';
import { unnumberedHeadings } from './recognisers/unnumbered-heading';

export interface Outline {
  readonly contents: Contents | null;
  /** The headings of the items in the order of the text. */
  readonly headings: readonly ItemHeading[];
}

interface Reading {
  readonly headings: readonly ItemHeading[];
  readonly score: number;
}

/** Headings of items below this evidence are lists. */
const ENOUGH = 1;

/**
 * Which lines are headings of items: every family of numbering gets its best chain of rising numbers, and the family with the
 * most evidence wins.
 */
export function findOutline(lines: readonly Line[]): Outline {
  const contents = findContents(lines);
  const candidates = candidatesOf(lines, contents);
  const readings = HEADING_FAMILIES.map((family) =>
    readingOf(
      candidates.filter(({ heading }) => heading.family === family),
      lines,
    ),
  );
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one));
  const agenda = contents === null ? listedToTheEnd(lines) : [];
  // Above such a list stand the items themselves; it is the agenda of the next meeting.
  const isOnlyAgenda = best.headings.every(({ first }) => first >= (agenda[0]?.first ?? lines.length));
  if (agenda.length > 0 && isOnlyAgenda && unnumberedHeadings(lines, null).length === 0)
    return { contents, headings: agenda };
  if (best.score >= ENOUGH) {
    const headings = withNumbersAlone(best.headings, candidates, lines);
    return { contents, headings: withLinesAbove(lines, headings) };
  }
  const unnumbered = unnumberedHeadings(lines, contents);
  if (unnumbered.length > 0) return { contents, headings: unnumbered };
  const listed = onlyListed(lines, contents);
  return { contents, headings: listed.length > 0 ? listed : bulletedTitles(lines) };
}

function candidatesOf(lines: readonly Line[], contents: Contents | null): readonly Candidate[] {
  const evidence = headingEvidence(lines, contents);
  return lines.flatMap((_, at) => {
    if (contents && at >= contents.first && at <= contents.last) return [];
    return itemHeadings(lines, at).map((heading) => ({ heading, evidence: evidence(heading) }));
  });
}

function readingOf(candidates: readonly Candidate[], lines: readonly Line[]): Reading {
  const chain = isNumberedByOrder(candidates) ? byOrder(candidates, lines) : bestChain(candidates);
  return {
    headings: wholeNumbers(chain.map(({ heading }) => heading)),
    score: chain.reduce((sum, { evidence }) => sum + evidence, 0),
  };
}
