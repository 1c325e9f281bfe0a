import { actionWord } from './action-verbs';

const ENDINGS = ['elsen', 'else', 'ningen', 'ning', 'ingen', 'ing'] as const;

/** What is made, not the making. */
const THINGS = /^(?:bygning|retning|samling|melding|skrivelse|anmodning|ansøgning)(?:en)?$/u;

/** The infinitive of a noun for a piece of work ("udsendelse" gives "udsende"), or null. */
export function nominalVerb(word: string): string | null {
  const lower = word.toLowerCase();
  if (THINGS.test(lower)) return null;
  for (const ending of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    const found = [`${stem}e`, `${stem}${stem.slice(-1)}e`].find(isDeed);
    if (found !== undefined) return found;
  }
  return null;
}

function isDeed(infinitive: string): boolean {
  const verb = actionWord(infinitive);
  return verb?.form === 'infinitive' && verb.kind === 'deed';
}
