import type { RawItem } from './items';
import type { RawSection } from './item-sections';
import { isDecisionWord } from './recognisers/section-heading';

/**
 * An item has one decision. "Konklusion" or "Referat" beside a "Beslutning", and a second "Beslutning" inside a case text, are
 * case text; which of two counts is told by where the other items of these minutes have theirs.
 */
export function settleDecisions(items: readonly RawItem[]): readonly RawItem[] {
  const first = comesFirst(items);
  return items.map((item) => ({ ...item, sections: settled(item.sections, first) }));
}

function comesFirst(items: readonly RawItem[]): boolean {
  const headed = items
    .map(({ sections }) => sections.filter(({ heading }) => heading !== null))
    .filter((sections) => sections.length >= 2 && sections.some(isDecision));
  return headed.filter(([opening]) => opening?.kind === 'decision').length > headed.length / 2;
}

function settled(sections: readonly RawSection[], first: boolean): readonly RawSection[] {
  const decisions = sections.filter(isDecision);
  if (decisions.length < 2) return sections;
  const filled = decisions.filter(({ lines }) => lines.length > 0);
  const named = filled.filter(({ heading }) => isDecisionWord(heading ?? ''));
  const rivals = named.length > 0 ? named : filled;
  const kept = first ? rivals[0] : rivals.at(-1);
  return sections.map((section) =>
    isDecision(section) && section !== (kept ?? decisions[0]) ? { ...section, kind: 'case' } : section,
  );
}

function isDecision({ kind, heading }: RawSection): boolean {
  return kind === 'decision' && heading !== null;
}
