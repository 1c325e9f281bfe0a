/** "2. Nye bede" inside a line; a date ("5. Maj") is none. */
const COUNTED =
  /(?<!\S|(?:Ad|pkt\.|punkt)\s)(?<number>\d{1,2})\.\s+(?=\p{Lu})(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\s\d)/giu;
/** What stands behind a title on its line: a label, or the text below a title that always reads the same. */
const LABELLED =
  /\s(?=(?:Sagen|Sag|Baggrund|Drøftelse|Referat|Orientering|Konklusion|Indstilling|Beslutning):\s)/gu;
const USUAL =
  /^(?<title>\d{1,2}\.\s(?:Godkendelse af (?:dagsorden(?:en)?|referat(?:et)?)|Eventuelt|Evt\.?|Økonomi|Meddelelser|Velkomst))[^\S\n]+(?=\p{Lu}[^\n]*[.!?]?$)/gmu;
/** "4." and the title on the next line, which was taken for a heading. */
const NUMBER_ABOVE = /^(?<number>\d{1,2}\.)\n(?=\p{Lu}\p{L}*\n)/gmu;
/** A count of fewer items may be anything. */
const FEWEST = 3;

/** The items of pages that were printed as one line each, parted where the count goes on and where a title ends. */
export function unflattenedItems(text: string): string {
  const joined = text.replace(NUMBER_ABOVE, '$<number> ');
  const starts = countIn(joined);
  if (starts.length < FEWEST) return text;
  return titlesParted(partedAt(joined, starts))
    .split('\n')
    .map((line) => (/^\d{1,2}\.\s/u.test(line) ? line.replace(LABELLED, '\n') : line))
    .join('\n')
    .replace(USUAL, '$<title>\n');
}

const LISTED = /^\d{1,2}\.[^\S\n]+(?<title>\p{Lu}[^\n]{2,120})$/gmu;
const OUTCOME = /^(?<lead>Ad (?:pkt\.? |punkt )?\d{1,2}[.):]?[^\S\n])(?<rest>\p{Lu}[^\n]*)$/gmu;

/** "Ad 2. Stier Stierne er smalle.": the agenda tells where the title ends. */
function titlesParted(text: string): string {
  const titles = [...text.matchAll(LISTED)].map(({ groups }) => groups?.['title'] ?? '');
  return text.replace(OUTCOME, (whole, lead: string, rest: string) => {
    const title = titles.find((one) => rest.startsWith(`${one} `));
    return title === undefined ? whole : `${lead}${title}\n${rest.slice(title.length + 1)}`;
  });
}

/** Where 1, 2, 3 and so on stand, each behind the one before; behind the agenda the items are counted once more. */
function countIn(text: string): readonly number[] {
  const starts: number[] = [];
  let last = 0;
  for (const { index, groups } of text.matchAll(COUNTED)) {
    const number = Number(groups?.['number']);
    if (number !== last + 1 && !(number === 1 && last >= FEWEST)) continue;
    starts.push(index);
    last = number;
  }
  return starts;
}

function partedAt(text: string, starts: readonly number[]): string {
  const pieces = [0, ...starts].map((start, at) => text.slice(start, starts[at]).replace(/ +$/u, ''));
  return pieces.reduce((one, other) => (one === '' || one.endsWith('\n') ? one + other : `${one}\n${other}`));
}
