import type { Word } from './words';

/** Words that, at the head of a clause, leave the subject to what follows the verb. */
export const ADVERBS = new Set(
  (
    'først dernæst herefter derefter efterfølgende desuden derudover endvidere derfor samtidig samtidigt her nu så endelig yderligere ' +
    'ligeledes også herudover fremadrettet fremover konkret generelt snarest løbende dog således således herunder hermed i på til efter inden ved ' +
    'for med som under fra af om frem mod forud snarest senest mellem omkring sideløbende igen stadig fortsat sammen hurtigst muligt derved ikke evt eventuelt gerne derpå dermed dertil heri selv heraf hertil ultimo primo medio foruden udover forinden indtil undervejs'
  ).split(' '),
);

const TIME =
  /^(?:(?:én|en|et|første|næste|sidste|hver|hvert) (?:gang|uge|måned|kvartal|år|forår|efterår|\p{L}*dag)|(?:man|tirs|ons|tors|fre)dag (?:den|d|i)) /u;

/** "Hvert halve år", "Hver anden uge". */
const EVERY_OTHER = /^hvert?\s(?:halve|anden|andet|tredje|fjerde|[2-4])\s(?:år|uge|måned|kvartal)\s/iu;

function isTime(words: readonly Word[]): boolean {
  const opening = words
    .slice(0, 3)
    .map(({ lower }) => `${lower} `)
    .join('');
  return words.length > 1 && (TIME.test(opening) || EVERY_OTHER.test(opening));
}

export function isAdverbial(words: readonly Word[]): boolean {
  const [first] = words;
  return !first || ADVERBS.has(first.lower) || /^\d/.test(first.text) || isTime(words);
}
