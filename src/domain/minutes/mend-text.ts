import { unflattenedItems } from './flattened-items';
import { unflattenedPages } from './flattened-pages';
import { unglued } from './glued-lines';
import { withoutItemTables } from './item-tables';
import { withoutRunningLines } from './running-lines';
import { withoutEscapes } from './unescaped-marks';

/** What Danish minutes hold beyond ASCII; a decoded character outside of it was none. */
const EXPECTED = 'æøåÆØÅéèêëàáâäöüóôçñßÉÈÄÖÜ–—’‘“”„…•€§°´»«·½¼¾±²³\u00a0\u00ad';
/** The characters Windows-1252 has for the bytes 0x80 to 0x9F. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FOLLOWING = `[\\u0080-\\u00bf${HIGH}]`;
const MISREAD = new RegExp(`[ÂÃ]${FOLLOWING}|â${FOLLOWING}{2}`, 'g');

/**
 * The text as it was meant: misread UTF-8 decoded ("Ã¦" is "æ"), the heads and feet of pages left out, and lines that
 * were run together parted again.
 */
export function mendText(text: string): string {
  const lines = withoutItemTables(withoutRunningLines(withoutEscapes(decodeMisread(text))));
  const pages = unflattenedPages(lines);
  return unglued(pages === lines ? lines : unflattenedItems(pages));
}

function decodeMisread(text: string): string {
  return text.replace(MISREAD, (written) => {
    const [lead = 0, ...rest] = Array.from(written, byteOf);
    const point = rest.reduce(
      (sum, byte) => sum * 64 + (byte & 63),
      rest.length === 1 ? lead & 31 : lead & 15,
    );
    const meant = String.fromCodePoint(point);
    return EXPECTED.includes(meant) ? meant : written;
  });
}

function byteOf(character: string): number {
  const high = HIGH.indexOf(character);
  return high >= 0 ? 0x80 + high : character.charCodeAt(0);
}
