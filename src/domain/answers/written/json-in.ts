/** The JSON object in a model's reply, which is often wrapped in a code fence or a sentence; undefined without one. */
export function jsonIn(text: string): unknown {
  const json = /\{[\s\S]*\}/u.exec(text)?.[0];
  try {
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}
