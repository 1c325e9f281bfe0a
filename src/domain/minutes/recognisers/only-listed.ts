import { plain, type Line } from '../lines';
import type { Contents } from './contents';
import type { ItemHeading } from './item-heading';

const LABEL =
  /^(?:dagsorden(?:en)?|dagsordenspunkter|punkter(?: på dagsordenen)?|indholdsfortegnelse|sagsoversigt)\s*:?$/iu;
const ENTRY = /^(?:punkt\s|pkt\.?\s)?(?<number>\d{1,3})[.):]?\s+(?<title>\p{Lu}[^\n]{1,200}[^.,;:\s])$/iu;
/** More than this behind the table of contents is a text that it lists. Lines. */
const MOST_BELOW = 5;
const FEWEST = 2;

/** Of some minutes only the first pages are there: the items their table of contents counts. */
export function onlyListed(lines: readonly Line[], contents: Contents | null): readonly ItemHeading[] {
  if (contents === null || lines.length - 1 - contents.last > MOST_BELOW) return [];
  const found = contents.entries.flatMap(({ number, title }): readonly ItemHeading[] => {
    const within = (at: number): number => lines.findIndex(({ span }) => span.end >= at);
    const [first, last] = [within(title.span.start), within(title.span.end)];
    return number === null || title.value === ''
      ? []
      : [{ family: 'dotted', number, minor: null, title, first, last }];
  });
  return found.length >= FEWEST && found.length === contents.entries.length ? found : [];
}

/** An agenda that ends with its list: "Dagsorden" and below it 1, 2, 3 up to the last line. */
export function listedToTheEnd(lines: readonly Line[]): readonly ItemHeading[] {
  const found: ItemHeading[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    const { number, title } = ENTRY.exec(line?.text ?? '')?.groups ?? {};
    if (line === undefined || number === undefined || title === undefined || line.gap > 1) break;
    const start = line.span.end - title.length;
    const located = { value: title, span: { start, end: line.span.end } };
    found.unshift({
      family: 'dotted',
      number: Number(number),
      minor: null,
      title: located,
      first: at,
      last: at,
    });
  }
  const isCounted = found.every(({ number }, at) => number === at + 1);
  const label = lines[(found[0]?.first ?? 0) - 1]?.text ?? '';
  return found.length >= FEWEST && isCounted && LABEL.test(plain(label)) ? found : [];
}
