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

/** Halves of surrogate pairs are two bytes each; none stands alone in JSON. */
function utf8Length(json: string): number {
  let bytes = json.length;
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (unit >= 0x80) bytes += unit < 0x800 || isSurrogate(unit) ? 1 : 2;
  }
  return bytes;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
