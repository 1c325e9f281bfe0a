import type { Line } from '../lines';
import type { Contents } from './contents';
import type { ItemHeading } from './item-heading';

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
