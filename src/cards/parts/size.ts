import type { Rendered } from './card';

/** Teams takes cards up to 28 KB with their envelope; larger ones are refused with 413. */
const CARD_LIMIT_BYTES = 25_000;

/** Most bytes of one UTF-16 unit in UTF-8: most cards are so small that nothing needs to be counted. */
const MOST_BYTES = 3;

function fits(rendered: Rendered): boolean {
  const json = JSON.stringify(rendered.card);
  return json.length * MOST_BYTES < CARD_LIMIT_BYTES || utf8Length(json) < CARD_LIMIT_BYTES;
}

/** The first of the builds, from the most generous to the tightest, that fits; else the tightest. */
export function fitting<T>(budgets: readonly [T, ...T[]], build: (budget: T) => Rendered): Rendered {
  const [first, ...tighter] = budgets;
  let rendered = build(first);
  for (const budget of tighter) {
    if (fits(rendered)) break;
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
