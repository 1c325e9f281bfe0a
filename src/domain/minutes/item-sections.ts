import type { IsoDate } from '../shared/dates';
import type { Span } from '../shared/span';
import { tailOf } from './heading-tail';
import { isProse } from './is-prose';
import { isUnfilled } from './is-unfilled';
import { learntHeading, type LearntHeadings } from './learnt-headings';
import type { Line } from './lines';
import type { SectionKind } from './model';
import { isAtPoint, isProposal } from './recognisers/proposal';
import {
  discussionHeading,
  isDecisionWord,
  outcomeHeading,
  sectionHeading,
  type SectionHeading,
} from './recognisers/section-heading';
import { headsTasks } from './recognisers/task-list-heading';

/** A section and the lines of its body. The first line may be the tail of a line that begins with the heading. */
export interface RawSection {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly span: Span;
  readonly lines: readonly Line[];
}

interface Open {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly at: number;
  readonly lines: Line[];
}

export interface SplitContext {
  /** Where the first section begins when it has no heading. */
  readonly from: number;
  readonly meetingDate: IsoDate | null;
  /** The number in the "Ad 3." that opens this item's outcome; null where the minutes do not use it. */
  readonly outcome: number | null;
  /** Headings known from other items only. */
  readonly learnt: LearntHeadings;
  /** "Hvem gør hvad" stands inside the items, not below the last of them for all. */
  readonly tasksWithin: boolean;
}

/**
 * Cuts the lines of an item at its section headings. What stands before the first heading is a case section without heading.
 * `meetingDate` tells this meeting's dated decision from those of other bodies.
 */
export function splitSections(lines: readonly Line[], context: SplitContext): readonly RawSection[] {
  const found: Open[] = [{ ...UNHEADED, at: context.from, lines: [] }];
  for (const [at, line] of lines.entries()) {
    const heading = headingOf(line, lines, context);
    const tail = heading && tailOf(line, heading);
    const below = { of: lines, from: at + 1, tail };
    const kind = heading && opens(heading, { found, below, context });
    if (!heading || !kind) {
      const last = found.at(-1);
      if (last && endsInlineList(last, line)) found.push({ ...UNHEADED, at: line.span.start, lines: [line] });
      else last?.lines.push(line);
      continue;
    }
    found.push({ kind, heading: heading.heading, at: line.span.end, lines: tail ? [tail] : [] });
  }
  return found.filter(({ heading, lines: body }) => heading !== null || body.length > 0).map(close);
}

function headingOf(line: Line, lines: readonly Line[], context: SplitContext): SectionHeading | null {
  return (
    outcomeOfItem(line, context) ??
    sectionHeading(line.text) ??
    learntHeading(line, context.learnt) ??
    discussionOf(line, lines)
  );
}

const UNHEADED = { kind: 'case', heading: null } as const;

/** Prose below "Bilag: Budget 2025" is no attachment. */
function endsInlineList({ kind, lines }: Open, line: Line): boolean {
  const [first] = lines;
  const isInline =
    kind === 'attachments' && first !== undefined && lines.length === 1 && first.isTail === true;
  return isInline && isProse(line, 1);
}

/** What stands behind a line that may be a heading. */
interface Below {
  readonly of: readonly Line[];
  /** Index of the next line. */
  readonly from: number;
  /** The rest of the line itself. */
  readonly tail: Line | null;
}

interface Situation {
  readonly found: readonly Open[];
  readonly below: Below;
  readonly context: SplitContext;
}

function outcomeOfItem(line: Line, { outcome }: SplitContext): SectionHeading | null {
  const heading = outcome === null ? null : outcomeHeading(line.text);
  return heading !== null && heading.number === outcome ? heading : null;
}

/** "Drøftelse" heads the outcome where the item has no heading for a decision. */
function discussionOf(line: Line, lines: readonly Line[]): SectionHeading | null {
  const heading = discussionHeading(line.text);
  return heading === null || lines.some(({ text }) => sectionHeading(text)?.kind === 'decision')
    ? null
    : heading;
}

/** The kind of section the line opens here, or null when it is part of the section it stands in. */
function opens(heading: SectionHeading, situation: Situation): SectionKind | null {
  if (heading.strength === 'weak') return opensWeakly(heading, situation) ? 'case' : null;
  switch (heading.kind) {
    case 'decision':
      return heading.date === null ? ofDecision(heading, situation) : ofDatedDecision(heading, situation);
    case 'recommendation':
      return repeatsProposal(situation) ? null : 'recommendation';
    case 'attachments':
      return isProse(firstOf(situation.below), 2) ? null : 'attachments';
    case 'case':
      return headsTasks(heading.heading) && situation.context.tasksWithin ? ofTasks(situation) : 'case';
    case 'history':
      return 'history';
  }
}

