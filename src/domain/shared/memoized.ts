/** Remembers the answers of a pure function of one string; forgets all of them when there are too many. */
export function memoized<T>(compute: (key: string) => T, most = 20_000): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
