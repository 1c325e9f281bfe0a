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
    const value = before === undefined ? compute(key) : before;
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
    return value;
  };
}
