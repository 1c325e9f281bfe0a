const NOTE =
  /\s*[-–—,]\s*(?<note>(?:deltog|deltager|var|forlod|forlader|gik|kom|ankom|mødte|(?:ikke\s)?til\s?stede)\s(?:\p{L}+\s){0,6}?(?:punkt(?:erne|et)?|pkt\.?)(?:\snr\.?)?:?\s?\d[\d\s,.–—-]*(?:(?:og|samt|til)\s\d[\d\s,.–—-]*)*)$/iu;
/** "Bo Vig (deltog fra punkt 3)" */
const BRACKETS = /\((?<note>(?:deltog|deltager|til\s?stede|var|kom|ankom|gik|forlod)[^()]*)\)/iu;
const POINT = /punkt|pkt|sagen/iu;
/** A longer line lists nobody. Characters. */
const LONGEST = 300;

/** "Bo Vig, Solby Kommune - deltog ikke i behandlingen af punkt: 4, 5": what an entry of a list says of some items only. */
export function partialNote(entry: string): string | null {
  const note = (BRACKETS.exec(entry) ?? behind(entry))?.groups?.['note'];
  return note === undefined || !POINT.test(note) ? null : note.trim();
}

/** The entry without such a note behind it; brackets are left to who reads the marks. */
export function withoutPartialNote(entry: string): string {
  const found = behind(entry);
  return found === null ? entry : entry.slice(0, found.index);
}

function behind(entry: string): RegExpExecArray | null {
  return entry.length > LONGEST || !POINT.test(entry) ? null : NOTE.exec(entry);
}
