import { isShortName } from '../language/names';
import { agentAtStart } from '../minutes/follow-ups/agents';
import type { OwnerKind } from '../minutes/model';

/** Of an owner that a person wrote. */
export function ownerKindOf(owner: string | null): OwnerKind {
  if (owner === null) return 'unassigned';
  return isShortName(owner) ? 'person' : (agentAtStart(owner, new Set())?.kind ?? 'group');
}
