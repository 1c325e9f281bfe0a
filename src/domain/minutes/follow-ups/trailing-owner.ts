import { agentAtStart, type Agent, type KnownPeople } from './agents';

const BRACKETED = /\((?:ansvarlig(?:e)?\s*:?\s*|v\/\s*|v\.\s*|ved\s+)?([^()]{2,60})\)[.\s]*$/iu;
const LABELLED = /(?:^|[\s.,;–-])(?:ansvarlig(?:e)?|tovholder(?:e)?)\s*:\s*([^:;.]{2,60})[.\s]*$/iu;

/** "… udsendes (Ida)", "… Ansvarlig: sekretariatet": the owner named behind the work, and nothing else in the bracket. */
export function trailingOwner(text: string, people: KnownPeople): Agent | null {
  const named = (BRACKETED.exec(text) ?? LABELLED.exec(text))?.[1]?.trim();
  const agent = named ? agentAtStart(named, people) : null;
  return agent !== null && named?.slice(agent.end).replace(/[.\s]/gu, '') === '' ? agent : null;
}

/** A line that says nothing but who is responsible. */
export function ownerLine(text: string, people: KnownPeople): Agent | null {
  return /^(?:ansvarlig(?:e)?|tovholder(?:e)?)\s*:/iu.test(text) ? trailingOwner(text, people) : null;
}
