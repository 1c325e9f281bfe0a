import { agentAtStart, type Agent } from './agents';
import type { KnownPeople } from './known-people';
import { mentionedPeople } from './mentioned';

const ASKS =
  /^(?:beder|bad|anmoder|anmodede|pålægger|pålagde|pålægges|overdrages|giver|gav|overlad(?:es|t|er)\s(?:det\s)?til|overlod\s(?:det\s)?til)(?!\p{L})/iu;

/** "det påtog Ida sig at …" */
const TAKES_ON = /^(?:påtog|påtager|lovede|lover|tilbød|tilbyder)\s(?!sig|at|det)(?=[\p{L}])/iu;

/** Who a frame of words charges: after "beder" and its like, before "får til opgave" and its like. */
export function agentWithin(
  sentence: string,
  frame: { readonly at: number; readonly words: string },
  people: KnownPeople,
): Agent | null {
  const asks = ASKS.exec(frame.words);
  const takes = TAKES_ON.exec(frame.words);
  if (takes) return agentAtStart(sentence.slice(frame.at + takes[0].length), people);
  if (asks) return asked(sentence.slice(frame.at + asks[0].length), people);
  const before = sentence.slice(0, frame.at);
  const from = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), -1) + 1;
  return (
    agentAtStart(before, people) ??
    agentAtStart(before.slice(from), people) ??
    lastAgent(before, people) ??
    onlyOneNamed(before, people)
  );
}

/** "beder administrationen …", and turned around "beder udvalget administrationen …": the last of the two is asked. */
export function asked(text: string, people: KnownPeople): Agent | null {
  const first = agentAtStart(text, people);
  if (!first) return null;
  const behind = text.slice(first.end);
  const second = /^\s+\p{L}/u.test(behind) ? agentAtStart(behind, people) : null;
  return second ? { ...second, end: first.end + second.end } : first;
}

/** "Det vidste Ida ikke, men lovede at …" */
function onlyOneNamed(before: string, people: KnownPeople): Agent | null {
  const [name, other] = mentionedPeople(before, people);
  return name === undefined || other !== undefined ? null : { name, kind: 'person', end: 0 };
}

function lastAgent(before: string, people: KnownPeople): Agent | null {
  const starts = [...before.matchAll(/(?:^|\s)(?:at|og|får|fik|har|vil)\s+/gu)].map(
    (match) => match.index + match[0].length,
  );
  return (
    starts
      .reverse()
      .map((start) => agentAtStart(before.slice(start), people))
      .find((agent) => agent !== null) ?? null
  );
}
