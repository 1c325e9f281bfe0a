import type { Line } from './lines';
import { caseNumberLine } from './recognisers/case-number';
import { titleOf, type Contents } from './recognisers/contents';
import type { ItemHeading } from './recognisers/item-heading';
import { isUsualTitle } from './recognisers/usual-titles';
import { outcomeHeading, sectionHeading } from './recognisers/section-heading';

const ABSENCE = /^(?:fraværende|afbud|deltog ikke|inhabil|ikke til stede)\s*:/iu;
const PROPOSAL = /^(?:det|der) indstilles\b|\bindstiller,?(?: at|:|,|$)/iu;
const OPEN_END = /(?:[,;:]|\b(?:og|eller|at|samt|på|af|til|for|med))$/iu;

/** A title seldom begins with a small letter ("e-handel"), a point of a list often does. */
const LOWER_CASE = 2.5;

/** A short title without a full stop. */
const CLEAN = 0.5;

/** Speaks for or against a line being the heading of an item, as a sum of what stands in it and around it. */
export function headingEvidence(
  lines: readonly Line[],
  contents: Contents | null,
): (heading: ItemHeading) => number {
  const titles = new Set(contents?.entries.map((entry) => titleOf(entry.title.value)));
  return (heading) =>
    ofTitle(heading, titles) + ofFollowing(lines, heading) + ofPreceding(lines, heading) + ofFamily(heading);
}

function ofTitle(heading: ItemHeading, contents: ReadonlySet<string>): number {
  const title = heading.title.value;
  let sum = 0;
  if (contents.has(titleOf(title))) sum += 3;
  if (isUsualTitle(title)) sum += title.split(/\s+/u).length <= 3 ? 2.5 : 1.5;
  if (/^["'”»«“(]*at\s/iu.test(title)) sum -= 4;
  if (/^\p{Ll}/u.test(title)) sum -= LOWER_CASE;
  if (OPEN_END.test(title)) sum -= 2;
  if (/[.!]$/.test(title) && title.split(/\s+/u).length > 4) sum -= 1.5;
  if (title.length > 160) sum -= 2;
  if (title.length <= 80 && /^["'”»«(]?\p{Lu}.*[\p{L}\d)"”»]$/u.test(title)) sum += CLEAN;
  return sum;
}

function ofFollowing(lines: readonly Line[], heading: ItemHeading): number {
  const next = lines[heading.last + 1];
  if (lines.slice(heading.first + 1, heading.last + 1).some(({ text }) => caseNumberLine(text) !== null))
    return 3;
  if (next === undefined) return 0;
  if (caseNumberLine(next.text) !== null || ABSENCE.test(next.text) || PROPOSAL.test(next.text)) return 3;
  if (sectionHeading(next.text)?.strength === 'strong' || outcomeHeading(next.text) !== null) return 3;
  if (isNextNumber(next.text, heading)) return next.gap === 0 ? -2 : -1;
  return next.gap > 0 ? 0.5 : 0;
}

/** "1. …" directly followed by "2. …": a list. */
function isNextNumber(line: string, heading: ItemHeading): boolean {
  const number = /^(?:punkt\s|pkt\.?\s)?(\d{1,3})(?=[.):\s])/iu.exec(line);
  return number !== null && Number(number[1]) === heading.number + 1;
}

function ofPreceding(lines: readonly Line[], heading: ItemHeading): number {
  const line = lines[heading.first];
  const previous = lines[heading.first - 1];
  if (line === undefined || previous === undefined) return 0.5;
  if (caseNumberLine(previous.text) !== null) return 2;
  if (repeatsInside(lines, heading)) return REPEATED;
  const lead =
    /[:,;]$/.test(previous.text) && !/^(?:dagsorden|referat|beslutning)\s*:$/iu.test(previous.text)
      ? -2.5
      : 0;
  if (line.gap > 0) return lead + 0.5;
  return lead + (/[.!?]$/.test(previous.text) ? -0.25 : -1);
}

/** "Beslutning", and below it the title once more. */
const REPEATED = -5;
/** How far above its item begins. Lines. */
const REACH = 80;

function repeatsInside(lines: readonly Line[], { first, title }: ItemHeading): boolean {
  const above = sectionHeading(lines[first - 1]?.text ?? '');
  if (above?.kind !== 'decision' || above.bodyAt !== null) return false;
  const own = titleOf(title.value);
  return lines.slice(Math.max(0, first - REACH), first - 1).some(({ text }) => titleOf(text) === own);
}

function ofFamily(heading: ItemHeading): number {
  switch (heading.family) {
    case 'point':
    case 'below':
      return 2;
    case 'outcome':
    case 'hash':
      return 1;
    case 'letter':
    case 'small-letter':
    case 'dash':
    case 'bracket':
    case 'alone':
      return -0.75;
    case 'dotted':
    case 'bare':
    case 'glued':
    case 'decimal':
    case 'roman':
      return 0;
  }
}
