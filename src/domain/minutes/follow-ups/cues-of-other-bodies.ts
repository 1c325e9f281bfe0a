import type { Cue } from './candidate';
import { agentAtStart } from './agents';

/** A body with a name of its own ("Økonomiudvalget"), not "udvalget". */
const COUNCIL =
  /(?:\p{L}{4,}(?:udvalg|råd|nævn)(?:et)?|politiske niveau|\p{L}{4,}(?:forum|direktion|direktionen|bestyrelse|bestyrelsen|kredsen))$/iu;
const NOBODY: ReadonlySet<string> = new Set();

/** Whether a name is that of a council or committee other than the one whose minutes these are. */
function isOtherBody(name: string, forum: string | null): boolean {
  if (forum === null || !COUNCIL.test(name)) return false;
  const stem = name
    .toLowerCase()
    .replace(/^(?:det|den)\s/u, '')
    .replace(/(?:et|en)$/u, '');
  return !forum.includes(stem);
}

/** What happens at their meetings. */
const AT_THEIR_TABLE = /^(?:behandle|drøfte|træffe|beslutte|godkende|holde|afholde)$/u;

/** What other bodies do, and what they asked of somebody earlier. */
export const CUES_OF_OTHER_BODIES: readonly Cue[] = [
  {
    name: "at another body's meeting",
    weight: -6,
    holds: ({ action, place }) =>
      action.agent !== null &&
      action.frame === null &&
      AT_THEIR_TABLE.test(action.verb.infinitive) &&
      isOtherBody(action.agent.name, place.forum),
  },
  {
    name: "another body's wish",
    asksFor: 'words',
    weight: -10,
    holds: ({ action, place, sentence }) => {
      if (action.frame === null) return false;
      const who = agentAtStart(sentence, NOBODY);
      return who !== null && who.end <= action.frame.at && isOtherBody(who.name, place.forum);
    },
  },
];
