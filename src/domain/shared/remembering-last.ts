/**
 * Remembers the last answer of a pure function: hundreds of sentences in a row are compared with the same question, and
 * the next question is another one.
 */
export function rememberingLast<K, V>(compute: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    if (last?.key === key) return last.value;
    const value = compute(key);
    last = { key, value };
    return value;
  };
}
