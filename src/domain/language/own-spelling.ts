import { foldWord } from './fold';

/**
 * Words that become the same as other words of minutes when æ, ø and å are one letter: lån and løn, måde and møde, læse and
 * løse. Spelled with their own letter they keep it; the first form stands for the others.
 */
const GROUPS: readonly string[] = [
  'lån låner lånte lånt lånes lånet låne lånene lånets',
  'udlån udlåner udlånte udlånt udlånes udlånet udlåne udlåning',
  'gå går gik gået gås',
  'få får fik fået fås',
  'før',
  'måde måder måden måderne',
  'læse læser læste læst læses læsning læsningen',
  'rød rødt røde',
  'dør døren døre dørene',
  'hår håret hårene',
  'lås låse låser låste låst låses',
  'sø søen søer søerne',
  'øre øret ører ørerne',
  'kår kårene',
  'nær nært nære',
];

const STEMS: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const forms = group.split(' ');
    // The folded form has ø for all three letters, so a word with an ø of its own needs another sign.
    const own = (forms[0] ?? '').replace('ø', 'ö');
    return forms.map((form) => [form, own] as const);
  }),
);

/** The stem of a word that is told from others by its own letter only; null for all other words and other spellings. */
export function ownStem(word: string): string | null {
  return STEMS.get(word.normalize('NFC').toLowerCase()) ?? null;
}

/** The same word as it is found in minutes that lost their letters. */
export function withoutOwnLetter(stem: string): string {
  return foldWord(stem);
}
