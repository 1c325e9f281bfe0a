/**
 * Remembers the answers of a pure function of one string: `most` at most, and of these half are those asked for last, so that
 * a rare word does not drive out the common ones.
 */
export function memoized<T>(compute: (key: string) => T, most = 20_000): (key: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (key) => {
    const found = recent.get(key);
    if (found !== undefined) return found;
    const before = older.get(key);
    const own = onItsOwn(key);
    const value = before === undefined ? compute(own) : before;
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, value);
    return value;
  };
}

/** The engine keeps the whole text in memory as long as somebody holds a stretch of this length cut from it. */
const SHORTEST_CUT = 13;

/** The same characters, copied. */
function onItsOwn(key: string): string {
  return key.length < SHORTEST_CUT ? key : `${key} `.slice(0, -1);
}
