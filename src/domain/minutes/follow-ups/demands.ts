import { agentAtStart } from './agents';
import type { KnownPeople } from './known-people';
import type { Action } from './action';

/** The committee whose minutes these are, or one above it: a single body, not "kommunerne" or "medlemmerne". */
const COMMITTEE =
  /^\p{L}*(?:udvalg(?:et)?|rådet|klyngen|gruppen|forum|direktionen|bestyrelsen|formandskabet|magistraten|netværket|ledelsen|kredsen)$/iu;

/** Whether the one who wishes decides here: then what is wished is to be done, though nobody is named. */
export function isDemandOf(sentence: string, { frame, verb }: Action, people: KnownPeople): boolean {
  if (frame?.kind !== 'wished' || !/^ønsker(?!\p{L})/iu.test(frame.words)) return false;
  if (verb.form === 'infinitive') return false;
  if (verb.kind !== 'deed' && !/^(?:af)?holde$/u.test(verb.infinitive)) return false;
  return demander(sentence, frame.at, people) !== null;
}

/** "Udvalget ønsker …", "Endelig ønsker udvalget …": past the words of the one who wishes, or null. */
export function demander(sentence: string, wish: number, people: KnownPeople): number | null {
  const before = agentAtStart(sentence, people);
  if (before && isCommittee(before.name)) return before.end <= wish ? wish + 'ønsker'.length : null;
  const verbEnd = wish + 'ønsker'.length;
  const after = agentAtStart(sentence.slice(verbEnd), people);
  return after && isCommittee(after.name) && /^\p{L}*\s*$/u.test(sentence.slice(0, wish))
    ? verbEnd + after.end
    : null;
}

function isCommittee(name: string): boolean {
  return COMMITTEE.test(name.split(/\s+/u).at(-1) ?? '');
}
