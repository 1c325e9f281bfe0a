/** What was typed into a field; null where nothing was. */
export function typedText(value: string | undefined): string | null {
  const text = (value ?? '').replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}