/** "Hvem gør hvad" inside an item is what was agreed, mostly below what was decided. */
function ofTasks({ found, below }: Situation): SectionKind | null {
  const current = found.at(-1);
  const goesOn = current?.kind === 'decision' || current?.heading === null || someBelow(below, ['decision']);
  return goesOn ? null : 'decision';
}

/** Other bodies decided on other days; among attachments such a line is the name of a document. */
function ofDatedDecision(heading: SectionHeading, { found, context }: Situation): SectionKind | null {
  const current = found.at(-1);
  const isOwn = context.meetingDate === null || heading.date === context.meetingDate;
  if (isOwn && current?.kind === 'decision' && isUndated(current) && current.lines.length > 0) return null;
  if (heading.date === context.meetingDate) return 'decision';
  if (found.at(-1)?.kind === 'attachments' && / fra /iu.test(heading.heading)) return null;
  return context.meetingDate === null ? 'decision' : 'history';
}

/** Below a plain "Beslutning" the body and the day may be named again. */
function isUndated({ heading }: Open): boolean {
  return heading !== null && !/\d/.test(heading);
}

/** "Beslutning" within other bodies' decisions, or "Konklusion" within a decision, opens nothing new. */
function ofDecision(heading: SectionHeading, { found, below }: Situation): SectionKind | null {
  const current = found.at(-1);
  if (below.tail === null && has(found, 'decision') && isUnfilled(below.of.slice(below.from)))
    return 'decision';
  if (current?.kind === 'history' && has(found, 'decision')) return null;
  if (current?.kind !== 'decision' || current.heading === null || !isDecisionWord(current.heading))
    return 'decision';
  return current.lines.length > 0 || !isDecisionWord(heading.heading) ? null : 'decision';
}

/** A second "Indstilling" is a heading only when a proposal stands below it. */
function repeatsProposal({ found, below }: Situation): boolean {
  const next = firstOf(below)?.text ?? '';
  return has(found, 'recommendation') && !isProposal(next) && !isAtPoint(next);
}

/** "Baggrund" begins a case text, but inside a decision that closes its item it is only a subheading. */
function opensWeakly({ heading }: SectionHeading, { found, below }: Situation): boolean {
  switch (found.at(-1)?.kind) {
    case 'recommendation':
      return true;
    case 'attachments':
      return isProse(firstOf(below), 1);
    case 'decision':
      return (
        (!has(found, 'case') && !has(found, 'recommendation') && !someBelow(below, ['case'])) ||
        (!has(found, 'recommendation') && someBelow(below, ['recommendation', 'history'])) ||
        (isBeforeCase(found) && (someBelow(below, ['case']) || looksLikeProposals(heading, found)))
      );
    case 'case':
      return found.length === 1 && found[0]?.heading === null && found[0].lines.length === 0;
    case 'history':
    case undefined:
      return false;
  }
}

/** The case text of a proposal that was decided on above it is still to come. */
function isBeforeCase(found: readonly Open[]): boolean {
  return has(found, 'recommendation') && !has(found, 'case');
}

/** In capitals as the heading of the proposal is. */
function looksLikeProposals(heading: string, found: readonly Open[]): boolean {
  const proposal = found.find(({ kind }) => kind === 'recommendation')?.heading ?? '';
  return [heading, proposal].every((text) => text !== '' && text === text.toUpperCase());
}

function firstOf({ of, from, tail }: Below): Line | undefined {
  return tail ?? of[from];
}

function someBelow({ of, from }: Below, kinds: readonly SectionKind[]): boolean {
  return of.some((line, at) => {
    const heading = at >= from ? sectionHeading(line.text) : null;
    return heading?.strength === 'strong' && heading.date === null && kinds.includes(heading.kind);
  });
}

function has(found: readonly Open[], kind: SectionKind): boolean {
  return found.some((open) => open.kind === kind && (open.heading !== null || open.lines.length > 0));
}

function close({ kind, heading, at, lines }: Open): RawSection {
  const [first, last] = [lines[0], lines.at(-1)];
  const span = first && last ? { start: first.span.start, end: last.span.end } : { start: at, end: at };
  return { kind, heading, span, lines };
}
