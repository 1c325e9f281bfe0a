/** Marks of bold and italic text that come with some documents. */
const EMPHASIS = /\*{2,3}|_{2,3}/gu;

/** White space other than a single space: most texts have none, and stay as they are. */
const UNFOLDED = /\s{2,}|[^\S ]/gu;

/** White space as single spaces. */
export function folded(text: string): string {
  return text.replace(UNFOLDED, ' ').trim();
}

/** At most `limit` characters, cut after a whole word and marked with "…" where something was left out. */
export function trimmed(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, Math.max(1, limit - 2));
  const wordEnds = /\s/.test(text.charAt(room.length));
  const lastBreak = wordEnds ? room.length : Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
  const kept = lastBreak > limit / 3 ? room.slice(0, lastBreak) : wholeCharacters(room);
  return `${kept.trimEnd()} …`;
}

/** A quote for a card: on one line, and no longer than `limit`. */
export function shortQuote(text: string, limit: number): string {
  return trimmed(folded(text.replace(EMPHASIS, '')), limit);
}

function wholeCharacters(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
