import type { RawItem } from './items';
import type { RawSection } from './item-sections';
import { headsTasks } from './recognisers/task-list-heading';

/**
 * Text without headings is what the meeting recorded, unless the item has a headed decision, is closed, or is a case text
 * that only lacks its decision.
 */
export function settleUnheaded(items: readonly RawItem[]): readonly RawItem[] {
  const headed = items.some(({ sections }) => sections.some(isHeadedDecision));
  return items.map((item) =>
    isRecord(item, headed) ? { ...item, sections: item.sections.map(asDecision) } : item,
  );
}

function isRecord({ closed, sections }: RawItem, headed: boolean): boolean {
  if ((closed && headed) || sections.some(isHeadedDecision)) return false;
  if (sections.some((section) => section.heading !== null && !isAppended(section))) return false;
  return !headed || sections.every(({ kind }) => kind !== 'recommendation');
}

function isHeadedDecision({ kind, heading }: RawSection): boolean {
  return kind === 'decision' && heading !== null;
}

/** Says nothing of the item itself. */
function isAppended({ kind, heading }: RawSection): boolean {
  return kind === 'attachments' || (heading !== null && headsTasks(heading));
}

function asDecision(section: RawSection): RawSection {
  return section.kind === 'case' && !isAppended(section) ? { ...section, kind: 'decision' } : section;
}
