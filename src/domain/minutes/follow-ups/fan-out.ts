import type { Agent } from './agents';

const EACH_OF =
  /^(?:(?:hver|hvert)(?!\p{L})|(?:alle|samtlige|begge)(?:\s|$)|de\s+(?:enkelte|respektive)\s)/iu;
const SEVERALLY = /(?<!\p{L})(?:hver\s+især|hver\s+for\s+sig|enkeltvis)(?!\p{L})/iu;
/** "alle parter i fællesskab" do it once. */
const TOGETHER = /(?<!\p{L})(?:i\s+fællesskab|sammen|fælles)(?!\p{L})/iu;

/** Whether a promise of several is one promise for each of them: "Hver kommune udpeger …", "Kommunerne melder hver især …". */
export function fansOut(owner: Agent | null, words: string): boolean {
  if (owner === null || TOGETHER.test(words)) return false;
  return EACH_OF.test(owner.name) || SEVERALLY.test(words);
}
