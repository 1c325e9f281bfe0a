import type { Rendered } from './card';

/** Teams takes cards up to 28 KB with their envelope; larger ones are refused with 413. */
const CARD_LIMIT_BYTES = 25_000;

function cardBytes(rendered: Rendered): number {
  return utf8Length(JSON.stringify(rendered.card));
}

/** The first of the builds, from the most generous to the tightest, that fits; else the tightest. */
export function fitting<T>(budgets: readonly [T, ...T[]], build: (budget: T) => Rendered): Rendered {
  const [first, ...tighter] = budgets;
  let rendered = build(first);
  for (const budget of tighter) {
    if (cardBytes(rendered) < CARD_LIMIT_BYTES) break;
    rendered = build(budget);
  }
  return rendered;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
