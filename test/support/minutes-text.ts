/** The text of small minutes: a head, and items as titles with the text of their decisions. */
export function minutesText(head: readonly string[], items: Readonly<Record<string, string>>): string {
  const body = Object.entries(items).map(
    ([title, decision], at) => `Punkt ${String(at + 1)}: ${title}\n\nBeslutning\n\n${decision}\n`,
  );
  return [...head, '', ...body].join('\n');
}
