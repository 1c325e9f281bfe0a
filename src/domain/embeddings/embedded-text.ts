import type { Passage } from '../answers/passage';
import type { Sheet } from '../answers/sheet';
import { digest } from '../shared/digest';

/** Characters; models take some 8,000 tokens. */
const LONGEST = 6000;

/** What of a passage is made a vector: its words under the title of its item. Nothing of who was there or when. */
export function embeddedText({ itemTitle, text }: Passage): string {
  return `${itemTitle}\n${text}`.trim().slice(0, LONGEST);
}

export function embeddedDigest(passage: Passage): string {
  return digest(`${passage.item} ${embeddedText(passage)}`);
}

const known = new WeakMap<Sheet, string>();

/** Changes whenever the passages of the minutes may have, or their forum. */
export function fingerprintOf(sheet: Sheet): string {
  const print = known.get(sheet) ?? digest(JSON.stringify(sheet));
  known.set(sheet, print);
  return print;
}
