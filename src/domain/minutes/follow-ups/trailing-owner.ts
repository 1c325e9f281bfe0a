import { agentAtStart, type Agent } from './agents';
import type { KnownPeople } from './known-people';

const BRACKETED = /\((?:ansvarlig(?:e)?\s*:?\s*|v\/\s*|v\.\s*|ved\s+)?([^()]{2,60})\)[.\s]*$/iu;
const LABELLED = /(?:^|[\s.,;–-])(?:ansvarlig(?:e)?|tovholder(?:e)?)\s*:\s*([^:;.]{2,60})[.\s]*$/iu;

/** "… udsendes – Ida" */
const DASHED = /\s[–—-]\s*([^–—:;.,()]{2,40})[.\s]*$/u;
/** "(Ida, inden sommerferien)" */
const TIME_BEHIND = /^,\s*(?:senest|inden|frist|i|til|uge|primo|medio|ultimo|\d)(?!\p{L})[^()]*$/iu;

/** "… udsendes (Ida)", "… Ansvarlig: sekretariatet": the owner named behind the work, and nothing else in the bracket. */
export function trailingOwner(text: string, people: KnownPeople): Agent | null {
  const named = (BRACKETED.exec(text) ?? LABELLED.exec(text) ?? DASHED.exec(text))?.[1]?.trim();
  const agent = named ? agentAtStart(named, people) : null;
  if (!agent || named === undefined) return null;
  const behind = named.slice(agent.end);
  return TIME_BEHIND.test(behind) || behind.replace(/[.\s]/gu, '') === '' ? agent : null;
}

/** A line that says nothing but who is responsible. */
export function ownerLine(text: string, people: KnownPeople): Agent | null {
  return /^(?:ansvarlig(?:e)?|tovholder(?:e)?)\s*:/iu.test(text) ? trailingOwner(text, people) : null;
}

/** "Kontakt til den lokale avis: Ida." */
export function ownerBehindColon(text: string, people: KnownPeople): Agent | null {
  const named = /^\p{L}+\s\p{L}+\s[^:;]*:\s*([^:;.,]{2,40})[.\s]*$/u.exec(text)?.[1]?.trim();
  const agent = named ? agentAtStart(named, people) : null;
  return agent?.kind === 'person' && agent.end === named?.length ? agent : null;
}
