/** A part of a card as JSON. */
export type CardNode = Readonly<Record<string, unknown>> & { readonly type?: unknown };

/** Every object of a card with a type, at any depth, in reading order. */
export function nodesOf(value: unknown): readonly CardNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesOf);
  return 'type' in value ? [value, ...inside] : inside;
}

export function ofType(card: unknown, type: string): readonly CardNode[] {
  return nodesOf(card).filter((node) => node.type === type);
}

/** Actions a person can press: fallbacks, card data and what the client presses by itself aside. */
export function actionsOf(card: unknown): readonly CardNode[] {
  const all = nodesOf(card).filter(({ type }) => typeof type === 'string' && type.startsWith('Action.'));
  const fallbacks = new Set(all.map((action) => action['fallback']));
  const own = new Set(nodesOf((card as { readonly refresh?: unknown }).refresh));
  return all.filter((action) => !fallbacks.has(action) && !own.has(action));
}

/** What stands on the card, a block a line. */
export function visibleText(card: unknown): string {
  return nodesOf(card)
    .flatMap(({ type, text, inlines }) => {
      if (type === 'TextBlock') return [String(text)];
      if (type !== 'RichTextBlock' || !Array.isArray(inlines)) return [];
      return [(inlines as readonly { text: string }[]).map((run) => run.text).join('')];
    })
    .join('\n');
}
